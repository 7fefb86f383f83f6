// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/source_uses.h"
#include "session/session.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tideline {

enum class SourceOrder { Publisher, Uses, Date };

/// The sources of the open collection, one row each, those of one report below a row that names it. A row is ticked
/// while the filter of the session shows its events, and ticking it filters by it. Sources of a report stand where the
/// first of them belongs in the order.
class SourceListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        PublisherRole = Qt::UserRole, ///< With the date: "Billboard · 2019".
        SupportRole,                  ///< "7 events · 3 story steps"; of a report how many sources it has.
        ConfidenceRole,               ///< int of the Confidence that prevails; invalid without one.
        ConfidenceWordsRole,          ///< "mostly high confidence".
        IsReportRole,                 ///< The row names a report and is no source.
        IsOfReportRole,               ///< The source stands below such a row.
    };
    /// From this many sources on the list has a search field.
    static constexpr std::size_t kLongList = 12;

    SourceListModel(Session& session, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Nothing for a row that names a report.
    std::optional<SourceIndex> sourceAt(const QModelIndex& index) const;
    std::size_t shownCount() const; ///< Sources that pass the search.

    void setOrder(SourceOrder order);
    /// Sources with the text in title, publisher, creators, report or address.
    void setSearchText(const QString& text);

private:
    struct Row {
        SourceIndex source;      ///< Of a report: its first source.
        std::size_t members = 0; ///< Of a report: how many sources of it are shown. 0: the row is a source.
        bool isOfReport = false;
    };

    const Snapshot& snapshot() const { return m_session.snapshot(); }
    std::vector<SourceIndex> found() const;
    void arrange();
    QVariant reportData(const Row& row, int role) const;
    QVariant sourceData(const Row& row, int role) const;
    QString publisherWords(const Source& source) const;
    QString confidenceWords(const SourceSummary& summary) const;
    bool isChosen(SourceIndex source) const;

    Session& m_session;
    std::vector<SourceSummary> m_summaries; ///< By source.
    std::vector<Row> m_rows;
    SourceOrder m_order = SourceOrder::Publisher;
    QString m_searchText;
};

} // namespace tideline
