// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "query/contested.h"
#include "query/selection.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using Keys = std::vector<std::string>;

Claim claimOn(const std::string& field, ClaimStatus status = ClaimStatus::Disputed)
{
    return {.field = field, .value = "25", .status = status};
}

Keys passing(const CollectionBuilder& builder, const Filter& filter)
{
    const Snapshot snapshot = builder.buildSnapshot();
    Keys keys;
    for (const EventIndex event : select(snapshot, filter).events) {
        keys.emplace_back(snapshot.eventKey(event));
    }
    return keys;
}

/// The reasons as "record: field".
Keys reasons(const CollectionBuilder& builder, const std::string& event, const Filter& filter)
{
    const Snapshot snapshot = builder.buildSnapshot();
    const EventIndex index = std::get<EventIndex>(snapshot.findKey(event).value());
    const auto whole = std::ranges::find(builder.build().events, event, &Event::key);
    Keys drawn;
    for (const ContestedField& found : contestedFields(snapshot, filter, index, whole->evidence)) {
        const auto* entity = std::get_if<EntityIndex>(&found.record);
        const auto* tie = std::get_if<RelationshipIndex>(&found.record);
        drawn.push_back((entity != nullptr ? snapshot[*entity].key
                         : tie != nullptr  ? snapshot[*tie].key
                                           : event) +
                        ": " + found.field);
    }
    return drawn;
}

/// A defector with three events, and an artist with two.
CollectionBuilder twoLives()
{
    CollectionBuilder builder;
    builder.kind("debut", Lane::Artists, Shape::Square);
    builder.defector("kang", "Kang").artist("vox", "Vox");
    builder.event("birth", "1997", "context").with("kang", "child");
    builder.event("vox-debut", "1997", "debut").with("vox", "performer");
    builder.event("sings-2003", "2003").with("vox", "performer");
    builder.event("kang-leaves", "2014", "leaving").with("kang", "defector");
    builder.event("talk", "2019", "context").with("kang", "speaker");
    return builder;
}

TEST(ContestedEvents, AreThoseWithAClaimOfTheirOwnOnAnyField)
{
    CollectionBuilder builder;
    builder.event("a", "2001")
        .claimed(claimOn("age"))
        .event("b", "2002")
        .claimed(claimOn("date", ClaimStatus::Rejected));
    builder.event("c", "2003").claimed(claimOn("date", ClaimStatus::Accepted)).event("d", "2004");

    EXPECT_EQ(passing(builder, {.disputed = true}), (Keys{"a"}));
    EXPECT_EQ(passing(builder, {.rejected = true}), (Keys{"b"}));
    EXPECT_EQ(passing(builder, {.disputed = true, .rejected = true}), Keys());
}

TEST(ContestedEvents, OfAPersonAreTheLeavingAndNotTheWholeLife)
{
    CollectionBuilder builder = twoLives();
    builder.defector("other", "Other").claimed(claimOn("studyPlace"));
    builder.event("other-leaves", "2011", "leaving").with("other", "defector");
    builder.event("other-sings", "2012", "context").with("other", "singer");

    EXPECT_EQ(passing(builder, {.disputed = true}), (Keys{"other-leaves"}));
    EXPECT_EQ(reasons(builder, "other-leaves", {.disputed = true}), (Keys{"other: studyPlace"}));
}

TEST(ContestedEvents, OfAnArtistAreThoseOfItsOwnLane)
{
    CollectionBuilder builder;
    builder.kind("debut", Lane::Artists, Shape::Square);
    builder.artist("vox", "Vox").claimed(claimOn("activeYears"));
    builder.event("vox-debut", "1997", "debut").with("vox", "performer");
    builder.event("sings-2003", "2003").with("vox", "performer");

    EXPECT_EQ(passing(builder, {.disputed = true}), (Keys{"vox-debut"}));
}

TEST(ContestedEvents, LeaveOutPeopleOfWhomNothingIsShown)
{
    CollectionBuilder builder;
    builder.defector("kang", "Kang").claimed(claimOn("studyPlace")).protectedAs("Haneul");
    builder.event("kang-leaves", "2014", "leaving").with("kang", "defector");

    EXPECT_EQ(passing(builder, {.disputed = true}), Keys());
}

TEST(ContestedEvents, OfATieAreThoseThatItNames)
{
    CollectionBuilder builder = twoLives();
    builder.relationship("kang-heard", "kang", "heard", "vox").restingOn("talk").claimed(claimOn("date"));

    EXPECT_EQ(passing(builder, {.disputed = true}), (Keys{"talk"}));
    EXPECT_EQ(reasons(builder, "talk", {.disputed = true}), (Keys{"kang-heard: date"}));
}

TEST(ContestedEvents, OfATieThatNamesNoneAreTheLeavingOfThoseItTies)
{
    CollectionBuilder builder = twoLives();
    builder.relationship("kang-heard", "kang", "heard", "vox").claimed(claimOn("date", ClaimStatus::Rejected));

    EXPECT_EQ(passing(builder, {.rejected = true}), (Keys{"kang-leaves"}));
    EXPECT_EQ(passing(builder, {.disputed = true}), Keys());
}

TEST(ContestedFields, AreEachFieldOnceAndOnlyWhatWasAskedFor)
{
    CollectionBuilder builder;
    builder.event("a", "2001").claimed(claimOn("age")).claimed(claimOn("age"));
    builder.claimed(claimOn("date", ClaimStatus::Rejected)).claimed(claimOn("place", ClaimStatus::Accepted));

    EXPECT_EQ(reasons(builder, "a", {.disputed = true}), (Keys{"a: age"}));
    EXPECT_EQ(reasons(builder, "a", {.disputed = true, .rejected = true}), (Keys{"a: age", "a: date"}));
    EXPECT_EQ(reasons(builder, "a", {.unsourced = true}), Keys());
}

} // namespace
} // namespace tideline
