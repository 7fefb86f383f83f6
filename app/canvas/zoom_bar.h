// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"

#include <QWidget>

class QSlider;
class QToolButton;

namespace tideline {

/// − slider + and Fit, always visible: what the wheel does, for those who do not know of it or have none.
class ZoomBar : public QWidget {
    Q_OBJECT

public:
    explicit ZoomBar(QWidget* parent);

    void showCamera(const Camera& camera);
    /// In a narrow pane the buttons suffice.
    void setSliderShown(bool shown);

signals:
    void zoomWanted(double factor);     ///< A step, around the middle.
    void zoomShareWanted(double share); ///< See Camera::zoomShare.
    void fitWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_out;
    QSlider* m_slider;
    QToolButton* m_in;
    QToolButton* m_fit;
};

} // namespace tideline
