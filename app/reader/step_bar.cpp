// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/step_bar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tideline {

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
    , m_previous(new QPushButton)
    , m_position(new QLabel)
    , m_next(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_previous);
    layout->addStretch();
    layout->addWidget(m_position);
    layout->addStretch();
    layout->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, &StepBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &StepBar::nextRequested);
    m_previous->setObjectName(QStringLiteral("previousStep"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    retranslate();
}

void StepBar::setPosition(std::size_t current, std::size_t count)
{
    m_position->setText(current == 0 ? tr("%1 steps").arg(count) : tr("%1 / %2").arg(current).arg(count));
    m_previous->setEnabled(current > 0);
    m_next->setEnabled(current < count);
}

void StepBar::retranslate()
{
    layout()->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    for (QPushButton* button : {m_previous, m_next}) {
        button->setMinimumWidth(0);
    }
    m_previous->setToolTip(tr("Previous step (Page Up)"));
    m_previous->setAccessibleName(tr("Previous step"));
    m_next->setToolTip(tr("Next step (Page Down)"));
    m_next->setAccessibleName(tr("Next step"));
    chooseWords();
}

void StepBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseWords();
}

void StepBar::chooseWords()
{
    const QString previous = QStringLiteral("‹ ") + tr("Previous");
    const QString next = tr("Next") + QStringLiteral(" ›");
    const QFontMetrics metrics(interfaceFont());
    const int needed = metrics.horizontalAdvance(previous) + metrics.horizontalAdvance(next) + scaled(180);
    const bool words = width() >= needed;
    m_previous->setText(words ? previous : QStringLiteral("‹"));
    m_next->setText(words ? next : QStringLiteral("›"));
}

} // namespace tideline
