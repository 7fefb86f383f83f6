// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/facet.h"
#include "filter/facet_order.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;

namespace tideline {

class FacetModel;
class SectionHeader;
class Session;

/// One facet in the filter panel: a rule, its head, and the list of values under it. A long list has a search field
/// above and "Show all 43" below; names can be sorted by count. The list is as high as its rows; the panel scrolls, not
/// the list. Hidden while the collection has no value of the facet.
class FacetSection : public QWidget {
    Q_OBJECT

public:
    FacetSection(Session& session, Facet facet, QWidget* parent);

    bool isOpen() const;
    void setOpen(bool open);
    FacetModel& model() { return *m_model; }
    void setOrder(FacetOrder order);

signals:
    void orderChosen(FacetOrder order); ///< By the button.
    /// A part of the section should be scrolled into view: the row that the keyboard is on.
    void rowReached(QWidget* inside, const QRect& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();
    void fitList();
    void showOrder();
    void toggleOrder();

    Session& m_session;
    FacetModel* m_model;
    SectionHeader* m_header;
    QPushButton* m_order;
    QWidget* m_body;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_showAll;
    QHBoxLayout* m_searchRow;
    QHBoxLayout* m_showAllRow;
};

} // namespace tideline
