// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_keys.h"

#include <QKeyEvent>

namespace tideline {

namespace {

/// Letters with Ctrl or Alt are somebody else's.
std::optional<CanvasIntent> intentOfLetter(int key)
{
    switch (key) {
    case Qt::Key_F:
        return CanvasIntent::FitSelection;
    case Qt::Key_G:
        return CanvasIntent::GoToDate;
    case Qt::Key_L:
        return CanvasIntent::ListFolded;
    case Qt::Key_U:
        return CanvasIntent::ListUndated;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<CanvasIntent> intentOf(const QKeyEvent& event)
{
    const bool isShifted = (event.modifiers() & Qt::ShiftModifier) != 0;
    const bool isControlled = (event.modifiers() & Qt::ControlModifier) != 0;
    switch (event.key()) {
    case Qt::Key_Left:
        return isControlled ? CanvasIntent::WalkBackInLane : isShifted ? CanvasIntent::PanBack : CanvasIntent::WalkBack;
    case Qt::Key_Right:
        return isControlled ? CanvasIntent::WalkOnInLane : isShifted ? CanvasIntent::PanOn : CanvasIntent::WalkOn;
    case Qt::Key_Up:
        return CanvasIntent::WalkUp;
    case Qt::Key_Down:
        return CanvasIntent::WalkDown;
    case Qt::Key_PageUp:
        return CanvasIntent::GoEarlier;
    case Qt::Key_PageDown:
        return CanvasIntent::GoLater;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return CanvasIntent::Open;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return CanvasIntent::ZoomIn;
    case Qt::Key_Minus:
        return CanvasIntent::ZoomOut;
    case Qt::Key_Home:
        return CanvasIntent::FitAll;
    default:
        return event.modifiers() == Qt::NoModifier ? intentOfLetter(event.key()) : std::nullopt;
    }
}

} // namespace tideline
