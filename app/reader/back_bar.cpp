// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/back_bar.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace tideline {

BackBar::BackBar(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton)
    , m_front(new QPushButton)
{
    m_back->setObjectName(QStringLiteral("readerBack"));
    m_front->setObjectName(QStringLiteral("readerFront"));
    auto* layout = new QHBoxLayout(this);
    for (QPushButton* button : {m_back, m_front}) {
        button->setProperty("flat", true);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_back, &QPushButton::clicked, this, &BackBar::backRequested);
    connect(m_front, &QPushButton::clicked, this, &BackBar::frontPageRequested);
    retranslate();
}

void BackBar::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void BackBar::retranslate()
{
    layout()->setContentsMargins(scaled(6), scaled(8), scaled(16), scaled(8));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to the page before (Alt+Left)"));
    m_front->setText(tr("Front page"));
    m_front->setToolTip(tr("To the front page (Esc)"));
    chooseWords();
}

void BackBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseWords();
}

void BackBar::chooseWords()
{
    // Large text in a narrow panel leaves room for one pair of words only; the arrow is understood without.
    const QString words = QStringLiteral("‹ ") + tr("Back");
    const int needed = QFontMetrics(interfaceFont()).horizontalAdvance(words + m_front->text()) + scaled(80);
    m_back->setText(needed <= width() ? words : QStringLiteral("‹"));
}

} // namespace tideline
