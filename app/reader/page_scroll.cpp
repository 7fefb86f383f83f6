// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/page_scroll.h"

#include "theme/motion.h"

#include <QPropertyAnimation>
#include <QScrollArea>
#include <QScrollBar>

namespace tideline {

namespace {
constexpr int kMovement = 360; // Milliseconds.
} // namespace

PageScroll::PageScroll(QScrollArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_movement(new QPropertyAnimation(area.verticalScrollBar(), "value", this))
{
    m_movement->setEasingCurve(QEasingCurve::OutCubic);
    m_movement->setDuration(kMovement);
    connect(m_movement, &QPropertyAnimation::finished, this, [this] { m_own = false; });
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_own) {
            emit movedByHand();
        }
    });
}

ScrollState PageScroll::state() const
{
    const QScrollBar& bar = *m_area.verticalScrollBar();
    return {.value = bar.value(), .maximum = bar.maximum(), .viewportHeight = m_area.viewport()->height()};
}

void PageScroll::moveTo(int value, bool gently)
{
    stop();
    m_own = true;
    if (gently && wantsMotion() && m_area.isVisible() && value != this->value()) {
        m_movement->setStartValue(this->value());
        m_movement->setEndValue(value);
        m_movement->start();
        return;
    }
    m_area.verticalScrollBar()->setValue(value);
    m_own = false;
}

void PageScroll::stop()
{
    m_movement->stop();
    m_own = false;
}

} // namespace tideline
