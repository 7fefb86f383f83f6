// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_list.h"

#include "filter/facet_delegate.h"

#include <QKeyEvent>
#include <QListView>

namespace tideline {

namespace {

/// Hands Delete to the delegate, as a view hands over only keys that type a letter.
class FacetList : public QListView {
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Delete || !edit(currentIndex(), AnyKeyPressed, event)) {
            QListView::keyPressEvent(event);
        }
    }
};

} // namespace

QListView* makeFacetList(QWidget* parent)
{
    auto* list = new FacetList(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setItemDelegate(new FacetDelegate(list));
    return list;
}

void fitFacetList(QListView& list)
{
    const int rowHeight = list.itemDelegate()->sizeHint({}, {}).height();
    list.setFixedHeight(rowHeight * list.model()->rowCount());
}

} // namespace tideline
