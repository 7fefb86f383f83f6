// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"

#include <QWidget>

class QSlider;
class QToolButton;

namespace tideline {

/// − slider + and Fit, always visible: what the wheel does, for those who do not know of it or have none; and the menu
/// of the lanes.
class ZoomBar : public QWidget {
    Q_OBJECT

public:
    explicit ZoomBar(QWidget* parent);

    void showCamera(const Camera& camera);
    /// In a narrow pane the buttons suffice.
    void setSliderShown(bool shown);
    /// Of that pane the button of the lanes takes too much as well, unless some are hidden.
    void showHiddenLanes(std::size_t count);

signals:
    void zoomWanted(double factor);     ///< A step, around the middle.
    void zoomShareWanted(double share); ///< See Camera::zoomShare.
    void fitWanted();
    void laneMenuWanted(QMenu* menu); ///< It is about to show: fill it.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLanesButton();

    QToolButton* m_out;
    QSlider* m_slider;
    QToolButton* m_in;
    QToolButton* m_fit;
    QToolButton* m_lanes;
    std::size_t m_hiddenLanes = 0;
};

} // namespace tideline
