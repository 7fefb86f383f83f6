// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"
#include "canvas/overview_window.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"

#include "layout/palette.h"
#include "layout/scene_builder.h"

#include <QWidget>

#include <cstdint>
#include <optional>

namespace tideline {

/// All of time at once, with the part that the canvas shows as a window: it can be dragged, and so can its edges; a
/// click beside it brings it there. With the keys the arrows move it, with Shift its end, Page Up and Page Down move it
/// by its length, + and − zoom, Home and End go to the ends of time. Bars are counts of what passes the filter, stacked
/// by lane.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    OverviewStrip(Session& session, QWidget* parent);

    void showCamera(const Camera& camera);
    QSize sizeHint() const override;

signals:
    /// Somebody moved the window or one of its edges.
    void cameraWanted(const Camera& camera);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void countAgain();
    void countPassing();
    OverviewWindow window() const;
    std::optional<Camera> cameraAfter(const QKeyEvent& key) const;
    void retranslate();
    void showCursor(OverviewGrip grip, bool isHeld);
    void paintBars(QPainter& painter);
    void paintBars(QPainter& painter, const Overview& overview, const Palette& palette, std::uint32_t most);
    void paintYears(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;

    Session& m_session;
    Camera m_camera;
    QtTextMeasure m_measure;
    std::optional<Overview> m_overview;
    std::optional<Overview> m_everything; ///< With what does not pass the filter, where that is dimmed.
    /// While something is dragged: what, from where, and how all stood then.
    struct Drag {
        OverviewGrip grip;
        double from;
        OverviewWindow window;
    };
    std::optional<Drag> m_drag;
    bool m_focusCameByKey = false;
};

} // namespace tideline
