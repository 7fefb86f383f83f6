// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_histogram.h"

#include "dates/year_reading.h"
#include "theme/theme.h"
#include "words/number_text.h"
#include "words/words.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tideline {

namespace {

constexpr double kWidth = 232;
constexpr double kHeight = 64;
constexpr double kHandleWidth = 10;
constexpr double kHandleHeight = 18;
/// The pointer takes hold of a handle within so much of it.
constexpr double kReach = 3;
/// Less than this is a click with an unsteady hand.
constexpr double kDragDistance = 3;

} // namespace

YearHistogram::YearHistogram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearHistogram::show(const YearAxis& axis, Histogram histogram, std::optional<YearRange> chosen,
                         const QString& language)
{
    m_axis = axis;
    m_histogram = std::move(histogram);
    m_chosen = chosen;
    m_language = language;
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

double YearHistogram::shareAt(double x) const
{
    return (x - plot().left()) / plot().width();
}

YearRange YearHistogram::range() const
{
    return m_axis.cut(m_chosen.value_or(YearRange{m_axis.firstYear(), m_axis.lastYear()}));
}

/// False if it is chosen already.
bool YearHistogram::choose(std::optional<YearRange> chosen, FilterStep step)
{
    if (chosen == m_chosen) {
        return false;
    }
    m_chosen = chosen;
    update();
    emit rangeChosen(m_chosen, step);
    return true;
}

QRectF YearHistogram::gripOf(YearHandle handle) const
{
    QRectF grip(0, 0, scaled(kHandleWidth), scaled(kHandleHeight));
    grip.moveCenter({xOf(handle == YearHandle::First ? range().first : range().last + 1), plot().bottom()});
    return grip;
}

bool YearHistogram::isOnGrip(QPointF position) const
{
    const auto holds = [&](YearHandle handle) {
        return gripOf(handle).adjusted(-kReach, -kReach, kReach, kReach).contains(position);
    };
    return holds(YearHandle::First) || holds(YearHandle::Last);
}

YearDrag::Part YearHistogram::partAt(QPointF position) const
{
    const double first = gripOf(YearHandle::First).center().x();
    const double last = gripOf(YearHandle::Last).center().x();
    const double x = position.x();
    const double nearest = std::min(std::abs(x - first), std::abs(x - last));
    if (isOnGrip(position) || (m_chosen && nearest <= scaled(kReach))) {
        // Where both handles meet, the side of the press says which one is meant.
        const bool isFirst = std::abs(x - first) == std::abs(x - last) ? x < first : nearest == std::abs(x - first);
        return isFirst ? YearDrag::Part::FirstHandle : YearDrag::Part::LastHandle;
    }
    return m_chosen && first < x && x < last ? YearDrag::Part::Range : YearDrag::Part::Ground;
}

void YearHistogram::showCursorFor(QPointF position)
{
    switch (partAt(position)) {
    case YearDrag::Part::FirstHandle:
    case YearDrag::Part::LastHandle:
        setCursor(Qt::SizeHorCursor);
        break;
    case YearDrag::Part::Range:
        setCursor(Qt::OpenHandCursor);
        break;
    case YearDrag::Part::Ground:
        setCursor(Qt::PointingHandCursor);
        break;
    }
}

void YearHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const YearDrag::Part part = partAt(event->position());
    m_press = Press{{part, range(), m_axis.yearAt(shareAt(event->position().x()))}, event->position()};
    if (part == YearDrag::Part::FirstHandle || part == YearDrag::Part::LastHandle) {
        m_focused = part == YearDrag::Part::FirstHandle ? YearHandle::First : YearHandle::Last;
        update();
    }
}

void YearHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_press) {
        showCursorFor(event->position());
        return;
    }
    m_press->hasMoved = m_press->hasMoved || std::abs(event->position().x() - m_press->at.x()) >= scaled(kDragDistance);
    if (m_press->hasMoved) {
        const YearRange moved = m_press->drag.to(m_axis.yearAt(shareAt(event->position().x())), m_axis);
        const FilterStep step = m_press->hasChosen ? FilterStep::Continued : FilterStep::New;
        if (choose(m_axis.restriction(moved), step) && m_press) {
            m_press->hasChosen = true;
        }
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Press> press = std::exchange(m_press, std::nullopt);
    if (press && !press->hasMoved && !isOnGrip(press->at)) {
        clickBar(event->position().x());
    }
}

void YearHistogram::clickBar(double x)
{
    if (const std::optional<std::size_t> bar = m_axis.barAt(shareAt(x))) {
        const std::optional<YearRange> years = m_axis.restriction(m_axis.yearsOfBar(*bar));
        choose(years == m_chosen ? std::nullopt : years, FilterStep::New);
    }
}

void YearHistogram::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home) {
        choose(std::nullopt, FilterStep::New);
        return;
    }
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::int64_t years = event->key() == Qt::Key_Left ? -m_axis.yearsPerBar() : m_axis.yearsPerBar();
    const bool isFirst = (m_focused == YearHandle::First) != event->modifiers().testFlag(Qt::ShiftModifier);
    YearRange moved = movedBy(range(), years, m_axis);
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        moved = isFirst ? withHandleAt(range(), YearHandle::First, range().first + years, m_axis)
                        : withHandleAt(range(), YearHandle::Last, range().last + 1 + years, m_axis);
    }
    choose(m_axis.restriction(moved), event->isAutoRepeat() ? FilterStep::Continued : FilterStep::New);
}

void YearHistogram::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_focused = event->reason() == Qt::TabFocusReason ? YearHandle::First : YearHandle::Last;
    }
    QWidget::focusInEvent(event);
}

/// Tab goes from one handle to the other before it leaves.
bool YearHistogram::focusNextPrevChild(bool next)
{
    const YearHandle wanted = next ? YearHandle::Last : YearHandle::First;
    if (!hasFocus() || m_focused == wanted) {
        return QWidget::focusNextPrevChild(next);
    }
    m_focused = wanted;
    update();
    return true;
}

bool YearHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), countsUnder(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

QString YearHistogram::countsUnder(double x) const
{
    const std::optional<std::size_t> bar = m_axis.barAt(shareAt(x));
    if (!bar || *bar >= m_histogram.counts.size()) {
        return {};
    }
    const auto [first, last] = m_axis.yearsOfBar(*bar);
    const QString begin = yearWords(first, m_language);
    const QString years = first == last ? begin : tr("%1–%2").arg(begin, yearWords(last, m_language));
    //: Years, then the number of events in them.
    QStringList lines = {tr("%1: %n event(s)", nullptr, static_cast<int>(m_histogram.counts[*bar])).arg(years)};
    for (std::size_t lane = 0; lane < m_histogram.lanes.size(); ++lane) {
        if (const std::uint32_t count = m_histogram.lanes[lane][*bar]; count > 0) {
            lines << laneTitle(static_cast<Lane>(lane), m_language) + QLatin1Char(' ') + numberText(count);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tideline
