// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"
#include "support/collection_builder.h"
#include "support/property.h"

#include "query/event_groups.h"
#include "query/selection.h"
#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tideline {
namespace {

using test::CollectionBuilder;
using testing::ElementsAre;

GroupedEvents grouped(const Snapshot& snapshot, EventGrouping grouping, bool latestFirst = false)
{
    return groupedEvents(snapshot, select(snapshot, {}).events, grouping, latestFirst, "en");
}

std::string nameOf(const Snapshot& snapshot, const EventGroupKey& key)
{
    if (const auto* year = std::get_if<GroupYear>(&key)) {
        return std::to_string(year->year);
    }
    if (const auto* remainder = std::get_if<GroupRemainder>(&key)) {
        return *remainder == GroupRemainder::Unsure ? "unsure" : "without";
    }
    if (const auto* kind = std::get_if<TermIndex>(&key)) {
        return snapshot[*kind].key;
    }
    if (const auto* place = std::get_if<PlaceIndex>(&key)) {
        return snapshot[*place].key;
    }
    return snapshot[std::get<EntityIndex>(key)].key;
}

/// "2003: a b", a string for each group.
std::vector<std::string> drawn(const Snapshot& snapshot, const GroupedEvents& grouped)
{
    std::vector<std::string> lines;
    for (const EventGroup& group : grouped.groups) {
        std::string line = nameOf(snapshot, group.key) + ":";
        for (std::size_t i = group.begin; i < group.end; ++i) {
            line += " " + std::string(snapshot.eventKey(grouped.events[i]));
        }
        lines.push_back(line);
    }
    return lines;
}

TEST(GroupedEvents, HaveNoGroupsWhereNothingIsGrouped)
{
    const Snapshot snapshot = CollectionBuilder().event("a", "2003").buildSnapshot();

    const GroupedEvents events = grouped(snapshot, EventGrouping::None);

    EXPECT_TRUE(events.groups.empty());
    EXPECT_EQ(events.events.size(), 1U);
}

TEST(GroupedEvents, StandByYear)
{
    CollectionBuilder builder;
    builder.event("a", "2018-04-01").event("b", "2003-10-06").event("c", "2003/2005").event("u");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Year)),
                ElementsAre("2003: c b", "2018: a", "without: u"));
    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Year, true)),
                ElementsAre("2018: a", "2003: c b", "without: u"));
}

TEST(GroupedEvents, ClaimNoYearThatIsNotSure)
{
    CollectionBuilder builder;
    builder.event("decade", "200X").event("about", "2003~").event("unknown", "/2004").event("sure", "2004-12-31");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Year)),
                ElementsAre("2004: sure", "unsure: unknown decade about"));
}

TEST(GroupedEvents, StandByDecadeEvenBeforeOurEra)
{
    CollectionBuilder builder;
    builder.event("a", "-0001").event("b", "0000").event("c", "200X").event("d", "2009-12-31");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Decade)), ElementsAre("-10: a", "0: b", "2000: c d"));
}

TEST(GroupedEvents, StandWithEachOfTheirArtists)
{
    CollectionBuilder builder;
    builder.artist("z", "Zebra").artist("a", "Ant").person("p", "Person");
    builder.event("both", "2003").with("z", "performer").with("a", "performer").with("a", "host");
    builder.event("one", "2004").with("z", "performer").event("none", "2005").with("p", "host");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Artist)),
                ElementsAre("a: both", "z: both one", "without: none"));
    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Person)), ElementsAre("p: none", "without: both one"));
}

TEST(GroupedEvents, StandByKindInTheOrderOfLanes)
{
    CollectionBuilder builder;
    builder.kind("album", Lane::Works, Shape::Square).kind("show", Lane::Events, Shape::Diamond);
    builder.event("a", "2003", "album").event("b", "2004", "show");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Kind)), ElementsAre("show: b", "album: a"));
}

TEST(GroupedEvents, StandByPlace)
{
    CollectionBuilder builder;
    builder.event("a", "2003").at("seoul").event("b", "2004").at("busan").event("c", "2005");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(drawn(snapshot, grouped(snapshot, EventGrouping::Place)),
                ElementsAre("busan: b", "seoul: a", "without: c"));
}

TEST(GroupedEvents, LeaveNobodyOutAndHaveNoGapsWhateverTheGrouping)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = test::anyContents();
        const Snapshot snapshot = buildSnapshot(contents);
        const std::vector<EventIndex> events = select(snapshot, test::anyFilter(contents)).events;
        const auto grouping = static_cast<EventGrouping>(*rc::gen::inRange(1, kEventGroupingCount));

        const GroupedEvents result = groupedEvents(snapshot, events, grouping, false, "en");

        const std::set<EventIndex> all(result.events.begin(), result.events.end());
        RC_ASSERT(all == std::set<EventIndex>(events.begin(), events.end()));
        std::size_t end = 0;
        for (const EventGroup& group : result.groups) {
            RC_ASSERT(group.begin == end);
            RC_ASSERT(group.end > group.begin);
            RC_ASSERT(std::is_sorted(result.events.begin() + static_cast<std::ptrdiff_t>(group.begin),
                                     result.events.begin() + static_cast<std::ptrdiff_t>(group.end)));
            end = group.end;
        }
        RC_ASSERT(end == result.events.size());
    }));
}

} // namespace
} // namespace tideline
