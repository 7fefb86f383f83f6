// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/snapshot_builder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tideline {

SnapshotBuilder::SnapshotBuilder(CollectionContents records)
    : m_records(std::move(records))
{}

void SnapshotBuilder::addEvent(const EventRow& row)
{
    const auto kind = m_records.find<TermIndex>(row.kind);
    if (!kind || kind->value() > std::numeric_limits<std::uint16_t>::max()) {
        return;
    }
    const bool isDated = !row.dateText.empty() && (row.dateFlags & (kOutOfRange | kUnreadable)) == 0;
    const DateBounds bounds = isDated ? row.bounds : DateBounds();
    const auto place = row.place ? m_records.find<PlaceIndex>(*row.place) : std::nullopt;
    constexpr int kLeast = std::numeric_limits<std::int16_t>::min();
    constexpr int kMost = std::numeric_limits<std::int16_t>::max();

    m_events.earliestBegin.push_back(lowerBound(bounds.earliestBegin));
    m_events.latestBegin.push_back(upperBound(bounds.latestBegin));
    m_events.earliestEnd.push_back(lowerBound(bounds.earliestEnd));
    m_events.latestEnd.push_back(upperBound(bounds.latestEnd));
    m_events.dateFlags.push_back(row.dateFlags);
    m_events.kind.push_back(static_cast<std::uint16_t>(kind->value()));
    m_events.lane.push_back(static_cast<std::uint8_t>(m_records.terms[kind->value()].lane.value_or(Lane::Events)));
    m_events.weight.push_back(static_cast<std::int16_t>(std::clamp(row.weight, kLeast, kMost)));
    m_events.place.push_back(place ? place->value() : EventColumns::kNoPlace);
    m_events.id.push_back(row.id);
    m_events.isDated.push_back(isDated);
    m_events.titles.append(row.title);
    m_events.dateTexts.append(row.dateText);
}

Snapshot SnapshotBuilder::build(const KeyOf& keyOf)
{
    RecordTables records = std::exchange(m_records, RecordTables(CollectionContents()));
    EventTable events = std::exchange(m_events, {});
    const RowOrder order = snapshotOrder(events, keyOf);
    EventColumns columns = takeColumns(events, order);
    TextColumn dateTexts = order.gathered(TextColumn(std::move(events.dateTexts)));
    TextColumn titles = order.gathered(TextColumn(std::move(events.titles)));
    return Snapshot::outline(std::move(records), std::move(columns), std::move(dateTexts), std::move(titles));
}

} // namespace tideline
