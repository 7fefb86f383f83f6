// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace tideline {

class TimelineCanvas;

/// Tells a screen reader, where one listens, that the picture or the focus of the keys has changed: once the camera has
/// come to rest, because each frame of a glide is another scene.
class CanvasAnnouncer : public QObject {
    Q_OBJECT

public:
    explicit CanvasAnnouncer(TimelineCanvas* canvas);

    void sceneChanged();
    void focusChanged();

private:
    void announce();

    TimelineCanvas& m_canvas;
    QTimer m_rest;
    bool m_isFocusNew = false;
};

} // namespace tideline
