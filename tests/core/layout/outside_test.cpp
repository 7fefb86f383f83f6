// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/outside.h"
#include "layout/prepared_selection.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::SceneMaker;
using test::years;

/// One event of the date, seen from a view.
std::optional<Side> sideOfDate(const std::string& date, const TimeSpan& visible)
{
    CollectionBuilder collection;
    collection.event("event", date);
    const SceneMaker maker(collection);
    return sideOf(maker.snapshot().columns(), maker.event("event"), visible);
}

std::vector<EventIndex> everyEvent(const Snapshot& snapshot)
{
    std::vector<EventIndex> events;
    for (std::size_t event = 0; event < snapshot.columns().size(); ++event) {
        events.emplace_back(event);
    }
    return events;
}

TEST(SideOf, IsThatOfADateThatEndsOrBeginsAtTheEdge)
{
    EXPECT_EQ(sideOfDate("2009", years(2010, 2016)), Side::Earlier);
    EXPECT_EQ(sideOfDate("2016", years(2010, 2016)), Side::Later);
}

TEST(SideOf, IsNoneWhereADoubtfulDateCouldBePartlyInView)
{
    const TimeSpan visible{startOfYear(2003), startOfYear(2004)};

    EXPECT_EQ(sideOfDate("200X", visible), std::nullopt);
    EXPECT_EQ(sideOfDate("{1998,2010}", visible), std::nullopt);
    EXPECT_EQ(sideOfDate("1998/2010", visible), std::nullopt);
}

TEST(SideOf, IsNoneForWhatStillGoesOn)
{
    EXPECT_EQ(sideOfDate("1998/..", years(2010, 2016)), std::nullopt);
    EXPECT_EQ(sideOfDate("../2020", years(2010, 2016)), std::nullopt);
}

TEST(SideOf, GoesByTheKnownEndWhereNobodyKnowsTheOther)
{
    EXPECT_EQ(sideOfDate("1998/", years(2010, 2016)), Side::Earlier);
    EXPECT_EQ(sideOfDate("[2020..]", years(2010, 2016)), Side::Later);
    EXPECT_EQ(sideOfDate("[..2009]", years(2010, 2016)), Side::Earlier);
    EXPECT_EQ(sideOfDate("/2020", years(2010, 2016)), Side::Later);
}

TEST(PreparedSelection, CountsWhatLiesOnEachSideAndNothingUndated)
{
    CollectionBuilder collection;
    for (const char* date :
         {"1990", "1998/", "../1999", "2003", "200X", "2012/..", "[2020..]", "2021", "", "Y99999999999999"}) {
        collection.event(std::string("event ") + date, date);
    }
    const SceneMaker maker(collection);

    const OutsideCounts counts =
        PreparedSelection(maker.snapshot(), everyEvent(maker.snapshot())).outside(years(2005, 2010));

    EXPECT_EQ(counts, (OutsideCounts{.earlier = 4, .later = 3}));
}

TEST(PreparedSelection, CountsEachEventAsItsSideSays)
{
    const std::vector<std::string> dates = {"1990",    "1999-05",  "200X",     "1998/", "/2004",       "../2001",
                                            "2012/..", "[..2005]", "[2007..]", "2003~", "{1998,2010}", "1997/2006"};
    EXPECT_TRUE(test::holdsAlways([&] {
        CollectionBuilder collection;
        const auto count = *rc::gen::inRange(1, 20);
        for (int event = 0; event < count; ++event) {
            collection.event("event-" + std::to_string(event), *rc::gen::elementOf(dates));
        }
        const SceneMaker maker(collection);
        const EventColumns& columns = maker.snapshot().columns();
        const auto first = *rc::gen::inRange(1985, 2020);
        const TimeSpan visible = years(first, first + *rc::gen::inRange(1, 20));
        const std::vector<EventIndex> events = everyEvent(maker.snapshot());

        const OutsideCounts counts = PreparedSelection(maker.snapshot(), events).outside(visible);

        OutsideCounts expected;
        for (const EventIndex event : events) {
            if (event.value() < columns.datedCount) {
                const std::optional<Side> side = sideOf(columns, event, visible);
                expected.earlier += side == Side::Earlier ? 1 : 0;
                expected.later += side == Side::Later ? 1 : 0;
            }
        }
        return counts == expected;
    }));
}

class ViewTowards : public testing::Test {
protected:
    std::optional<TimeSpan> towards(const TimeSpan& visible, Side side) const
    {
        return viewTowards(m_maker.snapshot().columns(), everyEvent(m_maker.snapshot()), visible, side);
    }

    static CollectionBuilder collection()
    {
        CollectionBuilder builder;
        builder.event("far", "1900").event("old", "1996-07-02").event("near", "1999-07-02").event("late", "2018-04-01");
        return builder;
    }

    SceneMaker m_maker{collection()};
};

TEST_F(ViewTowards, HasTheNearestWellInsideAndItsNeighbourWithIt)
{
    const std::optional<TimeSpan> view = towards(years(2005, 2010), Side::Earlier);

    ASSERT_TRUE(view);
    EXPECT_TRUE(view->contains(startOfYear(2000)));
    EXPECT_TRUE(view->contains(startOfYear(1997)));
    EXPECT_LE(view->end, startOfYear(2001));
}

TEST_F(ViewTowards, KeepsItsLengthWhereTheNeighboursFit)
{
    const TimeSpan visible = years(2005, 2015);

    const TimeSpan view = *towards(visible, Side::Earlier);

    EXPECT_NEAR(static_cast<double>(view.end.seconds() - view.begin.seconds()),
                static_cast<double>(visible.end.seconds() - visible.begin.seconds()), 2);
}

TEST_F(ViewTowards, LeavesOutANeighbourThatIsFarAway)
{
    EXPECT_GT(towards(years(2005, 2010), Side::Earlier)->begin, startOfYear(1980));
}

TEST_F(ViewTowards, GoesLaterToo)
{
    const std::optional<TimeSpan> view = towards(years(2005, 2010), Side::Later);

    ASSERT_TRUE(view);
    EXPECT_TRUE(view->contains(startOfYear(2018)));
    EXPECT_GT(view->begin, startOfYear(2016));
}

TEST_F(ViewTowards, IsNothingWhereNothingLies)
{
    EXPECT_EQ(towards(years(2005, 2020), Side::Later), std::nullopt);
}

} // namespace
} // namespace tideline
