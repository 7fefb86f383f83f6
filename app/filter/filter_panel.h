// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace tideline {

class FacetSection;
class LoadingNote;
class Session;
class YearsSection;

/// What the events can be filtered by: years, the facets (`kFacets`) that the collection has values of, evidence.
/// Collapsed it is a rail with one button that opens it again and says how many values are chosen.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    FilterPanel(Session& session, QWidget* parent);

    bool isCollapsed() const;
    void setCollapsed(bool collapsed);
    /// The facets that are sorted by count, by `facetKey`, to be remembered; names that are unknown are passed over.
    QStringList facetsByCount() const;
    void setFacetsByCount(const QStringList& names);

signals:
    void orderChosen(); ///< Somebody chose how a facet is sorted.
    /// Somebody pressed the button that opens or collapses the panel.
    void collapseToggled(bool collapsed);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRail();
    QWidget* makePanel();
    QWidget* makeSections();
    void follow();
    void retranslate();
    void fit();
    void toggle();

    Session& m_session;
    QStackedWidget* m_pages;
    QToolButton* m_expand;
    QLabel* m_railCount;
    QLabel* m_title;
    QToolButton* m_collapse;
    LoadingNote* m_loading;
    QScrollArea* m_scroll;
    YearsSection* m_years;
    std::vector<FacetSection*> m_sections;
};

} // namespace tideline
