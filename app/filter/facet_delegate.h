// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace tideline {

/// Draws a row of a FacetModel: box, mark, name with the other script behind it, and the count at the right edge. The
/// whole row is the box's click area. Of a row that is too narrow the other script is cut first.
///
/// Rows that have a FacetModel::ChoiceRole can be ruled out too: by the button "not", which the row under the pointer
/// or the keyboard shows, by Shift and a click, and by Delete or `-`. What is ruled out has a crossed box and is struck
/// through.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace tideline
