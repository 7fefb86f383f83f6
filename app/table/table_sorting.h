// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "query/table_rows.h"
#include "snapshot/snapshot.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

class QThread;

namespace tideline {

/// How somebody wants to see the rows of a table.
struct TableOrder {
    EventSorting sorting = {};
    EventGrouping grouping = EventGrouping::None;
    std::string language = "en"; ///< Of the alphabet.

    bool operator==(const TableOrder&) const = default;
};

/// The rows for the events, which are ascending; none if it was cancelled.
TableRows tableRows(const Snapshot& snapshot, const std::vector<EventIndex>& events, const TableOrder& order,
                    const std::atomic<bool>* isCancelled = nullptr);

/// Makes the rows of a large table on a thread of its own, which reads the snapshot of the working collection and
/// hands nothing of it to anybody else. Destroying it gives up, and may wait as long as half of the events take to be
/// sorted. Thread rule: interface thread only.
class TableSorting : public QObject {
    Q_OBJECT

public:
    TableSorting(std::shared_ptr<const Snapshot> snapshot, std::vector<EventIndex> events, TableOrder order);
    ~TableSorting() override;

    const TableOrder& order() const { return m_order; }
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }
    /// Nobody waits for it any more; `finished` still comes.
    void cancel() { m_isCancelled = true; }
    /// The rows, after waiting for them. To be called once.
    TableRows take();

signals:
    void finished();

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    TableOrder m_order;
    std::atomic<bool> m_isCancelled = false;
    TableRows m_rows; ///< Written by the thread, read after its end.
    std::unique_ptr<QThread> m_thread;
};

} // namespace tideline
