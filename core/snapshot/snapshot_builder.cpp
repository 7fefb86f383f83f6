// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/snapshot_builder.h"

#include "base/side_by_side.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tideline {

SnapshotBuilder::SnapshotBuilder(CollectionContents records)
    : m_records(std::move(records))
{}

void SnapshotBuilder::addEvent(EventTable& table, const EventRow& row) const
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

    table.earliestBegin.push_back(lowerBound(bounds.earliestBegin));
    table.latestBegin.push_back(upperBound(bounds.latestBegin));
    table.earliestEnd.push_back(lowerBound(bounds.earliestEnd));
    table.latestEnd.push_back(upperBound(bounds.latestEnd));
    table.dateFlags.push_back(row.dateFlags);
    table.kind.push_back(static_cast<std::uint16_t>(kind->value()));
    table.lane.push_back(static_cast<std::uint8_t>(m_records.terms[kind->value()].lane.value_or(Lane::Events)));
    table.weight.push_back(static_cast<std::int16_t>(std::clamp(row.weight, kLeast, kMost)));
    table.place.push_back(place ? place->value() : EventColumns::kNoPlace);
    table.id.push_back(row.id);
    table.isDated.push_back(isDated);
    table.titles.append(row.title);
    table.dateTexts.append(row.dateText);
}

Snapshot SnapshotBuilder::build(const KeyOf& keyOf)
{
    RecordTables records = std::exchange(m_records, RecordTables(CollectionContents()));
    EventTable events = std::exchange(m_events, {});
    const RowOrder order = snapshotOrder(events, keyOf);
    EventColumns columns;
    TextColumn dateTexts;
    TextColumn titles;
    sideBySide(
        order.size(), [&] { titles = order.gathered(TextColumn(std::move(events.titles))); },
        [&] {
            dateTexts = order.gathered(TextColumn(std::move(events.dateTexts)));
            columns = takeColumns(events, order);
        });
    return Snapshot::outline(std::move(records), std::move(columns), std::move(dateTexts), std::move(titles));
}

} // namespace tideline
