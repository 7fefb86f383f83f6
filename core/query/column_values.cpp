// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/column_values.h"

#include "base/side_by_side.h"
#include "query/alphabetical_ranks.h"
#include "query/event_participants.h"
#include "query/event_sorting.h"
#include "text/collation.h"

#include <algorithm>
#include <compare>

namespace tideline {

namespace {

constexpr std::size_t kRowsBetweenLooks = 4096; ///< How often a thread asks whether anybody still waits for it.

/// The first bytes as a number in the same order.
std::uint64_t leadingBytes(std::string_view text)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i) {
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    // Only bytes that no text has could make it the number of what is missing.
    return std::min(value, ColumnValues::kMissing - 1);
}

/// Signed numbers in an order of unsigned ones.
std::uint64_t shifted(std::int64_t value)
{
    return std::min(static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63), ColumnValues::kMissing - 1);
}

std::uint64_t voicesOf(const Snapshot& snapshot, EventIndex event)
{
    const std::size_t sources = snapshot.sourcesOf(event).size();
    return sources <= 1 ? sources : snapshot.independentSourcesOf(event); // One source is one voice.
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

ColumnValues::ColumnValues(const Snapshot& snapshot, std::span<const EventIndex> events, EventColumn column,
                           std::string_view language, const std::atomic<bool>* isCancelled)
    : m_snapshot(snapshot)
    , m_events(events)
    , m_column(column)
    , m_isCancelled(isCancelled)
    , m_values(events.size(), kMissing)
{
    const EventColumns& columns = snapshot.columns();
    switch (column) {
    case EventColumn::Date:
    case EventColumn::Edtf:
        fill([&](EventIndex event) {
            return event.value() < columns.datedCount ? shifted(columns.earliestBegin[event.value()]) : kMissing;
        });
        break;
    case EventColumn::Title:
        fillTitles(language);
        break;
    case EventColumn::Kind:
        m_ranks = termRanks(snapshot, language);
        fill([&](EventIndex event) { return std::uint64_t{m_ranks[columns.kind[event.value()]]}; });
        break;
    case EventColumn::Lane:
        fill([&](EventIndex event) { return std::uint64_t{columns.lane[event.value()]}; });
        break;
    case EventColumn::People:
    case EventColumn::Artists:
    case EventColumn::Tags:
        fillLists(language);
        break;
    case EventColumn::Place:
        m_ranks = placeRanks(snapshot, language);
        fill([&](EventIndex event) {
            const auto place = snapshot.placeOf(event);
            return place ? std::uint64_t{m_ranks[place->value()]} : kMissing;
        });
        break;
    case EventColumn::Sources:
        fill([&](EventIndex event) { return std::uint64_t{snapshot.sourcesOf(event).size()}; });
        break;
    case EventColumn::IndependentSources:
        fill([&](EventIndex event) { return voicesOf(snapshot, event); });
        break;
    case EventColumn::Strength: // From three voices on it is the same.
        fill([&](EventIndex event) { return std::min<std::uint64_t>(voicesOf(snapshot, event), 3); });
        break;
    case EventColumn::Disputed: // Those that are, first.
        fill([&](EventIndex event) { return std::uint64_t{hasDisputedClaim(snapshot, event) ? 0U : 1U}; });
        break;
    case EventColumn::Key:
        fill([&](EventIndex event) {
            const std::string_view key = snapshot.eventKey(event);
            return key.empty() ? kMissing : leadingBytes(key);
        });
        break;
    }
}

int ColumnValues::compareRest(std::size_t first, std::size_t second) const
{
    switch (m_column) {
    case EventColumn::Title:
        return sign(keyAt(first) <=> keyAt(second));
    case EventColumn::Key:
        return sign(m_snapshot.eventKey(m_events[first]) <=> m_snapshot.eventKey(m_events[second]));
    case EventColumn::People:
    case EventColumn::Artists:
    case EventColumn::Tags:
        if ((m_values[first] & 1) != 0) { // Both go on behind what the value holds.
            return sign(ranksOf(m_events[first]) <=> ranksOf(m_events[second]));
        }
        break;
    default:
        break;
    }
    return 0;
}

template <typename ValueOf>
void ColumnValues::fill(ValueOf valueOf)
{
    for (std::size_t position = 0; position < m_events.size(); ++position) {
        if (position % kRowsBetweenLooks == 0 && isCancelled()) {
            return;
        }
        m_values[position] = valueOf(m_events[position]);
    }
}

void ColumnValues::fillTitles(std::string_view language)
{
    const std::size_t middle = m_events.size() / 2;
    sideBySide(
        m_events.size(), [&] { fillTitles(0, middle, m_keys[0], language); },
        [&] { fillTitles(middle, m_events.size(), m_keys[1], language); });
}

void ColumnValues::fillTitles(std::size_t begin, std::size_t end, Keys& keys, std::string_view language)
{
    const Collation collation(language);
    keys.ends.reserve(end - begin);
    for (std::size_t position = begin; position < end; ++position) {
        if (position % kRowsBetweenLooks == 0 && isCancelled()) {
            return;
        }
        const std::size_t keyBegin = keys.bytes.size();
        if (const std::string_view title = m_snapshot.title(m_events[position], language).text; !title.empty()) {
            collation.appendKey(title, keys.bytes);
            m_values[position] = leadingBytes(std::string_view(keys.bytes).substr(keyBegin));
        }
        keys.ends.push_back(keys.bytes.size());
    }
}

void ColumnValues::fillLists(std::string_view language)
{
    m_ranks = m_column == EventColumn::Tags ? tagRanks(m_snapshot, language) : entityRanks(m_snapshot, language);
    fill([this](EventIndex event) { return listValue(ranksOf(event)); });
}

/// The first two ranks, and whether there are more.
std::uint64_t ColumnValues::listValue(const std::vector<std::uint32_t>& ranks) const
{
    if (ranks.empty()) {
        return kMissing;
    }
    const std::uint64_t second = ranks.size() > 1 ? ranks[1] : 0;
    return std::uint64_t{ranks[0]} << 32 | second << 1 | (ranks.size() > 2 ? 1U : 0U);
}

std::vector<std::uint32_t> ColumnValues::ranksOf(EventIndex event) const
{
    std::vector<std::uint32_t> ranks;
    if (m_column == EventColumn::Tags) {
        for (const TagIndex tag : m_snapshot.tagsOf(event)) {
            ranks.push_back(m_ranks[tag.value()]);
        }
        return ranks;
    }
    const EntityKind kind = m_column == EventColumn::People ? EntityKind::Person : EntityKind::Artist;
    for (const EntityIndex entity : participantsOf(m_snapshot, event, kind)) {
        ranks.push_back(m_ranks[entity.value()]);
    }
    return ranks;
}

std::string_view ColumnValues::keyAt(std::size_t position) const
{
    const std::size_t middle = m_events.size() / 2;
    const Keys& keys = m_keys[position < middle ? 0 : 1];
    const std::size_t row = position < middle ? position : position - middle;
    const std::size_t begin = row == 0 ? 0 : keys.ends[row - 1];
    return std::string_view(keys.bytes).substr(begin, keys.ends[row] - begin);
}

} // namespace tideline
