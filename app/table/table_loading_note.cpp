// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_loading_note.h"

#include "session/loading_bar.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tideline {

TableLoadingNote::TableLoadingNote(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_words);
    layout->addWidget(new LoadingBar(session, this));
    layout->addStretch();
    retranslate();
}

void TableLoadingNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TableLoadingNote::retranslate()
{
    m_words->setText(tr("Reading people, sources and titles. The table is there in a moment."));
    setAccessibleName(m_words->text());
}

} // namespace tideline
