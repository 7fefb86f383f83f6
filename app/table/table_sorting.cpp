// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_sorting.h"

#include "query/event_groups.h"
#include "query/event_sorting.h"

#include <QThread>

#include <utility>

namespace tideline {

TableRows tableRows(const Snapshot& snapshot, const std::vector<EventIndex>& events, const TableOrder& order,
                    const std::atomic<bool>* isCancelled)
{
    std::vector<EventIndex> sorted = sortedEvents(snapshot, events, order.sorting, order.language, isCancelled);
    const bool isByDate = order.sorting.column == EventColumn::Date || order.sorting.column == EventColumn::Edtf;
    return TableRows(groupedEvents(snapshot, std::move(sorted), order.grouping, isByDate && order.sorting.isDescending,
                                   order.language, isCancelled));
}

TableSorting::TableSorting(std::shared_ptr<const Snapshot> snapshot, std::vector<EventIndex> events, TableOrder order)
    : m_snapshot(std::move(snapshot))
    , m_order(std::move(order))
    , m_thread(QThread::create(
          [this, events = std::move(events)] { m_rows = tableRows(*m_snapshot, events, m_order, &m_isCancelled); }))
{
    connect(m_thread.get(), &QThread::finished, this, &TableSorting::finished);
    m_thread->start();
}

TableSorting::~TableSorting()
{
    cancel();
    m_thread->wait();
}

TableRows TableSorting::take()
{
    m_thread->wait();
    return std::move(m_rows);
}

} // namespace tideline
