// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/drag_pan.h"

#include <QApplication>

namespace tideline {

void DragPan::press(QPointF position, const Camera& camera)
{
    m_pressedAt = position;
    m_camera = camera;
    m_isDragging = false;
}

std::optional<Camera> DragPan::moveTo(QPointF position, int width)
{
    const QPointF moved = position - *m_pressedAt;
    m_isDragging = m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance();
    return m_isDragging ? std::optional(m_camera.pannedBy(-moved.x() / width)) : std::nullopt;
}

bool DragPan::release()
{
    const bool wasClick = m_pressedAt && !m_isDragging;
    m_pressedAt.reset();
    m_isDragging = false;
    return wasClick;
}

} // namespace tideline
