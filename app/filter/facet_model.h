// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/facet_order.h"
#include "filter/facet_rows.h"
#include "session/session.h"

#include <QAbstractListModel>

#include <vector>

namespace tideline {

/// The values of one facet with the number of events that each would leave. Ticking a row or ruling it out changes the
/// session's filter, and what the session says is what the rows show, so the model keeps no choice of its own.
///
/// What is chosen or ruled out stands on top, what would leave nothing at the end, the rest by name or by count; places
/// stay in their tree. A long list shows its most frequent values until all are asked for or something is searched;
/// what is chosen or ruled out is always shown, in a tree with what it lies in.
class FacetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole,
        OtherNameRole = Qt::UserRole,
        CountRole,
        IndentRole,
        ShapeRole,  ///< int of Shape, invalid if the facet has none.
        LaneRole,   ///< int of Lane, invalid if the facet has none.
        BarsRole,   ///< Filled bars of the strength sign, invalid if the facet has none.
        ChoiceRole, ///< int of Choice; can be set.
    };
    /// From this many values on a list is long: it is shortened and has a search field.
    static constexpr std::size_t kLongList = 12;
    static constexpr std::size_t kShortenedTo = 8;

    FacetModel(Session& session, Facet facet, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Facet facet() const { return m_facet; }
    std::size_t totalCount() const { return m_all.size(); }
    bool isLong() const { return m_all.size() >= kLongList; }
    bool showsAll() const { return m_showsAll; }
    FacetOrder order() const { return m_order; }
    std::size_t markedCount() const; ///< Values that are chosen or ruled out.

    void setShowsAll(bool showsAll);
    void setSearchText(const QString& text);
    void setOrder(FacetOrder order);

private:
    void reload();
    void followFilter();
    void replaceVisible();
    std::vector<std::size_t> visibleRows() const;
    std::vector<bool> rowsOfShortList() const;
    std::vector<bool> rowsFound() const;
    void forgetUnused();
    const FacetRow& rowAt(const QModelIndex& index) const;
    std::uint32_t countOf(const FacetRow& row) const;
    Choice choiceOf(const FacetRow& row) const;
    QString accessibleText(const FacetRow& row) const;
    QString toolTip(const FacetRow& row) const;

    Session& m_session;
    Facet m_facet;
    std::vector<FacetRow> m_all;
    std::vector<std::uint32_t> m_unfilteredCounts; ///< By FacetRow::index, for what is frequent.
    std::vector<std::size_t> m_visible;            ///< Positions in m_all.
    bool m_showsAll = false;
    FacetOrder m_order = FacetOrder::ByName;
    QString m_searchText;
};

} // namespace tideline
