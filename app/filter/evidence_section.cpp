// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/evidence_section.h"

#include "filter/evidence.h"
#include "filter/evidence_model.h"
#include "filter/facet_list.h"
#include "filter/section_header.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

EvidenceSection::EvidenceSection(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EvidenceModel(session, this))
    , m_header(new SectionHeader(this))
    , m_body(new QWidget(this))
    , m_list(makeFacetList(m_body))
{
    m_list->setModel(m_model);
    auto* body = new QVBoxLayout(m_body);
    body->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);

    connect(m_header, &SectionHeader::toggled, m_body, &QWidget::setVisible);
    connect(&m_session, &Session::filterChanged, this, &EvidenceSection::follow);
    connect(&m_session, &Session::collectionChanged, this, &EvidenceSection::follow);
    connect(&m_session, &Session::contentChanged, this, &EvidenceSection::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { emit rowReached(m_list, m_list->visualRect(current)); });
    m_body->setVisible(false);
    retranslate();
    fit();
    follow();
}

void EvidenceSection::setOpen(bool open)
{
    m_header->setChecked(open);
}

void EvidenceSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void EvidenceSection::follow()
{
    const auto isTicked = [this](EvidenceChoice choice) { return isChosen(m_session.filter(), choice); };
    m_header->setChosenCount(static_cast<std::size_t>(std::ranges::count_if(kEvidenceChoices, isTicked)));
}

void EvidenceSection::retranslate()
{
    m_header->setText(tr("Evidence"));
    m_header->setAccessibleName(tr("Evidence"));
    m_list->setAccessibleName(tr("Evidence"));
    m_model->retranslate();
}

void EvidenceSection::fit()
{
    fitFacetList(*m_list);
    m_body->layout()->setContentsMargins(0, 0, 0, scaled(8));
}

} // namespace tideline
