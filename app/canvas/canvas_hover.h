// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"

#include "layout/scene.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace tideline {

class HoverCard;

/// What the cursor rests on: changes the cursor at once and shows the card of an event or entity, or the tool tip of a
/// control, the head of a lane or a density strip, after a moment.
class CanvasHover : public QObject {
    Q_OBJECT

public:
    CanvasHover(Session& session, QWidget* canvas);

    void moveTo(const std::optional<SceneHit>& hit);
    /// The cursor has gone, or what it rested on has.
    void leave();
    /// Takes the card away and shows none until the cursor rests on something else.
    void hideCard();

private:
    void show();
    QString tip(const SceneHit& hit) const;

    Session& m_session;
    QWidget* m_canvas;
    HoverCard* m_card;
    QTimer m_timer;
    std::optional<SceneHit> m_hit;
};

} // namespace tideline
