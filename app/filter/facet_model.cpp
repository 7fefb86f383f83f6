// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_model.h"

#include "words/words.h"

#include <algorithm>
#include <numeric>

namespace tideline {

FacetModel::FacetModel(Session& session, Facet facet, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_facet(facet)
{
    connect(&session, &Session::collectionChanged, this, &FacetModel::reload);
    connect(&session, &Session::contentChanged, this, &FacetModel::reload);
    connect(&session, &Session::languageChanged, this, &FacetModel::reload);
    connect(&session, &Session::filterChanged, this, &FacetModel::followFilter);
    reload();
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FacetRow& row = m_all[m_visible[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case NameRole:
        return row.name;
    case OtherNameRole:
        return row.other;
    case CountRole:
        return countOf(row);
    case IndentRole:
        return row.indent;
    case ShapeRole:
        return row.shape ? QVariant(static_cast<int>(*row.shape)) : QVariant();
    case LaneRole:
        return row.lane ? QVariant(static_cast<int>(*row.lane)) : QVariant();
    case Qt::CheckStateRole:
        return checkState(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const RecordId id = m_all[m_visible[static_cast<std::size_t>(index.row())]].id;
    const bool chosen = value.value<Qt::CheckState>() == Qt::Checked;
    // The row changes when the session announces the new filter.
    m_session.setFilter(withChosen(m_session.filter(), m_facet, id, chosen));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

void FacetModel::setShowsAll(bool showsAll)
{
    if (showsAll != m_showsAll) {
        m_showsAll = showsAll;
        replaceVisible();
    }
}

void FacetModel::setSearchText(const QString& text)
{
    if (text.trimmed() != m_searchText) {
        m_searchText = text.trimmed();
        replaceVisible();
    }
}

void FacetModel::reload()
{
    beginResetModel();
    m_all = facetRows(m_session.snapshot(), m_facet, m_session.language());
    m_unfilteredCounts = m_session.filter().isEmpty() ? countsOf(m_session.facetCounts(), m_facet)
                                                      : countsOf(countFacets(m_session.snapshot(), {}), m_facet);
    m_visible = visibleRows();
    endResetModel();
}

/// After a change of the filter the rows are the same but for numbers, ticks and which of them stand at the end;
/// whoever goes through the list by keyboard keeps the place.
void FacetModel::followFilter()
{
    const std::vector<std::size_t> visible = visibleRows();
    if (visible.size() != m_visible.size()) {
        replaceVisible();
        return;
    }
    if (visible != m_visible) {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before) {
            const std::size_t position = m_visible[static_cast<std::size_t>(old.row())];
            const auto now = std::find(visible.begin(), visible.end(), position);
            after << (now == visible.end() ? QModelIndex() : index(static_cast<int>(now - visible.begin())));
        }
        m_visible = visible;
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }
    if (!m_visible.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void FacetModel::replaceVisible()
{
    beginResetModel();
    m_visible = visibleRows();
    endResetModel();
}

std::vector<std::size_t> FacetModel::visibleRows() const
{
    const bool isShortened = isLong() && !m_showsAll && m_searchText.isEmpty();
    const std::vector<bool> isShown = isShortened ? rowsOfShortList() : rowsFound();
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isShown[i]) {
            rows.push_back(i);
        }
    }
    if (m_facet != Facet::Places) {
        std::stable_partition(rows.begin(), rows.end(), [this](std::size_t i) { return countOf(m_all[i]) > 0; });
    }
    return rows;
}

/// The most frequent values, whatever the filter leaves of them, and what is ticked. Of places those that are nearest
/// to the root go first, so that no place is shown without the one it lies in.
std::vector<bool> FacetModel::rowsOfShortList() const
{
    std::vector<std::size_t> byFrequency(m_all.size());
    std::iota(byFrequency.begin(), byFrequency.end(), std::size_t{0});
    std::stable_sort(byFrequency.begin(), byFrequency.end(), [this](std::size_t a, std::size_t b) {
        return m_unfilteredCounts[m_all[a].index] > m_unfilteredCounts[m_all[b].index];
    });
    std::vector<bool> isShown(m_all.size(), false);
    for (std::size_t i = 0; i < std::min(kShortenedTo, byFrequency.size()); ++i) {
        isShown[byFrequency[i]] = true;
    }
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        isShown[i] = isShown[i] || isChosen(m_session.filter(), m_facet, m_all[i].id);
    }
    return isShown;
}

std::vector<bool> FacetModel::rowsFound() const
{
    std::vector<bool> isShown(m_all.size(), true);
    if (!m_searchText.isEmpty()) {
        std::transform(m_all.begin(), m_all.end(), isShown.begin(),
                       [this](const FacetRow& row) { return isFoundBy(row, m_searchText); });
    }
    return isShown;
}

std::uint32_t FacetModel::countOf(const FacetRow& row) const
{
    const std::vector<std::uint32_t>& counts = countsOf(m_session.facetCounts(), m_facet);
    // Another view may ask while a new collection is being announced and this model has not heard of it yet.
    return row.index < counts.size() ? counts[row.index] : 0;
}

QVariant FacetModel::checkState(const FacetRow& row) const
{
    return QVariant::fromValue(isChosen(m_session.filter(), m_facet, row.id) ? Qt::Checked : Qt::Unchecked);
}

QString FacetModel::accessibleText(const FacetRow& row) const
{
    const QString count = eventCount(countOf(row), m_session.language());
    return row.other.isEmpty() ? tr("%1, %2").arg(row.name, count) : tr("%1 %2, %3").arg(row.name, row.other, count);
}

QString FacetModel::toolTip(const FacetRow& row) const
{
    return row.other.isEmpty() ? row.name : tr("%1 %2").arg(row.name, row.other);
}

} // namespace tideline
