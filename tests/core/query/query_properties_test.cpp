// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"
#include "support/naive_filter.h"
#include "support/property.h"

#include "query/contested.h"
#include "query/facets.h"
#include "query/match_reason.h"
#include "query/selection.h"
#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace tideline {
namespace {

using test::anyContents;
using test::anyFilter;
using test::anyYears;
using test::holdsAlways;
using test::naivelyPassing;
using test::naivelyShown;

std::set<EventId> idsOf(const Snapshot& snapshot, const std::vector<EventIndex>& events)
{
    std::set<EventId> ids;
    for (const EventIndex event : events) {
        ids.insert(snapshot.columns().id[event.value()]);
    }
    return ids;
}

/// What is ruled out is chosen instead: then nothing else of its facet stays ruled out.
template <typename Value>
void without(std::vector<Value>& excluded, const Value& value)
{
    if (std::ranges::find(excluded, value) != excluded.end()) {
        excluded.clear();
    }
}

/// How many events pass when the change is made to the filter.
template <typename Change>
std::uint32_t countWith(const CollectionContents& contents, Filter filter, Change change)
{
    change(filter);
    return static_cast<std::uint32_t>(naivelyPassing(contents, filter).size());
}

TEST(Select, PassesTheEventsThatTheReferencePasses)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);
        const Snapshot snapshot = buildSnapshot(contents);

        const Selection selection = select(snapshot, filter);

        RC_ASSERT(idsOf(snapshot, selection.events) == naivelyPassing(contents, filter));
        RC_ASSERT(std::ranges::is_sorted(selection.events));
    }));
}

TEST(Select, SplitsDatedFromUndatedEvents)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Snapshot snapshot = buildSnapshot(contents);

        const Selection selection = select(snapshot, anyFilter(contents));

        for (std::size_t i = 0; i < selection.events.size(); ++i) {
            const EventId id = snapshot.columns().id[selection.events[i].value()];
            const Event& event = *std::ranges::find(contents.events, id, &Event::id);
            const bool isDated = event.date && event.date->flags().hasPlaceInTime();
            RC_ASSERT(isDated == (i < selection.datedCount));
        }
    }));
}

TEST(Select, ShowsTheEntitiesThatTheReferenceShows)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);

        const Selection selection = select(buildSnapshot(contents), filter);

        const std::set<EntityId> shown = naivelyShown(contents, filter);
        for (std::size_t i = 0; i < contents.entities.size(); ++i) {
            RC_ASSERT(selection.entities[i] == shown.contains(contents.entities[i].id));
        }
    }));
}

TEST(CountFacets, CountsEntitiesAndKindsAsIfEachWereChosen)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);

        const FacetCounts counts = countFacets(buildSnapshot(contents), filter);

        for (std::size_t i = 0; i < contents.entities.size(); ++i) {
            const Entity& entity = contents.entities[i];
            RC_ASSERT(counts.entities[i] == countWith(contents, filter, [&entity](Filter& chosen) {
                          const bool isArtist = entity.kind == EntityKind::Artist;
                          (isArtist ? chosen.artists : chosen.people) = {entity.id};
                          without(isArtist ? chosen.excluded.artists : chosen.excluded.people, entity.id);
                      }));
        }
        for (std::size_t i = 0; i < contents.terms.size(); ++i) {
            RC_ASSERT(counts.kinds[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.kinds = {contents.terms[i].id};
                          without(chosen.excluded.kinds, contents.terms[i].id);
                      }));
        }
    }));
}

TEST(CountFacets, CountsPlacesTagsAndSourcesAsIfEachWereChosen)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);

        const FacetCounts counts = countFacets(buildSnapshot(contents), filter);

        for (std::size_t i = 0; i < contents.places.size(); ++i) {
            RC_ASSERT(counts.places[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.places = {contents.places[i].id};
                          without(chosen.excluded.places, contents.places[i].id);
                      }));
        }
        for (std::size_t i = 0; i < contents.tags.size(); ++i) {
            RC_ASSERT(counts.tags[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.tags = {contents.tags[i].id};
                          without(chosen.excluded.tags, contents.tags[i].id);
                      }));
        }
        for (std::size_t i = 0; i < contents.sources.size(); ++i) {
            RC_ASSERT(counts.sources[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.sources = {contents.sources[i].id};
                          chosen.unsourced = false;
                          without(chosen.excluded.sources, contents.sources[i].id);
                      }));
        }
        RC_ASSERT(counts.unsourced == countWith(contents, filter, [](Filter& chosen) {
                      chosen.sources.clear();
                      chosen.unsourced = true;
                  }));
    }));
}

TEST(CountFacets, CountsStoriesAndStrengthsAsIfEachWereChosen)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);

        const FacetCounts counts = countFacets(buildSnapshot(contents), filter);

        for (std::size_t i = 0; i < contents.stories.size(); ++i) {
            RC_ASSERT(counts.stories[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.stories = {contents.stories[i].id};
                          without(chosen.excluded.stories, contents.stories[i].id);
                      }));
        }
        for (std::size_t i = 0; i < counts.strengths.size(); ++i) {
            RC_ASSERT(counts.strengths[i] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.strengths = {static_cast<SourceStrength>(i)};
                          without(chosen.excluded.strengths, static_cast<SourceStrength>(i));
                      }));
        }
    }));
}

TEST(CountFacets, CountsClaimsAsIfTheyWereChosen)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);

        const FacetCounts counts = countFacets(buildSnapshot(contents), filter);

        RC_ASSERT(counts.disputed == countWith(contents, filter, [](Filter& chosen) { chosen.disputed = true; }));
        RC_ASSERT(counts.rejected == countWith(contents, filter, [](Filter& chosen) { chosen.rejected = true; }));
    }));
}

TEST(CountByTime, CountsWhatPassesIfThatPartWereChosen)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);
        constexpr std::size_t kBins = 11;
        const std::int64_t binSeconds = 40'000'000;
        const TimePoint begin = startOfYear(1996);

        const Histogram histogram =
            countByTime(buildSnapshot(contents), filter,
                        {begin, TimePoint(begin.seconds() + static_cast<std::int64_t>(kBins) * binSeconds)}, kBins);

        for (std::size_t bin = 0; bin < kBins; ++bin) {
            const std::int64_t binBegin = begin.seconds() + static_cast<std::int64_t>(bin) * binSeconds;
            RC_ASSERT(histogram.counts[bin] == countWith(contents, filter, [&](Filter& chosen) {
                          chosen.years = TimeSpan{TimePoint(binBegin), TimePoint(binBegin + binSeconds)};
                      }));
        }
    }));
}

TEST(CountByTime, CountsEachLaneAsIfItsKindsWereAll)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Filter filter = anyFilter(contents);
        const TimeSpan years = anyYears();
        const Snapshot snapshot = buildSnapshot(contents);

        const Histogram histogram = countByTime(snapshot, filter, years, 1);

        Filter chosen = filter;
        chosen.years = years;
        std::array<std::uint32_t, kLaneCount> expected = {};
        for (const EventId id : naivelyPassing(contents, chosen)) {
            const Event& event = *std::ranges::find(contents.events, id, &Event::id);
            ++expected[static_cast<std::size_t>(
                std::ranges::find(contents.terms, event.kind, &Term::id)->lane.value_or(Lane::Events))];
        }
        for (std::size_t lane = 0; lane < expected.size(); ++lane) {
            RC_ASSERT(histogram.lanes[lane] == std::vector<std::uint32_t>{expected[lane]});
        }
    }));
}

TEST(MatchReasons, AreThereForEveryEntityThatFindsTheEvent)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Snapshot snapshot = buildSnapshot(contents);

        for (const Entity& entity : contents.entities) {
            const Filter filter =
                entity.kind == EntityKind::Artist ? Filter{.artists = {entity.id}} : Filter{.people = {entity.id}};
            const std::set<EventId> found = naivelyPassing(contents, filter);
            for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
                const auto reasons = matchReasons(snapshot, filter, EventIndex(row));
                RC_ASSERT(reasons.size() == (found.contains(snapshot.columns().id[row]) ? 1U : 0U));
            }
        }
    }));
}

TEST(ContestedFields, AreThereForEveryEventThatIsFound)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Snapshot snapshot = buildSnapshot(contents);

        for (const Filter& filter : {Filter{.disputed = true}, Filter{.rejected = true}}) {
            const std::set<EventId> found = naivelyPassing(contents, filter);
            for (const Event& event : contents.events) {
                const auto fields = contestedFields(snapshot, filter, *snapshot.find(event.id), event.evidence);
                RC_ASSERT(fields.empty() == !found.contains(event.id));
            }
        }
    }));
}

TEST(Select, PassesNoMoreSurelyThanPossiblyAndNoLessInMoreYears)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = anyContents();
        const Snapshot snapshot = buildSnapshot(contents);
        const TimeSpan years = anyYears();
        const TimeSpan more{TimePoint(years.begin.seconds() - 40'000'000), TimePoint(years.end.seconds() + 90'000'000)};

        const auto possible = select(snapshot, {.years = years}).events;
        const auto sure = select(snapshot, {.years = years, .surely = true}).events;
        const auto sureInMore = select(snapshot, {.years = more, .surely = true}).events;

        RC_ASSERT(std::ranges::includes(possible, sure));
        RC_ASSERT(std::ranges::includes(sureInMore, sure));
    }));
}

} // namespace
} // namespace tideline
