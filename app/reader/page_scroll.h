// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/step_follower.h"

#include <QObject>

class QPropertyAnimation;
class QScrollArea;

namespace tideline {

/// Moves the page of the reader, at once or gently, and knows its own movements from those of a hand: only the latter
/// choose steps.
class PageScroll : public QObject {
    Q_OBJECT

public:
    explicit PageScroll(QScrollArea& area, QObject* parent = nullptr);

    ScrollState state() const;
    int value() const { return state().value; }

    /// Gently only where the desktop wants movement.
    void moveTo(int value, bool gently);
    /// The page is changed or laid out anew by `change`; what that does to the scroll bar is no movement of a hand.
    template <typename Change>
    void during(Change change)
    {
        stop();
        m_own = true;
        change();
        m_own = false;
    }
    /// A hand takes over.
    void stop();

signals:
    void movedByHand();

private:
    QScrollArea& m_area;
    QPropertyAnimation* m_movement = nullptr;
    bool m_own = false;
};

} // namespace tideline
