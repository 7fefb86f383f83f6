// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <vector>

namespace tideline {

/// Widgets below each other, each as wide as the column and as high as it needs at that width. Unlike QVBoxLayout it
/// places its children at once when it is resized, so that a page can be scrolled to a passage in the moment it is
/// built. The column is at most `measure` wide and stands in the middle of what is left by the margins.
class Stack : public QWidget {
    Q_OBJECT

public:
    explicit Stack(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setMargins(const QMargins& margins);
    void setMeasure(int measure); ///< In pixels; 0 means that there is no limit.

    /// Takes the widget as a child, `gap` pixels below what is there, at most `widest` pixels wide (0: no limit).
    void add(QWidget* widget, int gap, int widest = 0);
    /// The same for a widget that reaches `outset` pixels beyond the column at its left, to draw there.
    void addOutset(QWidget* widget, int gap, int outset);
    /// Puts the widgets into rows of as many equal columns as fit, none narrower than `smallestColumn`.
    void addGrid(const std::vector<QWidget*>& widgets, int gap, int spacing, int smallestColumn);

signals:
    void heightChanged(); ///< A child needs more or less room than before.

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        std::vector<QWidget*> widgets; ///< Side by side, in columns of equal width.
        int gap = 0;
        int spacing = 0;
        int smallestColumn = 0; ///< With 0 the row has one widget, as wide as the column.
        int widest = 0;
        int outset = 0;
    };

    QRect columnAt(int width) const;
    int place(int width, bool move) const;
    int placeRow(const Row& row, const QRect& column, int y, bool move) const;

    std::vector<Row> m_rows;
    QMargins m_margins;
    int m_measure = 0;
};

} // namespace tideline
