// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/evidence_model.h"

#include "filter/evidence.h"
#include "filter/facet_model.h"
#include "words/words.h"

#include <iterator>

namespace tideline {

EvidenceModel::EvidenceModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::collectionChanged, this, &EvidenceModel::retranslate);
    connect(&session, &Session::contentChanged, this, &EvidenceModel::retranslate);
    connect(&session, &Session::languageChanged, this, &EvidenceModel::retranslate);
    connect(&session, &Session::filterChanged, this, &EvidenceModel::retranslate);
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::size(kEvidenceChoices));
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EvidenceChoice choice = kEvidenceChoices[index.row()];
    const QString name = evidenceName(choice, m_session.language());
    const std::uint32_t count = countOf(m_session.facetCounts(), choice);
    switch (role) {
    case FacetModel::NameRole:
        return name;
    case FacetModel::CountRole:
        return count;
    case FacetModel::IndentRole:
        return 0;
    case Qt::CheckStateRole:
        return QVariant::fromValue(isChosen(m_session.filter(), choice) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        //: A choice of the filter and the number of its events.
        return tr("%1, %2").arg(name, eventCount(count, m_session.language()));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return evidenceExplanation(choice);
    default:
        return {};
    }
}

bool EvidenceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const bool chosen = value.value<Qt::CheckState>() == Qt::Checked;
    // The row changes when the session announces the new filter.
    m_session.setFilter(withChosen(m_session.filter(), kEvidenceChoices[index.row()], chosen));
    return true;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

void EvidenceModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace tideline
