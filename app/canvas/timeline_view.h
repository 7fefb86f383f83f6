// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;

namespace tideline {

class OverviewStrip;
class TimelineCanvas;
class ZoomBar;

/// The canvas with all that belongs to it: overview, zoom controls, and the hint that Ctrl and wheel zoom, shown once.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    TimelineView(Session& session, QWidget* parent);

    TimelineCanvas& canvas() { return *m_canvas; }
    TimeSpan visibleSpan() const;
    void fitAll();
    void fitSelection();
    void zoomBy(double factor);
    void askForDate();
    void showAllThreads(bool showsAll);
    void fillLaneMenu(QMenu* menu);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWheelHint();
    void placeZoomBar();
    void placeHint();

    TimelineCanvas* m_canvas;
    OverviewStrip* m_overview;
    ZoomBar* m_zoomBar;
    QLabel* m_hint;
    QTimer m_hintTimer;
    bool m_hintWasShown = false;
};

} // namespace tideline
