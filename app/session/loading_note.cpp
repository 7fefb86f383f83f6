// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/loading_note.h"

#include "session/loading_bar.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tideline {

LoadingNote::LoadingNote(Session& session, std::function<QString()> words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_label);
    layout->addWidget(new LoadingBar(session, this));
    layout->addStretch();
    retranslate();
}

void LoadingNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LoadingNote::retranslate()
{
    m_label->setText(m_words());
    setAccessibleName(m_label->text());
}

} // namespace tideline
