// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/certainty_choice.h"

#include "session/session.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tideline {

CertaintyChoice::CertaintyChoice(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_possibly(new QRadioButton(this))
    , m_surely(new QRadioButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_possibly);
    layout->addWidget(m_surely);
    connect(m_possibly, &QRadioButton::clicked, this, [this] { choose(false); });
    connect(m_surely, &QRadioButton::clicked, this, [this] { choose(true); });
    connect(&m_session, &Session::collectionChanged, this, &CertaintyChoice::follow);
    connect(&m_session, &Session::filterChanged, this, &CertaintyChoice::follow);
    retranslate();
    follow();
}

void CertaintyChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CertaintyChoice::follow()
{
    const Filter& filter = m_session.filter();
    setEnabled(filter.years.has_value());
    (filter.years && filter.surely ? m_surely : m_possibly)->setChecked(true);
}

void CertaintyChoice::choose(bool surely)
{
    Filter filter = m_session.filter();
    filter.surely = surely;
    m_session.setFilter(filter);
}

void CertaintyChoice::retranslate()
{
    m_possibly->setText(tr("could be within"));
    m_possibly->setToolTip(tr("Events that could lie in these years"));
    m_surely->setText(tr("surely within"));
    m_surely->setToolTip(tr("Only events that surely lie in these years: one date must lie in them whole; of what "
                            "lasted, the beginning, the end or what is between must surely lie in them. A date with ~, "
                            "? or % never does, since nothing says how far off it may be."));
    for (QRadioButton* button : {m_possibly, m_surely}) {
        button->setAccessibleDescription(button->toolTip());
    }
}

} // namespace tideline
