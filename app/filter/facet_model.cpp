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
    const FacetRow& row = rowAt(index);
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
    case BarsRole:
        return row.bars ? QVariant(static_cast<int>(*row.bars)) : QVariant();
    case ChoiceRole:
        return static_cast<int>(choiceOf(row));
    case Qt::CheckStateRole:
        return QVariant::fromValue(choiceOf(row) == Choice::Chosen ? Qt::Checked : Qt::Unchecked);
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
    if ((role != Qt::CheckStateRole && role != ChoiceRole) || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Choice choice = static_cast<Choice>(value.toInt());
    if (role == Qt::CheckStateRole) {
        choice = value.value<Qt::CheckState>() == Qt::Checked ? Choice::Chosen : Choice::None;
    }
    // The row changes when the session announces the new filter.
    m_session.setFilter(withChoice(m_session.filter(), m_facet, rowAt(index).value, choice));
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

void FacetModel::setOrder(FacetOrder order)
{
    if (order != m_order) {
        m_order = order;
        followFilter();
    }
}

std::size_t FacetModel::markedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_all, [this](const FacetRow& row) { return choiceOf(row) != Choice::None; }));
}

void FacetModel::reload()
{
    beginResetModel();
    m_all = facetRows(m_session.snapshot(), m_facet, m_session.language());
    const auto counts = countsOf(m_session.unfilteredFacetCounts(), m_facet);
    m_unfilteredCounts.assign(counts.begin(), counts.end());
    forgetUnused();
    m_visible = visibleRows();
    endResetModel();
}

/// Whoever is only named in the collection, as who took a photograph, is in no event.
void FacetModel::forgetUnused()
{
    if (m_facet == Facet::People) {
        std::erase_if(m_all, [this](const FacetRow& row) { return m_unfilteredCounts[row.index] == 0; });
    }
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
    std::vector<bool> isShown = isShortened ? rowsOfShortList() : rowsFound();
    const std::vector<std::optional<std::size_t>> parents = parentsOf(m_all);
    std::vector<RowStanding> standings(m_all.size());
    for (std::size_t row = m_all.size(); row-- > 0;) {
        standings[row] = {countOf(m_all[row]), choiceOf(m_all[row]) != Choice::None};
        isShown[row] = isShown[row] || standings[row].isMarked;
        if (isShown[row] && parents[row]) {
            isShown[*parents[row]] = true;
        }
    }
    std::vector<std::size_t> rows = shownOrder(m_all, standings, m_order);
    std::erase_if(rows, [&isShown](std::size_t row) { return !isShown[row]; });
    return rows;
}

/// The most frequent values, whatever the filter leaves of them. Of places those that are nearest to the root go first.
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
    return isShown;
}

std::vector<bool> FacetModel::rowsFound() const
{
    std::vector<bool> isShown(m_all.size(), true);
    if (!m_searchText.isEmpty()) {
        SearchPattern pattern(m_searchText.toStdString(), false);
        std::transform(m_all.begin(), m_all.end(), isShown.begin(),
                       [&pattern](const FacetRow& row) { return isFoundBy(row, pattern); });
    }
    return isShown;
}

const FacetRow& FacetModel::rowAt(const QModelIndex& index) const
{
    return m_all[m_visible[static_cast<std::size_t>(index.row())]];
}

std::uint32_t FacetModel::countOf(const FacetRow& row) const
{
    const auto counts = countsOf(m_session.facetCounts(), m_facet);
    // Another view may ask while a new collection is being announced and this model has not heard of it yet.
    return row.index < counts.size() ? counts[row.index] : 0;
}

Choice FacetModel::choiceOf(const FacetRow& row) const
{
    return tideline::choiceOf(m_session.filter(), m_facet, row.value);
}

QString FacetModel::accessibleText(const FacetRow& row) const
{
    const QString count = eventCount(countOf(row), m_session.language());
    const QString text =
        row.other.isEmpty() ? tr("%1, %2").arg(row.name, count) : tr("%1 %2, %3").arg(row.name, row.other, count);
    //: Of a value of the filter whose events are left out; %1 is its name and the number of its events.
    return choiceOf(row) == Choice::Excluded ? tr("ruled out: %1").arg(text) : text;
}

QString FacetModel::toolTip(const FacetRow& row) const
{
    return row.other.isEmpty() ? row.name : tr("%1 %2").arg(row.name, row.other);
}

} // namespace tideline
