// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>
#include <QStyledItemDelegate>

class QHelpEvent;

namespace tideline {

/// Paints the rows of a table: one line each; the head of a group, bold with its count, across all columns.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight();
    /// Where the head of a group has its sign for folding.
    static QRect foldArea(const QRect& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The whole text of a cell that is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isGroup);
    static void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace tideline
