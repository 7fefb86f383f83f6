// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/overview_strip.h"

#include "dates/year_reading.h"
#include "theme/theme.h"
#include "words/words.h"

#include "layout/prepared_selection.h"
#include "layout/ticks.h"
#include "time/calendar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr int kHeight = 56;
constexpr int kYearsHeight = 16;
constexpr int kBinWidth = 4;
constexpr double kLeastWindow = 8;
constexpr double kGripReach = 6;
constexpr double kKeyPan = 0.1;
constexpr double kKeyZoom = 1.5;

} // namespace

OverviewStrip::OverviewStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    retranslate();
    connect(&m_session, &Session::collectionChanged, this, &OverviewStrip::countAgain);
    connect(&m_session, &Session::contentChanged, this, &OverviewStrip::countAgain);
    connect(&m_session, &Session::filterChanged, this, &OverviewStrip::countPassing);
    connect(&m_session, &Session::restChanged, this, &OverviewStrip::countPassing);
}

QSize OverviewStrip::sizeHint() const
{
    return {scaled(400), scaled(kHeight)};
}

void OverviewStrip::showCamera(const Camera& camera)
{
    if (camera.whole() != m_camera.whole()) {
        m_overview.reset();
        m_everything.reset();
    }
    m_camera = camera;
    retranslate();
    update();
}

void OverviewStrip::retranslate()
{
    if (accessibleName() != tr("Overview")) {
        setAccessibleName(tr("Overview"));
    }
    const TimeSpan visible = m_camera.visible();
    const std::string years = yearText(civilDateOf(visible.begin).year) + "/" + yearText(civilDateOf(visible.end).year);
    const QString description =
        tr("In view: %1. Arrow keys move the window, with Shift its end.").arg(dateWords(years, m_session.language()));
    if (description != accessibleDescription()) { // Each time it is set, a screen reader is told.
        setAccessibleDescription(description);
    }
}

void OverviewStrip::countAgain()
{
    m_everything.reset();
    countPassing();
}

void OverviewStrip::countPassing()
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
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

OverviewWindow OverviewStrip::window() const
{
    return {m_camera, static_cast<double>(contentsRect().width()), kLeastWindow * interfaceScale(),
            kGripReach * interfaceScale()};
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(ColourRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColour(ColourRole::Hairline));
    paintBars(painter);
    paintYears(painter);
    paintWindow(painter);
}

void OverviewStrip::paintBars(QPainter& painter)
{
    const Snapshot& snapshot = m_session.snapshot();
    const std::vector<EventIndex>& passing = m_session.selection().events;
    const std::size_t bins = static_cast<std::size_t>(std::max(1, contentsRect().width() / kBinWidth));
    if (!m_overview) {
        m_overview = buildOverview(snapshot, passing, m_camera.whole(), bins);
    }
    const Palette& palette = paletteOf(currentTheme());
    if (m_session.rest() == Rest::Hidden || passing.size() == snapshot.columns().size()) {
        paintBars(painter, *m_overview, palette, m_overview->highest);
        return;
    }
    if (!m_everything) {
        m_everything = buildOverview(snapshot, allEvents(snapshot), m_camera.whole(), bins);
    }
    paintBars(painter, *m_everything, dimmed(palette), m_everything->highest);
    paintBars(painter, *m_overview, palette, m_everything->highest);
}

void OverviewStrip::paintBars(QPainter& painter, const Overview& overview, const Palette& palette, std::uint32_t most)
{
    const double barArea = height() - scaled(kYearsHeight) - scaled(8);
    const double binWidth = static_cast<double>(contentsRect().width()) / static_cast<double>(overview.bins.size());
    // By square root: one event beside a hundred must still be seen.
    const double highest = std::sqrt(static_cast<double>(std::max(1U, most)));
    for (std::size_t bin = 0; bin < overview.bins.size(); ++bin) {
        double y = scaled(4) + barArea;
        double sum = 0;
        for (int lane = 0; lane < kLaneCount; ++lane) {
            const std::uint32_t count = overview.bins[bin][static_cast<std::size_t>(lane)];
            if (count == 0) {
                continue;
            }
            const double before = std::sqrt(sum) / highest * barArea;
            sum += count;
            const double barHeight = std::sqrt(sum) / highest * barArea - before;
            y -= barHeight;
            painter.fillRect(QRectF(static_cast<double>(bin) * binWidth, y, binWidth - 1, barHeight),
                             toQColor(palette[laneColour(static_cast<Lane>(lane))]));
        }
    }
}

void OverviewStrip::paintWindow(QPainter& painter) const
{
    const OverviewWindow place = window();
    const QRectF frame(place.left(), 1, place.right() - place.left(), height() - 2.0);
    const QColor colour = themeColour(ColourRole::Link);
    QColor fill = colour;
    fill.setAlphaF(0.10F);
    painter.setClipRect(contentsRect()); // The view may reach beyond all time, and the buttons stand there.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, hasFocus() && m_focusCameByKey ? 3 : 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 3, 3);
    // A handle on each edge, so that it is seen to be one.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double half = scaled(2);
    for (const double x : {frame.left(), frame.right()}) {
        painter.drawRoundedRect(QRectF(x - half, frame.center().y() - scaled(8), 2 * half, scaled(16)), half, half);
    }
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
            const QString label = QString::fromStdString(tick.label);
            const QPointF place(x + scaled(3), height() - scaled(5));
            // No half of a year under the controls beside the strip.
            if (place.x() + painter.fontMetrics().horizontalAdvance(label) <= contentsRect().right()) {
                painter.drawText(place, label);
            }
        }
    }
}

void OverviewStrip::showCursor(OverviewGrip grip, bool isHeld)
{
    switch (grip) {
    case OverviewGrip::Beside:
        return setCursor(Qt::PointingHandCursor);
    case OverviewGrip::Window:
        return setCursor(isHeld ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    case OverviewGrip::BeginEdge:
    case OverviewGrip::EndEdge:
        return setCursor(Qt::SizeHorCursor);
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double x = event->position().x();
    OverviewGrip grip = window().gripAt(x);
    if (grip == OverviewGrip::Beside) {
        emit cameraWanted(window().centredAt(x));
        grip = OverviewGrip::Window; // It has come under the hand, which may go on with it.
    }
    m_drag = Drag{grip, x, window()};
    showCursor(grip, true);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag) {
        emit cameraWanted(m_drag->window.dragged(m_drag->grip, x - m_drag->from));
    } else {
        showCursor(window().gripAt(x), false);
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_drag.reset();
        showCursor(window().gripAt(event->position().x()), false);
    }
}

void OverviewStrip::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<Camera> camera = cameraAfter(*event)) {
        emit cameraWanted(*camera);
    } else {
        QWidget::keyPressEvent(event);
    }
}

std::optional<Camera> OverviewStrip::cameraAfter(const QKeyEvent& key) const
{
    const bool isShifted = (key.modifiers() & Qt::ShiftModifier) != 0;
    const auto step = [&](double share) {
        const double distance = share * (window().right() - window().left());
        return isShifted ? window().dragged(OverviewGrip::EndEdge, distance) : m_camera.pannedBy(share);
    };
    switch (key.key()) {
    case Qt::Key_Left:
        return step(-kKeyPan);
    case Qt::Key_Right:
        return step(kKeyPan);
    case Qt::Key_PageUp:
        return m_camera.pannedBy(-1);
    case Qt::Key_PageDown:
        return m_camera.pannedBy(1);
    case Qt::Key_Home:
        return m_camera.centredOn(m_camera.whole().begin);
    case Qt::Key_End:
        return m_camera.centredOn(m_camera.whole().end);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_camera.zoomedAround(0.5, kKeyZoom);
    case Qt::Key_Minus:
        return m_camera.zoomedAround(0.5, 1 / kKeyZoom);
    default:
        return std::nullopt;
    }
}

void OverviewStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_focusCameByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void OverviewStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tideline
