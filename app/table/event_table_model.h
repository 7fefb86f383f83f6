// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "query/table_rows.h"
#include "snapshot/snapshot.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>

namespace tideline {

/// The events of a table, a row each, with a row for the head of each group. It keeps their order and nothing else: the
/// texts of cells are made when they are asked for. Columns are all of EventColumn, in that order.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool: the row is the head of a group.
        IsFoldedRole,               ///< bool: and its events are not shown.
        GroupTitleRole,
        GroupCountRole, ///< int: of its events.
    };

    explicit EventTableModel(QObject* parent = nullptr);

    /// Replaces all rows. They belong to the snapshot, which is kept as long as they are.
    void show(std::shared_ptr<const Snapshot> snapshot, TableRows rows, EventGrouping grouping,
              const QString& language);
    void clear();

    const TableRows& rows() const { return m_rows; }
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; } ///< Null without rows.
    std::optional<EventIndex> eventAt(const QModelIndex& index) const;
    std::optional<std::size_t> groupAt(const QModelIndex& index) const;
    void setFolded(std::size_t group, bool folded);
    void setAllFolded(bool folded);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant groupData(std::size_t group, int column, int role) const;
    QVariant eventData(EventIndex event, EventColumn column, int role) const;
    QString titleOf(std::size_t group) const;
    std::size_t sizeOf(std::size_t group) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    TableRows m_rows;
    EventGrouping m_grouping = EventGrouping::None;
    QString m_language = QStringLiteral("en");
};

} // namespace tideline
