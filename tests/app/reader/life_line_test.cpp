// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/life_line.h"
#include "reader/name_plate.h"
#include "support/collection_builder.h"
#include "support/dates.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

EntityIndex entityOf(const Snapshot& snapshot, std::string_view key)
{
    return std::get<EntityIndex>(*snapshot.findKey(key));
}

} // namespace

TEST(LifeLine, ADefectorsLeavingIsAsWideAsItsDoubt)
{
    test::CollectionBuilder builder;
    builder.kind("leaving", Lane::Defectors, Shape::Disc).artist("dion", "Celine Dion").defector("ryu", "Ryu Hee-jin");
    builder.event("ryu-leaves", "2015", "leaving").with("ryu", "left").event("hearing", "2009").with("ryu", "listener");
    const Snapshot snapshot = builder.buildSnapshot();

    const std::optional<LifeLine> line = lifeLineOf(snapshot, entityOf(snapshot, "ryu"));

    ASSERT_TRUE(line && line->leaving);
    const DateBounds year = EdtfDate::parse("2015")->bounds();
    EXPECT_EQ(line->leaving->possible, (TimeSpan{*year.earliestBegin, *year.latestEnd}));
    EXPECT_EQ(line->moments.size(), 1U);
}

TEST(LifeLine, WhatAnArtistHasAPartInStandsInTheColourOfArtists)
{
    test::CollectionBuilder builder;
    builder.artist("dion", "Celine Dion").defector("ryu", "Ryu Hee-jin");
    builder.event("hearing", "2009")
        .with("ryu", "listener")
        .with("dion", "heard")
        .event("work", "2019")
        .with("ryu", "worker");
    const Snapshot snapshot = builder.buildSnapshot();

    const std::optional<LifeLine> line = lifeLineOf(snapshot, entityOf(snapshot, "ryu"));

    ASSERT_TRUE(line);
    EXPECT_EQ(line->moments[0].lane, Lane::Artists);
    EXPECT_EQ(line->moments[1].lane, Lane::Events);
}

TEST(LifeLine, ItsYearsBeforeChristAreSaidWithTheirEra)
{
    test::CollectionBuilder builder;
    builder.artist("augustus", "Augustus").active("0000/0014");
    const Snapshot snapshot = builder.buildSnapshot();

    const PlateWords english = plateOf(snapshot, entityOf(snapshot, "augustus"), "en");
    const PlateWords korean = plateOf(snapshot, entityOf(snapshot, "augustus"), "ko");

    EXPECT_EQ(english.firstYear, QStringLiteral("1 BCE"));
    EXPECT_EQ(english.lastYear, QStringLiteral("14"));
    EXPECT_EQ(korean.firstYear, QStringLiteral("기원전 1년"));
}

TEST(LifeLine, TheGapBetweenActiveYearsStays)
{
    test::CollectionBuilder builder;
    builder.artist("westlife", "Westlife").active("1998/2012").active("2018/2019");
    const Snapshot snapshot = builder.buildSnapshot();

    const std::optional<LifeLine> line = lifeLineOf(snapshot, entityOf(snapshot, "westlife"));

    ASSERT_TRUE(line);
    ASSERT_EQ(line->periods.size(), 2U);
    EXPECT_LT(line->periods[0].end, line->periods[1].begin);
}

TEST(LifeLine, OneWhoseNameIsNotToldHasNone)
{
    test::CollectionBuilder builder;
    builder.defector("unnamed", "Real Name").protectedAs("A woman").event("show", "2018").with("unnamed", "watched");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(lifeLineOf(snapshot, entityOf(snapshot, "unnamed")), std::nullopt);
}

TEST(LifeLine, NothingDatedDrawsNothing)
{
    test::CollectionBuilder builder;
    builder.person("lee", "Lee");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(lifeLineOf(snapshot, entityOf(snapshot, "lee")), std::nullopt);
}

} // namespace tideline
