// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"
#include "canvas/camera_animation.h"
#include "canvas/drag_pan.h"
#include "canvas/lane_drag.h"
#include "canvas/prepared_events.h"
#include "canvas/thread_layer.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"
#include "theme/shaped_texts.h"

#include "layout/outside.h"
#include "layout/scene_builder.h"

#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <optional>

class QGestureEvent;
class QNativeGestureEvent;

namespace tideline {

class CanvasAnnouncer;
class CanvasHover;
class DateJump;
class EventList;
enum class CanvasIntent;

/// The timeline itself: shows one scene, turns gestures and keys into moves of the camera and visits of the session.
/// The scene is built anew only when the data, the span, the size, the fonts or the language change; the picture of it
/// is kept, so that hover, selection and focus cost one blit and a ring.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    TimelineCanvas(Session& session, QWidget* parent);
    ~TimelineCanvas() override;

    const Session& session() const { return m_session; }
    const Camera& camera() const { return m_camera; }
    const Scene& scene(); ///< Up to date.
    /// Another one than before whenever `scene` may be another one.
    std::uint64_t sceneNumber() const { return m_sceneNumber; }
    /// The event that the keys have come to.
    std::optional<EventIndex> focusedEvent() const { return m_focus; }

    void setCamera(const Camera& camera);
    void glideTo(TimeSpan visible);
    void fitAll();
    void fitSelection();        ///< The current event with room around it, else all that passes the filter.
    void zoomBy(double factor); ///< Around the middle.
    /// Glides to where the date is in the middle, with as much around it as helps to see where that is, and marks it.
    void goToDate(const EdtfDate& date);
    void askForDate(); ///< Pops up the field for it.
    /// Glides to the nearest events before or after the view, and those next to them.
    void goTowards(Side side);
    void listUndated();
    /// Of the mark that the event is in, if others are folded into it.
    void listFolded(EventIndex event);
    /// Where the rings of an event go: round its marks, else round what counts it; none outside the view.
    std::vector<Box> ringsOf(EventIndex event);
    /// Takes the keys to the event and brings it into view.
    void focusEvent(EventIndex event);
    /// What a click on the hit does.
    void click(const SceneHit& hit);
    /// How much of the lowest row other controls of the window cover at its right end.
    void setCoveredRight(double width);
    /// Where today's line is, and what goes on is drawn up to. Nothing: there is no line.
    void setToday(std::optional<TimePoint> today);
    /// All threads of what passes the filter, or only those of the story and of what is selected.
    void setShowsAllThreads(bool showsAll);
    // The lanes.
    const LaneArrangement& laneArrangement() const { return m_arrangement; }
    void setLaneArrangement(LaneArrangement arrangement);
    std::vector<LaneKey> shownLanes(); ///< From top to bottom.
    void groupLanesBy(LaneGrouping grouping);
    void toggleLane(const LaneKey& lane); ///< Folds or unfolds it; its head stays where it is.
    void hideLane(const LaneKey& lane);
    void showLane(const LaneKey& lane);
    void showAllLanes();
    void moveLaneBy(const LaneKey& lane, int places); ///< Downwards, upwards for less than 0.
    void popUpLaneMenu(const std::optional<LaneKey>& lane, QPoint position);

    /// What lies over the scene.
    const Threads& threads() { return m_threads.threads(scene()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cameraChanged();
    void lanesChanged(); ///< Their arrangement.
    /// Somebody turned the wheel without Ctrl where there is nothing to scroll.
    void plainWheelTurned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // The scene.
    void showCollection();
    void showContent();   ///< The same collection, changed: the view stays where it is.
    void showSelection(); ///< Other events pass the filter, or the others are wanted in another way.
    void invalidateScene();
    void showCamera(const Camera& camera); ///< Without remembering it as the view of the place.
    void glideTo(TimeSpan visible, int milliseconds);
    PreparedSelection& prepared();
    SceneRequest sceneRequest();
    void paintSoughtDate(QPainter& painter);
    const QPixmap& picture();       ///< With the threads under its marks.
    const QPixmap& dimmedPicture(); ///< Without any: what is lit lies over it.
    void paintRings(QPainter& painter);

    // The hand.
    bool pinch(const QNativeGestureEvent& gesture);
    bool pinch(const QGestureEvent& gesture);
    std::optional<SceneHit> hitAt(QPointF position); ///< A mark or, where there is none, a thread.
    void open(const MarkSubject& subject);
    void use(SceneControl control, const SceneHit& hit);

    // The lanes.
    void putLane(const LaneDrop& drop);
    void holdAt(QPointF position);
    void letGo();
    void keepHeldMark();

    // The lists.
    std::vector<EventIndex> undatedEvents() const;
    void listHidden(const LaneKey& lane, const Box& beside);
    void listFold(const SceneHit& hit);
    QRect globalRect(const Box& box) const;

    // The keys.
    void follow(CanvasIntent intent);
    void walk(int direction);
    void walkInLane(int direction);
    void walkBetweenLanes(int direction);
    void followLocation();
    void describeFocus();
    QString describeOutside();

    Session& m_session;
    QtTextMeasure m_measure;
    ShapedTexts m_texts;
    Camera m_camera;
    CameraAnimation m_animation;
    LaneArrangement m_arrangement;
    std::optional<LanePin> m_pin;
    /// What was under the pointer when it zoomed, and at which height of the canvas.
    struct HeldMark {
        MarkSubject subject;
        double y = 0;
    };
    std::optional<HeldMark> m_held;
    double m_coveredRight = 0;
    std::optional<TimePoint> m_today;

    PreparedEvents m_prepared;
    std::optional<Scene> m_scene;
    std::uint64_t m_sceneNumber = 1;
    QPixmap m_picture;
    std::vector<SceneThread> m_pictureThreads; ///< Those in it.
    QPixmap m_dimmedPicture;
    ThreadLayer m_threads;

    CanvasHover* m_hover;
    EventList* m_list;
    DateJump* m_dateJump;
    CanvasAnnouncer* m_announcer;
    DragPan m_drag;
    LaneDrag m_laneDrag;
    std::optional<EventIndex> m_focus;
    std::optional<LaneKey> m_focusLane;   ///< Where it may stand in several.
    std::optional<TimeSpan> m_soughtDate; ///< That somebody went to, until they go elsewhere.
    bool m_focusCameByKey = false;        ///< Only then the canvas as a whole is framed.
};

} // namespace tideline
