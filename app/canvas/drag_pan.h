// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"

#include <QPointF>

#include <optional>

namespace tideline {

/// A hand that takes hold of the canvas and moves it, once it has moved farther than a click trembles.
class DragPan {
public:
    bool isPressed() const { return m_pressedAt.has_value(); }
    bool isDragging() const { return m_isDragging; }

    void press(QPointF position, const Camera& camera);
    /// Where the camera goes when the hand is there on a canvas of the width; nothing while it is still a click.
    /// Requires: isPressed().
    std::optional<Camera> moveTo(QPointF position, int width);
    /// Lets go. Returns true if that was a click.
    bool release();

private:
    std::optional<QPointF> m_pressedAt;
    Camera m_camera;
    bool m_isDragging = false;
};

} // namespace tideline
