// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/stack.h"

#include <QEvent>

#include <algorithm>

namespace tideline {

namespace {

int heightOf(const QWidget& widget, int width)
{
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

/// A widget that does not fill the line keeps its own width: a button, for one.
int widthOf(const QWidget& widget, int column)
{
    const bool fills = (widget.sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag) != 0;
    return fills ? column : std::min(column, widget.sizeHint().width());
}

} // namespace

Stack::Stack(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Stack::heightForWidth(int width) const
{
    return place(width, false);
}

QSize Stack::sizeHint() const
{
    const int width = m_measure + m_margins.left() + m_margins.right();
    return {width, heightForWidth(width)};
}

QSize Stack::minimumSizeHint() const
{
    return {0, 0};
}

void Stack::setMargins(const QMargins& margins)
{
    m_margins = margins;
}

void Stack::setMeasure(int measure)
{
    m_measure = measure;
}

void Stack::add(QWidget* widget, int gap, int widest)
{
    widget->setParent(this);
    m_rows.push_back({.widgets = {widget}, .gap = gap, .widest = widest});
}

void Stack::addOutset(QWidget* widget, int gap, int outset)
{
    widget->setParent(this);
    m_rows.push_back({.widgets = {widget}, .gap = gap, .outset = outset});
}

void Stack::addGrid(const std::vector<QWidget*>& widgets, int gap, int spacing, int smallestColumn)
{
    for (QWidget* widget : widgets) {
        widget->setParent(this);
    }
    m_rows.push_back({.widgets = widgets, .gap = gap, .spacing = spacing, .smallestColumn = smallestColumn});
}

bool Stack::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        place(width(), true);
        updateGeometry();
        emit heightChanged();
    }
    return QWidget::event(event);
}

void Stack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

QRect Stack::columnAt(int width) const
{
    const int room = std::max(1, width - m_margins.left() - m_margins.right());
    const int column = m_measure > 0 ? std::min(room, m_measure) : room;
    return {m_margins.left() + (room - column) / 2, m_margins.top(), column, 0};
}

int Stack::place(int width, bool move) const
{
    const QRect column = columnAt(width);
    int y = column.top();
    bool first = true;
    for (const Row& row : m_rows) {
        if (std::all_of(row.widgets.begin(), row.widgets.end(), [](QWidget* widget) { return widget->isHidden(); })) {
            continue;
        }
        y += first ? 0 : row.gap;
        first = false;
        y = placeRow(row, column, y, move);
    }
    return y + m_margins.bottom();
}

int Stack::placeRow(const Row& row, const QRect& column, int y, bool move) const
{
    const int count = row.smallestColumn <= 0
                          ? 1
                          : std::clamp((column.width() + row.spacing) / (row.smallestColumn + row.spacing), 1,
                                       int(row.widgets.size()));
    const int share = (column.width() + row.outset - (count - 1) * row.spacing) / count;
    const int width = row.widest > 0 ? std::min(share, row.widest) : share;
    for (std::size_t first = 0; first < row.widgets.size(); first += std::size_t(count)) {
        const std::size_t end = std::min(first + std::size_t(count), row.widgets.size());
        int height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height = std::max(height, heightOf(*row.widgets[i], widthOf(*row.widgets[i], width)));
        }
        y += first == 0 ? 0 : row.spacing;
        for (std::size_t i = first; move && i < end; ++i) {
            const int x = column.left() - row.outset + int(i - first) * (width + row.spacing);
            row.widgets[i]->setGeometry(x, y, widthOf(*row.widgets[i], width), height);
        }
        y += height;
    }
    return y;
}

} // namespace tideline
