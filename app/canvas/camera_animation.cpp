// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/camera_animation.h"

#include "theme/motion.h"

#include <cmath>

namespace tideline {

namespace {

TimePoint between(TimePoint from, TimePoint to, double share)
{
    if (share >= 1) {
        return to; // Exactly: the sum below rounds.
    }
    // Doubles are too coarse for the seconds of deep time.
    const auto distance = static_cast<long double>(to.seconds()) - static_cast<long double>(from.seconds());
    return TimePoint(
        std::llround(static_cast<long double>(from.seconds()) + distance * static_cast<long double>(share)));
}

} // namespace

CameraAnimation::CameraAnimation(QObject* parent)
    : QObject(parent)
{
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    m_progress.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double share = value.toDouble();
        emit moved({between(m_from.begin, m_to.begin, share), between(m_from.end, m_to.end, share)});
    });
}

void CameraAnimation::start(TimeSpan from, TimeSpan to, int milliseconds)
{
    m_progress.stop();
    if (!wantsMotion() || milliseconds <= 0) {
        emit moved(to);
        return;
    }
    m_from = from;
    m_to = to;
    m_progress.setDuration(milliseconds);
    m_progress.start();
}

void CameraAnimation::stop()
{
    m_progress.stop();
}

bool CameraAnimation::isRunning() const
{
    return m_progress.state() == QAbstractAnimation::Running;
}

} // namespace tideline
