// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/event_table_model.h"

#include "table/table_words.h"
#include "words/words.h"

#include <utility>

namespace tideline {

EventTableModel::EventTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void EventTableModel::show(std::shared_ptr<const Snapshot> snapshot, TableRows rows, EventGrouping grouping,
                           const QString& language)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    m_grouping = grouping;
    m_language = language;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EventTableModel::clear()
{
    show(nullptr, TableRows(), EventGrouping::None, m_language);
}

std::optional<EventIndex> EventTableModel::eventAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.eventAt(static_cast<std::size_t>(index.row())) : std::nullopt;
}

std::optional<std::size_t> EventTableModel::groupAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.groupAt(static_cast<std::size_t>(index.row())) : std::nullopt;
}

void EventTableModel::setFolded(std::size_t group, bool folded)
{
    if (m_rows.isFolded(group) == folded) {
        return;
    }
    const int head = static_cast<int>(m_rows.headOf(group));
    const int last = head + static_cast<int>(sizeOf(group));
    if (folded) {
        beginRemoveRows({}, head + 1, last);
        m_rows.setFolded(group, true);
        endRemoveRows();
    } else {
        beginInsertRows({}, head + 1, last);
        m_rows.setFolded(group, false);
        endInsertRows();
    }
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void EventTableModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_rows.setAllFolded(folded);
    endResetModel();
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.count());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kEventColumnCount;
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (const auto group = groupAt(index)) {
        return groupData(*group, index.column(), role);
    }
    return eventData(*eventAt(index), static_cast<EventColumn>(index.column()), role);
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<EventColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return columnTitle(column, m_language);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant EventTableModel::groupData(std::size_t group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QVariant(titleOf(group)) : QVariant();
    case Qt::AccessibleTextRole: // Whichever column stands first says it.
        return (m_rows.isFolded(group) ? tr("%1, %2, folded") : tr("%1, %2, unfolded"))
            .arg(titleOf(group), eventCount(sizeOf(group), m_language));
    case IsGroupRole:
        return true;
    case IsFoldedRole:
        return m_rows.isFolded(group);
    case GroupTitleRole:
        return titleOf(group);
    case GroupCountRole:
        return static_cast<int>(sizeOf(group));
    default:
        return {};
    }
}

QVariant EventTableModel::eventData(EventIndex event, EventColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_snapshot, event, column, m_language);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IsGroupRole:
    case IsFoldedRole:
        return false;
    default:
        return {};
    }
}

QString EventTableModel::titleOf(std::size_t group) const
{
    return groupTitle(*m_snapshot, m_rows.groups()[group].key, m_grouping, m_language);
}

std::size_t EventTableModel::sizeOf(std::size_t group) const
{
    return m_rows.groups()[group].end - m_rows.groups()[group].begin;
}

} // namespace tideline
