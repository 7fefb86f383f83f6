// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/zoom_bar.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace tideline {

namespace {

constexpr int kSliderSteps = 1000;
constexpr double kStep = 1.5;

QToolButton* addButton(QHBoxLayout& layout, QWidget* parent, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("iconOnly", !text.isEmpty());
    layout.addWidget(button);
    return button;
}

} // namespace

ZoomBar::ZoomBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("zoomBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    m_out = addButton(*layout, this, QStringLiteral("−"));
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, kSliderSteps);
    m_slider->setFixedWidth(scaled(96));
    layout->addWidget(m_slider);
    m_in = addButton(*layout, this, QStringLiteral("+"));
    m_fit = addButton(*layout, this, {});
    m_lanes = addButton(*layout, this, {});
    m_lanes->setPopupMode(QToolButton::InstantPopup);
    m_lanes->setMenu(new QMenu(m_lanes));
    connect(m_lanes->menu(), &QMenu::aboutToShow, this, [this] { emit laneMenuWanted(m_lanes->menu()); });
    connect(m_out, &QToolButton::clicked, this, [this] { emit zoomWanted(1 / kStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { emit zoomWanted(kStep); });
    connect(m_fit, &QToolButton::clicked, this, &ZoomBar::fitWanted);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { emit zoomShareWanted(static_cast<double>(value) / kSliderSteps); });
    retranslate();
}

void ZoomBar::showCamera(const Camera& camera)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(camera.zoomShare() * kSliderSteps));
}

void ZoomBar::setSliderShown(bool shown)
{
    m_slider->setVisible(shown);
    showLanesButton();
}

void ZoomBar::showHiddenLanes(std::size_t count)
{
    m_hiddenLanes = count;
    retranslate();
    showLanesButton();
}

void ZoomBar::showLanesButton()
{
    m_lanes->setVisible(!m_slider->isHidden() || m_hiddenLanes > 0);
    layout()->activate();
}

void ZoomBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ZoomBar::retranslate()
{
    m_out->setToolTip(tr("Zoom out (−)"));
    m_out->setAccessibleName(tr("Zoom out"));
    m_in->setToolTip(tr("Zoom in (+)"));
    m_in->setAccessibleName(tr("Zoom in"));
    m_slider->setToolTip(tr("Zoom"));
    m_slider->setAccessibleName(tr("Zoom"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show everything (Home)"));
    m_lanes->setText(m_hiddenLanes > 0 ? tr("Lanes, %n hidden", nullptr, static_cast<int>(m_hiddenLanes))
                                       : tr("Lanes"));
    m_lanes->setToolTip(tr("Group, hide and show lanes"));
}

} // namespace tideline
