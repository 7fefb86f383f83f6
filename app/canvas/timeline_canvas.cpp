// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"

#include "canvas/collection_spans.h"
#include "canvas/event_walk.h"
#include "canvas/hover_card.h"
#include "canvas/scene_painter.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr int kGlideMilliseconds = 280;
constexpr int kStepMilliseconds = 360;
constexpr int kHoverMilliseconds = 300;
constexpr double kFitMargin = 0.04;
constexpr double kKeyZoom = 1.5;

} // namespace

TimelineCanvas::TimelineCanvas(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_animation(this)
    , m_hoverCard(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverMilliseconds);
    connect(&m_hoverTimer, &QTimer::timeout, this, &TimelineCanvas::showHoverCard);
    connect(&m_animation, &CameraAnimation::moved, this,
            [this](TimeSpan visible) { setCamera(m_camera.showing(visible)); });
    connect(&m_session, &Session::collectionChanged, this, &TimelineCanvas::showCollection);
    connect(&m_session, &Session::contentChanged, this, &TimelineCanvas::showContent);
    connect(&m_session, &Session::filterChanged, this, &TimelineCanvas::invalidateScene);
    connect(&m_session, &Session::languageChanged, this, &TimelineCanvas::invalidateScene);
    connect(&m_session, &Session::locationChanged, this, &TimelineCanvas::followLocation);
    showCollection();
    describeFocus();
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
    m_camera = Camera(wholeSpan(m_session.snapshot()), openingSpan(m_session.snapshot()));
    invalidateScene();
    emit cameraChanged();
}

void TimelineCanvas::showContent()
{
    m_animation.stop();
    m_focus = m_session.currentEvent(); // Another one could only be found again by what it was before.
    m_camera = Camera(wholeSpan(m_session.snapshot()), m_camera.visible());
    invalidateScene();
    describeFocus();
    emit cameraChanged();
}

void TimelineCanvas::invalidateScene()
{
    m_scene.reset();
    m_picture = {};
    m_hover.reset();
    m_hoverTimer.stop();
    m_hoverCard->hide();
    update();
}

SceneRequest TimelineCanvas::sceneRequest() const
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
    request.words = sceneWords(m_session.language());
    request.foldedLanes = m_foldedLanes;
    return request;
}

const Scene& TimelineCanvas::scene()
{
    if (!m_scene) {
        m_scene = buildScene(sceneRequest());
    }
    return *m_scene;
}

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/)
{
    if (m_picture.isNull()) {
        const double ratio = devicePixelRatioF();
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(themeColour(ColourRole::Canvas));
        QPainter painter(&m_picture);
        ScenePainter(painter, paletteOf(currentTheme())).paintScene(scene());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintRings(painter);
}

void TimelineCanvas::paintRings(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](const MarkSubject& subject, Qt::PenStyle style) {
        if (const std::optional<Box> box = boxOf(scene(), subject)) {
            const Box rim = box->grownBy(3);
            painter.setPen(QPen(themeColour(ColourRole::Link), 2, style));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rim.x, rim.y, rim.width, rim.height), 4, 4);
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
    if (camera == m_camera) {
        return;
    }
    m_camera = camera;
    invalidateScene();
    emit cameraChanged();
}

void TimelineCanvas::glideTo(TimeSpan visible)
{
    m_animation.start(m_camera.visible(), m_camera.showing(visible).visible(), kGlideMilliseconds);
}

void TimelineCanvas::fitAll()
{
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

void TimelineCanvas::followLocation()
{
    const std::optional<EventIndex> current = m_session.currentEvent();
    if (current) {
        m_focus = current;
        if (current->value() < m_session.snapshot().columns().datedCount) {
            const Camera target = m_camera.bringing(middleOf(m_session.snapshot(), *current), 0.2);
            if (target != m_camera) {
                m_animation.start(m_camera.visible(), target.visible(), kStepMilliseconds);
            }
        }
    }
    describeFocus();
    update();
}

// The hand

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture && pinch(*static_cast<QNativeGestureEvent*>(event))) {
        return true;
    }
    return QWidget::event(event);
}

bool TimelineCanvas::pinch(const QNativeGestureEvent& gesture)
{
    if (gesture.gestureType() != Qt::ZoomNativeGesture) {
        return false;
    }
    m_animation.stop();
    setCamera(m_camera.zoomedAround(gesture.position().x() / width(), 1 + gesture.value()));
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_animation.stop();
    m_pressedAt = event->position();
    m_pressedCamera = m_camera;
    m_isDragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt) {
        updateHover(event->position());
        return;
    }
    const QPointF moved = event->position() - *m_pressedAt;
    if (!m_isDragging && moved.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        setCamera(m_pressedCamera.pannedBy(-moved.x() / width()));
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        return;
    }
    m_pressedAt.reset();
    unsetCursor();
    if (m_isDragging) {
        m_isDragging = false;
        return;
    }
    if (const auto hit = hitTest(scene(), {event->position().x(), event->position().y()})) {
        click(*hit);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const Camera closer = m_camera.zoomedAround(event->position().x() / width(), 2);
        m_animation.start(m_camera.visible(), closer.visible(), kGlideMilliseconds);
    }
}

void TimelineCanvas::leaveEvent(QEvent* /*event*/)
{
    m_hover.reset();
    m_hoverTimer.stop();
    m_hoverCard->hide();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    m_animation.stop();
    const double notches = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    if (event->modifiers() & Qt::ControlModifier) {
        setCamera(m_camera.zoomedAround(event->position().x() / width(), std::pow(1.25, notches)));
    } else if (event->modifiers() & Qt::ShiftModifier) {
        setCamera(m_camera.pannedBy(-0.1 * (notches + sideways)));
    } else if (sideways != 0) {
        setCamera(m_camera.pannedBy(-0.1 * sideways));
    } else {
        emit plainWheelTurned();
    }
    event->accept();
}

void TimelineCanvas::click(const SceneHit& hit)
{
    m_hoverTimer.stop();
    m_hoverCard->hide();
    if (hit.laneHead) {
        toggleLane(*hit.laneHead);
    } else if (hit.subject) {
        open(*hit.subject);
    }
}

void TimelineCanvas::open(const MarkSubject& subject)
{
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        m_session.go(EventPage{m_session.snapshot().columns().id[event->value()]});
        return;
    }
    // A person's line leads to the story that is theirs alone, if there is one.
    const EntityIndex entity = std::get<EntityIndex>(subject);
    for (const StoryIndex story : m_session.snapshot().storiesAbout(entity)) {
        if (m_session.snapshot()[story].about.size() == 1) {
            m_session.go(StoryPage{m_session.snapshot()[story].id, std::nullopt});
            return;
        }
    }
    m_session.go(EntityPage{m_session.snapshot()[entity].id});
}

void TimelineCanvas::toggleLane(Lane lane)
{
    bool& folded = m_foldedLanes[static_cast<std::size_t>(lane)];
    folded = !folded;
    invalidateScene();
}

void TimelineCanvas::updateHover(QPointF position)
{
    const std::optional<SceneHit> hit = hitTest(scene(), {position.x(), position.y()});
    if (hit == m_hover) {
        return;
    }
    m_hover = hit;
    m_hoverCard->hide();
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit && hit->subject) {
        m_hoverTimer.start();
    } else {
        m_hoverTimer.stop();
    }
}

void TimelineCanvas::showHoverCard()
{
    if (m_hover && m_hover->subject && !m_isDragging) {
        m_hoverCard->showFor(m_session.snapshot(), *m_hover, m_session.language());
    }
}

// The keys

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers() & Qt::ShiftModifier) {
            glideTo(m_camera.pannedBy(0.25 * direction).visible());
        } else {
            walk(direction);
        }
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        walkBetweenLanes(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focus) {
            open(*m_focus);
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kKeyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / kKeyZoom);
        return;
    case Qt::Key_F:
        if (event->modifiers() == Qt::NoModifier) {
            fitSelection();
            return;
        }
        break;
    case Qt::Key_Home:
        fitAll();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineCanvas::walk(int direction)
{
    const std::vector<EventIndex>& events = m_session.selection().events;
    // The first step goes to what is in view, so that the ring does not appear somewhere far away.
    const std::optional<EventIndex> next = m_focus ? nextInTime(events, *m_focus, direction)
                                                   : firstFrom(m_session.snapshot(), events, m_camera.visible().begin);
    if (next) {
        focusEvent(*next);
    }
}

void TimelineCanvas::walkBetweenLanes(int direction)
{
    if (!m_focus) {
        walk(direction);
        return;
    }
    const std::vector<EventIndex>& events = m_session.selection().events;
    if (const auto next = nextInLanes(m_session.snapshot(), events, *m_focus, direction)) {
        focusEvent(*next);
    }
}

void TimelineCanvas::focusEvent(EventIndex event)
{
    m_focus = event;
    if (event.value() < m_session.snapshot().columns().datedCount) {
        const Camera target = m_camera.bringing(middleOf(m_session.snapshot(), event), 0.1);
        if (target != m_camera) {
            m_animation.start(m_camera.visible(), target.visible(), kGlideMilliseconds);
        }
    }
    describeFocus();
    update();
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_focusCameByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineCanvas::describeFocus()
{
    setAccessibleName(tr("Timeline"));
    if (!m_focus) {
        setAccessibleDescription(tr("Arrow keys walk from event to event, Enter opens one."));
        return;
    }
    const Snapshot& snapshot = m_session.snapshot();
    const TextChoice title = snapshot.title(*m_focus, m_session.languageTag());
    setAccessibleDescription(QString::fromUtf8(title.text.data(), static_cast<qsizetype>(title.text.size())) +
                             QStringLiteral(", ") + eventDateWords(snapshot, *m_focus, m_session.language()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tideline
