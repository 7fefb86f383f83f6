// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/overview_strip.h"

#include "theme/theme.h"

#include "layout/ticks.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr int kHeight = 56;
constexpr int kYearsHeight = 16;
constexpr int kBinWidth = 4;

} // namespace

OverviewStrip::OverviewStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview"));
    connect(&m_session, &Session::collectionChanged, this, &OverviewStrip::countAgain);
    connect(&m_session, &Session::contentChanged, this, &OverviewStrip::countAgain);
    connect(&m_session, &Session::filterChanged, this, &OverviewStrip::countAgain);
}

QSize OverviewStrip::sizeHint() const
{
    return {scaled(400), scaled(kHeight)};
}

void OverviewStrip::showCamera(const Camera& camera)
{
    if (camera.whole() != m_camera.whole()) {
        m_overview.reset();
    }
    m_camera = camera;
    update();
}

void OverviewStrip::countAgain()
{
    m_overview.reset();
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent* /*event*/)
{
    countAgain();
}

void OverviewStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview"));
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

double OverviewStrip::xOf(TimePoint t) const
{
    return TimeScale(m_camera.whole(), std::max(1, contentsRect().width())).xOf(t);
}

QRectF OverviewStrip::windowRect() const
{
    const double left = xOf(m_camera.visible().begin);
    const double right = xOf(m_camera.visible().end);
    // Never thinner than can be grabbed.
    const double least = scaled(8);
    const double middle = (left + right) / 2;
    const double half = std::max(right - left, least) / 2;
    return {middle - half, 1, 2 * half, static_cast<double>(height()) - 2};
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(ColourRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColour(ColourRole::Hairline));
    if (!m_overview) {
        const std::size_t bins = static_cast<std::size_t>(std::max(1, contentsRect().width() / kBinWidth));
        m_overview = buildOverview(m_session.snapshot(), m_session.selection().events, m_camera.whole(), bins);
    }
    const double barArea = height() - scaled(kYearsHeight) - scaled(8);
    const double binWidth = static_cast<double>(contentsRect().width()) / static_cast<double>(m_overview->bins.size());
    for (std::size_t bin = 0; bin < m_overview->bins.size(); ++bin) {
        // By square root: one event beside a hundred must still be seen.
        double y = scaled(4) + barArea;
        const double highest = std::sqrt(static_cast<double>(std::max(1U, m_overview->highest)));
        double sum = 0;
        for (int lane = 0; lane < kLaneCount; ++lane) {
            const std::uint32_t count = m_overview->bins[bin][static_cast<std::size_t>(lane)];
            if (count == 0) {
                continue;
            }
            const double before = std::sqrt(sum) / highest * barArea;
            sum += count;
            const double barHeight = std::sqrt(sum) / highest * barArea - before;
            y -= barHeight;
            painter.fillRect(QRectF(static_cast<double>(bin) * binWidth, y, binWidth - 1, barHeight),
                             themeColour(laneColour(static_cast<Lane>(lane))));
        }
    }
    paintYears(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = themeColour(ColourRole::Link);
    fill.setAlphaF(0.10F);
    painter.setPen(QPen(themeColour(ColourRole::Link), 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(windowRect(), 3, 3);
}

void OverviewStrip::paintYears(QPainter& painter) const
{
    const TimeScale scale(m_camera.whole(), std::max(1, contentsRect().width()));
    const TickPlan plan = planTicks(scale, m_measure, labelLanguageOf(m_session.languageTag()), interfaceScale());
    const bool hasMajor = std::any_of(plan.ticks.begin(), plan.ticks.end(),
                                      [](const Tick& tick) { return tick.rank == TickRank::Major; });
    painter.setFont(interfaceFont(12));
    painter.setPen(themeColour(ColourRole::InkSecondary));
    for (const Tick& tick : plan.ticks) {
        if (tick.rank == (hasMajor ? TickRank::Major : TickRank::Minor)) {
            const double x = std::round(scale.xOf(tick.time));
            painter.fillRect(QRectF(x, scaled(4), 1, height() - scaled(4)), themeColour(ColourRole::Hairline));
            painter.drawText(QPointF(x + scaled(3), height() - scaled(5)), QString::fromStdString(tick.label));
        }
    }
}

void OverviewStrip::centreAt(double x)
{
    const TimePoint middle = TimeScale(m_camera.whole(), std::max(1, contentsRect().width())).timeAt(x);
    emit cameraWanted(m_camera.centredOn(middle));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF window = windowRect();
    m_grabbedAt = window.contains(event->position()) ? event->position().x() - window.center().x() : 0;
    centreAt(event->position().x() - m_grabbedAt);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        centreAt(event->position().x() - m_grabbedAt);
    }
}

} // namespace tideline
