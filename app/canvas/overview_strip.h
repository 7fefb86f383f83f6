// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"

#include "layout/scene_builder.h"

#include <QWidget>

#include <optional>

namespace tideline {

/// All of time at once, with the part that the canvas shows as a window that can be dragged. Bars are counts of what
/// passes the filter, stacked by lane.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    OverviewStrip(Session& session, QWidget* parent);

    void showCamera(const Camera& camera);
    QSize sizeHint() const override;

signals:
    /// Somebody dragged the window, or clicked beside it.
    void cameraWanted(const Camera& camera);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void countAgain();
    double xOf(TimePoint t) const;
    QRectF windowRect() const;
    void paintYears(QPainter& painter) const;
    void centreAt(double x);

    Session& m_session;
    Camera m_camera;
    QtTextMeasure m_measure;
    std::optional<Overview> m_overview;
    double m_grabbedAt = 0; ///< Distance of the cursor from the window's middle while dragging.
};

} // namespace tideline
