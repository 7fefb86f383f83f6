// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"

#include "canvas/canvas_accessible.h"
#include "canvas/canvas_announcer.h"
#include "canvas/canvas_hover.h"
#include "canvas/collection_spans.h"
#include "canvas/date_jump.h"
#include "canvas/date_view.h"
#include "canvas/event_list.h"
#include "canvas/event_walk.h"
#include "canvas/scene_painter.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QPainter>

namespace tideline {

namespace {

constexpr int kGlideMilliseconds = 280;
constexpr int kStepMilliseconds = 360;
constexpr double kFitMargin = 0.04;

QPixmap emptyPicture(const QWidget& widget)
{
    const double ratio = widget.devicePixelRatioF();
    QPixmap picture(widget.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(themeColour(ColourRole::Canvas));
    return picture;
}

} // namespace

TimelineCanvas::TimelineCanvas(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_animation(this)
    , m_prepared(session)
    , m_threads(session, m_measure)
    , m_hover(new CanvasHover(session, this))
    , m_list(new EventList(this))
    , m_dateJump(new DateJump(session, this))
    , m_announcer(new CanvasAnnouncer(this))
{
    CanvasAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_list, &EventList::chosen, this, &TimelineCanvas::open);
    connect(&m_animation, &CameraAnimation::moved, this,
            [this](TimeSpan visible) { showCamera(m_camera.showing(visible)); });
    connect(m_dateJump, &DateJump::chosen, this, &TimelineCanvas::goToDate);
    connect(&m_session, &Session::collectionChanged, this, &TimelineCanvas::showCollection);
    connect(&m_session, &Session::contentChanged, this, &TimelineCanvas::showContent);
    connect(&m_session, &Session::filterChanged, this, &TimelineCanvas::showSelection);
    connect(&m_session, &Session::restChanged, this, &TimelineCanvas::showSelection);
    connect(&m_session, &Session::languageChanged, this, &TimelineCanvas::invalidateScene);
    connect(&m_session, &Session::locationChanged, this, &TimelineCanvas::followLocation);
    showCollection();
}

TimelineCanvas::~TimelineCanvas() = default;

QSize TimelineCanvas::sizeHint() const
{
    return {scaled(760), scaled(560)};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {scaled(240), scaled(120)};
}

// The scene

void TimelineCanvas::showCollection()
{
    m_animation.stop();
    m_focus.reset();
    m_soughtDate.reset();
    // Lanes of records are those of one collection.
    LaneArrangement fresh;
    fresh.grouping = m_arrangement.grouping;
    setLaneArrangement(std::move(fresh));
    m_camera = Camera(wholeSpan(m_session.snapshot()), openingSpan(m_session.snapshot()));
    m_session.rememberSpan(m_camera.visible());
    m_prepared.forgetAll();
    showSelection();
    describeFocus();
    emit cameraChanged();
}

void TimelineCanvas::showContent()
{
    m_animation.stop();
    m_focus = m_session.currentEvent(); // Another one could only be found again by what it was before.
    m_camera = Camera(wholeSpan(m_session.snapshot()), m_camera.visible());
    m_prepared.forgetAll();
    showSelection();
    describeFocus();
    emit cameraChanged();
}

void TimelineCanvas::showSelection()
{
    m_prepared.forgetSelection();
    letGo();
    invalidateScene();
    describeFocus();
}

void TimelineCanvas::invalidateScene()
{
    m_scene.reset();
    ++m_sceneNumber;
    m_picture = {};
    m_dimmedPicture = {};
    m_threads.forget();
    m_hover->leave();
    m_announcer->sceneChanged();
    update();
}

void TimelineCanvas::setToday(std::optional<TimePoint> today)
{
    m_today = today;
    invalidateScene();
}

void TimelineCanvas::setShowsAllThreads(bool showsAll)
{
    m_threads.setShowsAll(showsAll);
    update();
}

PreparedSelection& TimelineCanvas::prepared()
{
    return *sceneRequest().prepared;
}

SceneRequest TimelineCanvas::sceneRequest()
{
    SceneRequest request;
    request.snapshot = &m_session.snapshot();
    request.events = &m_session.selection().events;
    request.entities = &m_session.selection().entities;
    request.measure = &m_measure;
    request.visible = m_camera.visible();
    request.size = {static_cast<double>(width()), static_cast<double>(height())};
    request.scale = interfaceScale();
    request.language = m_session.languageTag();
    request.words = sceneWords(m_session.language(), m_arrangement.grouping);
    request.arrangement = m_arrangement;
    request.pin = m_pin;
    request.coveredRight = m_coveredRight;
    request.today = m_today;
    request.prepared = &m_prepared.in(m_arrangement, mostNamedLanes(request));
    return request;
}

const Scene& TimelineCanvas::scene()
{
    if (!m_scene) {
        m_scene = buildScene(sceneRequest());
        keepHeldMark();
    }
    return *m_scene;
}

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (threads().dimsRest) {
        painter.drawPixmap(0, 0, dimmedPicture());
        ScenePainter(painter, paletteOf(currentTheme()), TextDrawing::Glyphs, &m_texts).paintLit(scene(), threads());
    } else {
        painter.drawPixmap(0, 0, picture());
    }
    paintSoughtDate(painter);
    paintRings(painter);
    m_laneDrag.paint(painter, scene());
}

void TimelineCanvas::paintSoughtDate(QPainter& painter)
{
    if (!m_soughtDate) {
        return;
    }
    const TimeScale scale(m_camera.visible(), std::max(1, width()));
    const double left = scale.xOf(m_soughtDate->begin);
    const double middle = (left + scale.xOf(m_soughtDate->end)) / 2;
    const double half = std::max(scale.xOf(m_soughtDate->end) - left, 2.0) / 2;
    QColor colour = themeColour(ColourRole::Link);
    colour.setAlphaF(half > 2 ? 0.15F : 0.6F); // A line needs more to be seen than a band.
    painter.fillRect(QRectF(middle - half, 0, 2 * half, scene().plot.bottom()), colour);
}

const QPixmap& TimelineCanvas::picture()
{
    if (m_picture.isNull() || m_pictureThreads != threads().threads) {
        m_pictureThreads = threads().threads;
        m_picture = emptyPicture(*this);
        QPainter painter(&m_picture);
        ScenePainter(painter, paletteOf(currentTheme()), TextDrawing::Glyphs, &m_texts)
            .paintScene(scene(), m_pictureThreads);
    }
    return m_picture;
}

const QPixmap& TimelineCanvas::dimmedPicture()
{
    if (m_dimmedPicture.isNull()) {
        m_dimmedPicture = emptyPicture(*this);
        QPainter painter(&m_dimmedPicture);
        ScenePainter(painter, paletteOf(currentTheme()), TextDrawing::Glyphs, &m_texts).paintDimmed(scene());
    }
    return m_dimmedPicture;
}

void TimelineCanvas::paintRings(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double distance = scaled(5); // Beyond the sign of dispute at the mark's corner.
    const auto ring = [&](EventIndex event, Qt::PenStyle style) {
        for (const Box& box : ringsOf(event)) {
            const Box rim = box.grownBy(distance);
            painter.setPen(QPen(themeColour(ColourRole::Link), 2, style));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rim.x, rim.y, rim.width, rim.height), distance, distance);
        }
    };
    const std::optional<EventIndex> current = m_session.currentEvent();
    if (current) {
        ring(*current, Qt::SolidLine);
    }
    if (hasFocus() && m_focus && m_focus != current) {
        ring(*m_focus, Qt::DashLine);
    }
    if (hasFocus() && m_focusCameByKey && !m_focus && !current) {
        painter.setPen(QPen(themeColour(ColourRole::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* /*event*/)
{
    letGo();
    invalidateScene();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        invalidateScene();
        describeFocus();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

// The camera

void TimelineCanvas::setCamera(const Camera& camera)
{
    showCamera(camera);
    m_session.rememberSpan(m_camera.visible());
}

void TimelineCanvas::showCamera(const Camera& camera)
{
    if (camera == m_camera) {
        return;
    }
    m_camera = camera;
    invalidateScene();
    emit cameraChanged();
}

void TimelineCanvas::glideTo(TimeSpan visible)
{
    glideTo(visible, kGlideMilliseconds);
}

void TimelineCanvas::glideTo(TimeSpan visible, int milliseconds)
{
    const TimeSpan target = m_camera.showing(visible).visible();
    // Where it goes, not where it is on the way: whoever leaves before it has arrived comes back to the end.
    m_session.rememberSpan(target);
    m_animation.start(m_camera.visible(), target, milliseconds);
}

void TimelineCanvas::fitAll()
{
    letGo();
    if (const auto span = fittingSpan(m_session.snapshot(), m_session.selection().events, kFitMargin)) {
        glideTo(*span);
    }
}

void TimelineCanvas::fitSelection()
{
    const std::optional<EventIndex> current = m_session.currentEvent();
    if (!current || current->value() >= m_session.snapshot().columns().datedCount) {
        fitAll();
        return;
    }
    // One event fills a tenth of the view, or it would stand alone without any neighbour to compare it with.
    if (const auto span = fittingSpan(m_session.snapshot(), {*current}, 4.5)) {
        glideTo(*span);
    }
}

void TimelineCanvas::zoomBy(double factor)
{
    glideTo(m_camera.zoomedAround(0.5, factor).visible());
}

void TimelineCanvas::goTowards(Side side)
{
    const std::vector<EventIndex>& events = m_session.selection().events;
    if (const auto view = viewTowards(m_session.snapshot().columns(), events, m_camera.visible(), side)) {
        glideTo(*view);
    }
}

void TimelineCanvas::setCoveredRight(double width)
{
    if (width != m_coveredRight) {
        m_coveredRight = width;
        invalidateScene();
    }
}

void TimelineCanvas::goToDate(const EdtfDate& date)
{
    m_soughtDate = reachOf(date.bounds());
    update();
    if (const std::optional<TimeSpan> view = viewOf(date.bounds(), m_camera.visible())) {
        glideTo(*view);
    }
    setFocus(Qt::OtherFocusReason);
}

void TimelineCanvas::askForDate()
{
    m_dateJump->popUp({width() / 2, static_cast<int>(scene().plot.y)});
}

void TimelineCanvas::followLocation()
{
    m_threads.forget();
    const std::optional<EventIndex> current = m_session.currentEvent();
    m_soughtDate.reset();
    if (current) {
        m_focus = current;
        m_announcer->focusChanged();
    }
    if (const std::optional<TimeSpan> visited = m_session.visitedSpan()) {
        glideTo(*visited, kStepMilliseconds); // Back, or forth: the place as it was left.
    } else if (current && current->value() < m_session.snapshot().columns().datedCount) {
        const Camera target = m_camera.bringing(middleOf(m_session.snapshot(), *current), 0.2);
        if (target != m_camera) {
            glideTo(target.visible(), kStepMilliseconds);
        }
    }
    m_session.rememberSpan(m_animation.isRunning() ? m_animation.target() : m_camera.visible());
    describeFocus();
    update();
}

} // namespace tideline
