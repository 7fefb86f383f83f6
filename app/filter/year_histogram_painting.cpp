// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_histogram.h"
#include "theme/theme.h"

#include "layout/style.h"

#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kOutsideOpacity = 0.35; ///< Of bars beside the range.

} // namespace

void YearHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBars(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ColourRole::ControlEdge), 1));
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    paintHandle(painter, YearHandle::First);
    paintHandle(painter, YearHandle::Last);
}

void YearHistogram::paintBars(QPainter& painter) const
{
    const std::vector<std::uint32_t>& counts = m_histogram.counts;
    const std::uint32_t highest = counts.empty() ? 0 : std::ranges::max(counts);
    const double barWidth = plot().width() / static_cast<double>(std::max<std::size_t>(counts.size(), 1));
    const double gap = barWidth >= 4 ? 1 : 0;
    for (std::size_t bar = 0; bar < counts.size(); ++bar) {
        if (counts[bar] == 0) {
            continue;
        }
        const YearRange years = m_axis.yearsOfBar(bar);
        const bool isInside = range().first <= years.last && years.first <= range().last;
        painter.setOpacity(isInside ? 1 : kOutsideOpacity);
        const double height = std::max(2.0, plot().height() * counts[bar] / highest);
        const double left = plot().left() + static_cast<double>(bar) * barWidth;
        std::uint32_t below = 0;
        for (std::size_t lane = 0; lane < m_histogram.lanes.size(); ++lane) {
            const double bottom = plot().bottom() - height * below / counts[bar];
            below += m_histogram.lanes[lane][bar];
            const double top = plot().bottom() - height * below / counts[bar];
            painter.fillRect(QRectF(left, top, barWidth - gap, bottom - top),
                             themeColour(laneColour(static_cast<Lane>(lane))));
        }
    }
    painter.setOpacity(1);
}

void YearHistogram::paintHandle(QPainter& painter, YearHandle handle) const
{
    const QRectF grip = gripOf(handle);
    const QColor edge = themeColour(m_chosen ? ColourRole::Link : ColourRole::ControlEdge);
    if (m_chosen) {
        painter.setPen(QPen(edge, 1));
        painter.drawLine(QPointF(grip.center().x(), plot().top()), QPointF(grip.center().x(), plot().bottom()));
    }
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(themeColour(ColourRole::Raised));
    painter.drawRoundedRect(grip, scaled(3), scaled(3));
    if (hasFocus() && handle == m_focused) {
        painter.setPen(QPen(themeColour(ColourRole::Link), 2));
        painter.setBrush(themeColour(ColourRole::Link));
        painter.drawRoundedRect(grip.adjusted(-1, -1, 1, 1), scaled(4), scaled(4));
    }
}

} // namespace tideline
