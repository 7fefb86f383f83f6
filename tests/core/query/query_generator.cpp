// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"

#include "support/collection_builder.h"

#include "time/calendar.h"

#include <rapidcheck.h>

#include <array>
#include <string>

namespace tideline::test {

namespace {

constexpr std::array kDates = {"",
                               "2003",
                               "2003-10-06",
                               "2018-04-01",
                               "1998/2006",
                               "2014/..",
                               "../2004",
                               "/2010",
                               "{1998..2002,2018..}",
                               "[1995,2010,2020]",
                               "201X",
                               "2005-03~",
                               "2016-21",
                               "Y300000000000000",
                               "{2001,2003}",
                               "1998/",
                               "../1999",
                               "2001?/2003",
                               "2003%",
                               "[..2005]",
                               "1997-12/2003",
                               "{..1999,2010~}",
                               "2003-10-06/2003-10-07",
                               "{1999,2004..2006,2012}"};
constexpr std::array kWords = {"Concert", "céline", "봄이 온다", "BTS", "red", ""};
constexpr std::array kWanted = {"c",          "CÉL",
                                "봄",         "bts",
                                "nowhere",    "re",
                                "P1",         "-red",
                                "artist:bts", "person:con",
                                "place:p0",   "source:s1",
                                "tag:t1",     "kind:le",
                                "bts -c",     "\"concert\"",
                                "\"conc\"",   "-place:p1 c",
                                "story",      "step",
                                "s1",         "\"봄이 온다\" c",
                                "-\"bts\"",   "-artist:red"};

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

template <typename Array>
std::string oneOf(const Array& values)
{
    return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
}

std::string numbered(const std::string& sort, int count)
{
    return sort + std::to_string(below(count));
}

constexpr int kPlaces = 6;
constexpr int kEntities = 6;
constexpr int kSources = 3;
constexpr int kTags = 3;

/// Now and then a claim on the record described last.
void maybeClaim(CollectionBuilder& builder)
{
    constexpr std::array kStatuses = {ClaimStatus::Accepted, ClaimStatus::Disputed, ClaimStatus::Rejected};
    if (below(4) == 0) {
        builder.claimed({.field = below(2) == 0 ? "age" : "garment",
                         .value = "25",
                         .status = kStatuses[static_cast<std::size_t>(below(3))]});
    }
}

void addPlacesAndEntities(CollectionBuilder& builder)
{
    for (int i = 0; i < kPlaces; ++i) {
        builder.place("p" + std::to_string(i), "P" + std::to_string(i),
                      i == 0 || below(3) == 0 ? "" : numbered("p", i));
    }
    for (int i = 0; i < kEntities; ++i) {
        constexpr std::array kKinds = {EntityKind::Artist, EntityKind::Person, EntityKind::Organisation,
                                       EntityKind::Work};
        builder.entity("x" + std::to_string(i), kKinds[static_cast<std::size_t>(below(4))], oneOf(kWords));
        if (below(4) == 0) {
            builder.protectedAs(oneOf(kWords));
        }
        maybeClaim(builder);
    }
}

void addEvent(CollectionBuilder& builder, const std::string& key)
{
    constexpr std::array kKinds = {"concert", "leaving", "debut", "release"};
    builder.event(key, oneOf(kDates), oneOf(kKinds)).titled(oneOf(kWords)).shortTitled(oneOf(kWords), "ko");
    if (below(2) == 0) {
        builder.at(numbered("p", kPlaces));
    }
    for (int i = below(3); i > 0; --i) {
        builder.with(numbered("x", kEntities), numbered("role", 2));
    }
    for (int i = below(3); i > 0; --i) {
        builder.sourced(numbered("s", kSources));
    }
    for (int i = below(3); i > 0; --i) {
        builder.tagged(numbered("t", kTags));
    }
    if (below(4) == 0) {
        builder.disputed("2004", numbered("s", kSources));
    }
    maybeClaim(builder);
}

std::string anyEnd(int eventCount)
{
    const int sort = below(6);
    if (sort < 3 || eventCount == 0) {
        return numbered("x", kEntities);
    }
    return sort < 5 ? numbered("e", eventCount) : numbered("p", kPlaces);
}

void addRelationships(CollectionBuilder& builder, int eventCount)
{
    for (int i = below(8); i > 0; --i) {
        builder.relationship("r" + std::to_string(i), anyEnd(eventCount), "heard", anyEnd(eventCount));
        if (eventCount > 0 && below(3) == 0) {
            builder.restingOn(numbered("e", eventCount));
        }
        maybeClaim(builder);
    }
}

/// Ids of some of the records, or now and then of none; empty but for one time of so many.
template <typename RecordIdType, typename Record>
std::vector<RecordIdType> anyIds(const std::vector<Record>& records, int oneOutOf = 5)
{
    std::vector<RecordIdType> ids;
    for (int i = below(oneOutOf) == 0 ? 1 + below(2) : 0; i > 0; --i) {
        if (records.empty() || below(10) == 0) {
            ids.emplace_back(9999);
        } else {
            ids.push_back(records[static_cast<std::size_t>(below(static_cast<int>(records.size())))].id);
        }
    }
    return ids;
}

std::vector<SourceStrength> anyStrengths(int oneOutOf)
{
    std::vector<SourceStrength> strengths;
    for (int i = below(oneOutOf) == 0 ? 1 + below(2) : 0; i > 0; --i) {
        strengths.push_back(static_cast<SourceStrength>(below(3)));
    }
    return strengths;
}

ExcludedValues anyExcluded(const CollectionContents& contents)
{
    constexpr int kOneOutOf = 12;
    return {.artists = anyIds<EntityId>(contents.entities, kOneOutOf),
            .people = anyIds<EntityId>(contents.entities, kOneOutOf),
            .kinds = anyIds<TermId>(contents.terms, kOneOutOf),
            .places = anyIds<PlaceId>(contents.places, kOneOutOf),
            .tags = anyIds<TagId>(contents.tags, kOneOutOf),
            .sources = anyIds<SourceId>(contents.sources, kOneOutOf),
            .stories = anyIds<StoryId>(contents.stories, kOneOutOf),
            .strengths = anyStrengths(kOneOutOf)};
}

void addStories(CollectionBuilder& builder, int eventCount)
{
    for (int story = below(3); story > 0; --story) {
        builder.story("story" + std::to_string(story), "Story");
        for (int step = eventCount > 0 ? below(4) : 0; step > 0; --step) {
            builder.step("Step", numbered("e", eventCount));
        }
    }
}

} // namespace

CollectionContents anyContents()
{
    CollectionBuilder builder;
    builder.kind("debut", Lane::Artists, Shape::Square).kind("release", Lane::Works, Shape::Square);
    addPlacesAndEntities(builder);
    const int eventCount = below(25);
    for (int i = 0; i < eventCount; ++i) {
        addEvent(builder, "e" + std::to_string(i));
    }
    addRelationships(builder, eventCount);
    addStories(builder, eventCount);
    return builder.build();
}

TimeSpan anyYears()
{
    const int first = 1990 + below(35);
    return {startOfYear(first), startOfYear(first + below(10))};
}

Filter anyFilter(const CollectionContents& contents)
{
    Filter filter;
    filter.artists = anyIds<EntityId>(contents.entities);
    filter.people = anyIds<EntityId>(contents.entities);
    filter.kinds = anyIds<TermId>(contents.terms);
    filter.places = anyIds<PlaceId>(contents.places);
    filter.tags = anyIds<TagId>(contents.tags);
    filter.sources = anyIds<SourceId>(contents.sources);
    filter.stories = anyIds<StoryId>(contents.stories);
    filter.strengths = anyStrengths(6);
    filter.excluded = anyExcluded(contents);
    if (below(4) == 0) {
        filter.years = anyYears();
    }
    filter.surely = below(3) == 0;
    if (below(4) == 0) {
        filter.text = oneOf(kWanted);
    }
    filter.unsourced = below(8) == 0;
    filter.disputed = below(6) == 0;
    filter.rejected = below(6) == 0;
    return filter;
}

} // namespace tideline::test
