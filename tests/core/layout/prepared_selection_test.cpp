// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "layout/importance.h"
#include "layout/prepared_selection.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <string>

namespace tideline {
namespace {

constexpr int kEvents = 45'000; ///< More than are read at once for a tile.

std::string dayText(int day)
{
    const CivilDate date = civilDateOf(TimePoint(startOfYear(1950).seconds() + day * kSecondsPerDay));
    const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(date.year) + "-" + padded(date.month) + "-" + padded(date.day);
}

/// Events all over sixty years, every fifth of which lasts, from a day to some years.
Snapshot crowd()
{
    test::CollectionBuilder collection;
    for (int event = 0; event < kEvents; ++event) {
        const int day = (event * 7'919) % 21'900;
        const std::string begin = dayText(day);
        const std::string date = event % 5 == 0 ? begin + "/" + dayText(day + 1 + (event * 31) % 1'500) : begin;
        collection.event("event-" + std::to_string(event), date).weighing((event * 13) % 97);
    }
    return collection.buildSnapshot();
}

class CrowdedTile : public testing::TestWithParam<bool> {
protected:
    static void SetUpTestSuite()
    {
        s_snapshot = std::make_unique<const Snapshot>(crowd());
        for (int event = 0; event < kEvents; ++event) {
            s_events.emplace_back(static_cast<std::size_t>(event));
        }
    }
    static void TearDownTestSuite()
    {
        s_snapshot.reset();
        s_events.clear();
    }

    /// Event by event: what the tile is to hold, by its definition.
    DenseTile readOneByOne(const ZoomLevel& level, std::int64_t index) const
    {
        DenseTile tile{.index = index};
        const EventColumns& columns = s_snapshot->columns();
        for (const EventIndex event : s_events) {
            const std::int64_t begin = columns.earliestBegin[event.value()];
            const auto length = static_cast<std::uint64_t>(columns.latestEnd[event.value()] - begin);
            const bool isLasting = (columns.dateFlags[event.value()] & kIsInterval) != 0 &&
                                   length >= static_cast<std::uint64_t>(lastingLength(level));
            if (stretchOf(begin, tileLength(level)) != index || (isLasting && !GetParam())) {
                continue;
            }
            const auto bin = static_cast<std::size_t>(stretchOf(begin, binLength(level)) - index * kBinsPerTile);
            const bool leads = tile.counts[bin] == 0 || comesBefore(importanceOf(*s_snapshot, event),
                                                                    importanceOf(*s_snapshot, tile.leading[bin]));
            tile.leading[bin] = leads ? event : tile.leading[bin];
            ++tile.counts[bin];
            ++tile.count;
        }
        return tile;
    }

    static std::unique_ptr<const Snapshot> s_snapshot;
    static std::vector<EventIndex> s_events;
};

std::unique_ptr<const Snapshot> CrowdedTile::s_snapshot;
std::vector<EventIndex> CrowdedTile::s_events;

TEST_P(CrowdedTile, HoldsWhatReadingEventByEventFinds)
{
    const ZoomLevel level(0x1p-22, TimePoint(0)); // About seventy years a tile.
    const std::int64_t index = stretchOf(startOfYear(1980).seconds(), tileLength(level));
    PreparedSelection prepared(*s_snapshot, s_events);

    const DenseTile tile = prepared.tile(1, level, index, GetParam());

    const DenseTile expected = readOneByOne(level, index);
    ASSERT_GT(expected.count, 20'000U);
    EXPECT_EQ(tile.count, expected.count);
    EXPECT_EQ(tile.counts, expected.counts);
    for (std::size_t bin = 0; bin < expected.counts.size(); ++bin) {
        EXPECT_TRUE(expected.counts[bin] == 0 || tile.leading[bin] == expected.leading[bin]) << bin;
    }
}
INSTANTIATE_TEST_SUITE_P(WithAndWithoutLasting, CrowdedTile, testing::Bool());

} // namespace
} // namespace tideline
