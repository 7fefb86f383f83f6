// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/loading_bar.h"

#include "session/session.h"

#include <chrono>

namespace tideline {

LoadingBar::LoadingBar(Session& session, QWidget* parent)
    : QProgressBar(parent)
    , m_session(session)
{
    setTextVisible(false);
    m_timer.setInterval(std::chrono::milliseconds(100));
    connect(&m_timer, &QTimer::timeout, this, &LoadingBar::follow);
    follow();
}

void LoadingBar::follow()
{
    constexpr int steps = 1000;
    const std::optional<double> share = m_session.shareLoaded();
    setRange(0, share ? steps : 0); // An empty range is a busy bar.
    if (share) {
        setValue(static_cast<int>(*share * steps));
    }
}

void LoadingBar::showEvent(QShowEvent* event)
{
    QProgressBar::showEvent(event);
    follow();
    m_timer.start();
}

void LoadingBar::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QProgressBar::hideEvent(event);
}

} // namespace tideline
