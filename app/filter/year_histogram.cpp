// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_histogram.h"

#include "theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr double kWidth = 232;
constexpr double kHeight = 64;
constexpr double kHandleWidth = 10;
constexpr double kHandleHeight = 18;

} // namespace

YearHistogram::YearHistogram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearHistogram::show(const YearAxis& axis, std::vector<std::uint32_t> counts, std::optional<YearRange> chosen)
{
    m_axis = axis;
    m_counts = std::move(counts);
    m_chosen = chosen;
    update();
}

QSize YearHistogram::sizeHint() const
{
    return {scaled(kWidth), scaled(kHeight)};
}

QRectF YearHistogram::plot() const
{
    const double margin = scaled(kHandleWidth) / 2.0 + 1;
    return QRectF(rect()).adjusted(margin, scaled(2), -margin, -scaled(kHandleHeight) / 2.0 - 2);
}

double YearHistogram::xOf(std::int64_t year) const
{
    const double share = std::clamp(m_axis.shareOf(year), 0.0, 1.0);
    return plot().left() + share * plot().width();
}

YearRange YearHistogram::range() const
{
    return m_chosen.value_or(YearRange{m_axis.firstYear(), m_axis.lastYear()});
}

/// Moves one end to where the year `boundary` begins; the ends push each other, and one year at least remains.
void YearHistogram::moveHandle(Handle handle, std::int64_t boundary)
{
    YearRange moved = range();
    if (handle == Handle::First) {
        moved.first = std::clamp(boundary, m_axis.firstYear(), m_axis.lastYear());
        moved.last = std::max(moved.last, moved.first);
    } else {
        moved.last = std::clamp(boundary - 1, m_axis.firstYear(), m_axis.lastYear());
        moved.first = std::min(moved.first, moved.last);
    }
    const std::optional<YearRange> chosen = m_axis.restriction(moved);
    if (chosen != m_chosen) {
        m_chosen = chosen;
        update();
        emit rangeChosen(m_chosen);
    }
}

void YearHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    painter.setPen(QPen(themeColour(ColourRole::ControlEdge), 1));
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    paintHandle(painter, xOf(range().first), m_chosen.has_value());
    paintHandle(painter, xOf(range().last + 1), m_chosen.has_value());
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(ColourRole::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(4), scaled(4));
    }
}

void YearHistogram::paintBars(QPainter& painter) const
{
    const std::uint32_t highest = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    if (highest == 0) {
        return;
    }
    const double barWidth = plot().width() / static_cast<double>(m_counts.size());
    const double gap = barWidth >= 4 ? 1 : 0;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0) {
            continue;
        }
        const std::int64_t year = m_axis.firstYear() + static_cast<std::int64_t>(i) * m_axis.yearsPerBar();
        const bool isInside = range().first <= year && year <= range().last;
        const double height = std::max(2.0, plot().height() * m_counts[i] / highest);
        painter.setBrush(themeColour(isInside ? ColourRole::InkSecondary : ColourRole::Hairline));
        painter.drawRect(QRectF(plot().left() + static_cast<double>(i) * barWidth, plot().bottom() - height,
                                barWidth - gap, height));
    }
}

void YearHistogram::paintHandle(QPainter& painter, double x, bool isChosen) const
{
    const QColor edge = themeColour(isChosen ? ColourRole::Link : ColourRole::ControlEdge);
    if (isChosen) {
        painter.setPen(QPen(edge, 1));
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
    QRectF grip(0, 0, scaled(kHandleWidth), scaled(kHandleHeight));
    grip.moveCenter(QPointF(x, plot().bottom()));
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(themeColour(ColourRole::Raised));
    painter.drawRoundedRect(grip, scaled(3), scaled(3));
}

void YearHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double x = event->position().x();
    const double toFirst = std::abs(x - xOf(range().first));
    const double toLast = std::abs(x - xOf(range().last + 1));
    // Where both handles meet, the side of the press says which one is meant.
    const bool isFirst = toFirst < toLast || (toFirst == toLast && x < xOf(range().first));
    m_dragged = isFirst ? Handle::First : Handle::Last;
    mouseMoveEvent(event);
}

void YearHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        moveHandle(*m_dragged, m_axis.yearAt((event->position().x() - plot().left()) / plot().width()));
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
}

void YearHistogram::keyPressEvent(QKeyEvent* event)
{
    const bool movesLast = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::int64_t boundary = movesLast ? range().last + 1 : range().first;
    const Handle handle = movesLast ? Handle::Last : Handle::First;
    switch (event->key()) {
    case Qt::Key_Left:
        moveHandle(handle, boundary - m_axis.yearsPerBar());
        break;
    case Qt::Key_Right:
        moveHandle(handle, boundary + m_axis.yearsPerBar());
        break;
    case Qt::Key_Home:
        moveHandle(Handle::First, m_axis.firstYear());
        moveHandle(Handle::Last, m_axis.lastYear() + 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), yearsUnder(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

QString YearHistogram::yearsUnder(double x) const
{
    const double share = (x - plot().left()) / plot().width();
    if (share < 0 || share >= 1 || m_counts.empty()) {
        return {};
    }
    const auto bar = static_cast<std::size_t>(share * static_cast<double>(m_counts.size()));
    const std::int64_t first = m_axis.firstYear() + static_cast<std::int64_t>(bar) * m_axis.yearsPerBar();
    const std::int64_t last = first + m_axis.yearsPerBar() - 1;
    const QString years = first == last ? QString::number(first) : tr("%1–%2").arg(first).arg(last);
    //: Years, then the number of events in them.
    return tr("%1: %n event(s)", nullptr, static_cast<int>(m_counts[bar])).arg(years);
}

} // namespace tideline
