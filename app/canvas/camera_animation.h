// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <QObject>
#include <QVariantAnimation>

namespace tideline {

/// Glides from one visible span to another, easing out. Interrupted by `stop`, or by the next `start`, which goes on
/// from where it is. Where no motion is wanted (`wantsMotion`) it arrives at once.
class CameraAnimation : public QObject {
    Q_OBJECT

public:
    explicit CameraAnimation(QObject* parent);

    void start(TimeSpan from, TimeSpan to, int milliseconds);
    void stop();
    bool isRunning() const;
    TimeSpan target() const { return m_to; } ///< Where it is going. Requires isRunning().

signals:
    void moved(TimeSpan visible);

private:
    QVariantAnimation m_progress;
    TimeSpan m_from;
    TimeSpan m_to;
};

} // namespace tideline
