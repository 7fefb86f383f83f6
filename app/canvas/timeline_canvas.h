// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"
#include "canvas/camera_animation.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"

#include "layout/scene_builder.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QNativeGestureEvent;

namespace tideline {

class HoverCard;

/// The timeline itself: shows one scene, turns gestures and keys into moves of the camera and visits of the session.
/// The scene is built anew only when the data, the span, the size, the fonts or the language change; the picture of it
/// is kept, so that hover, selection and focus cost one blit and a ring.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    TimelineCanvas(Session& session, QWidget* parent);
    ~TimelineCanvas() override;

    const Camera& camera() const { return m_camera; }
    const Scene& scene(); ///< Up to date.

    void setCamera(const Camera& camera);
    void glideTo(TimeSpan visible);
    void fitAll();
    void fitSelection();        ///< The current event with room around it, else all that passes the filter.
    void zoomBy(double factor); ///< Around the middle.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cameraChanged();
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
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // The scene.
    void showCollection();
    void showContent(); ///< The same collection, changed: the view stays where it is.
    void invalidateScene();
    SceneRequest sceneRequest() const;
    void paintRings(QPainter& painter);

    // The hand.
    bool pinch(const QNativeGestureEvent& gesture);
    void open(const MarkSubject& subject);
    void click(const SceneHit& hit);
    void updateHover(QPointF position);
    void showHoverCard();
    void toggleLane(Lane lane);

    // The keys.
    void walk(int direction);
    void walkBetweenLanes(int direction);
    void focusEvent(EventIndex event);
    void followLocation();
    void describeFocus();

    Session& m_session;
    QtTextMeasure m_measure;
    Camera m_camera;
    CameraAnimation m_animation;
    std::array<bool, kLaneCount> m_foldedLanes = {false, false, false, true, true};

    std::optional<Scene> m_scene;
    QPixmap m_picture;

    std::optional<SceneHit> m_hover;
    QTimer m_hoverTimer;
    HoverCard* m_hoverCard;
    std::optional<EventIndex> m_focus;
    bool m_focusCameByKey = false; ///< Only then the canvas as a whole is framed.

    std::optional<QPointF> m_pressedAt;
    Camera m_pressedCamera;
    bool m_isDragging = false;
};

} // namespace tideline
