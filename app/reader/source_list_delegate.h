// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace tideline {

/// Draws a row of a SourceListModel in three lines: the title; publisher and date, with words and five dots for the
/// confidence at the right; what it supports. The box at the left, ticked while the timeline is filtered by the source,
/// is the only part that a click ticks; Space does so too. A report has two lines and no box.
class SourceListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where a click ticks the row.
    static QRect boxArea(const QRect& row, const QModelIndex& index);
};

} // namespace tideline
