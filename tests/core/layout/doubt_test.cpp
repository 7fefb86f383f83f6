// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// How doubtful dates, sets with gaps and disputed claims come into a scene.

#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/time_scale.h"
#include "time/calendar.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::pointOf;
using test::SceneMaker;
using test::years;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Size kSize = {1000, 400};

std::vector<SceneBar> barsOf(const Scene& scene, const MarkSubject& subject)
{
    std::vector<SceneBar> bars;
    std::copy_if(scene.bars.begin(), scene.bars.end(), std::back_inserter(bars),
                 [&](const SceneBar& bar) { return bar.subject == subject; });
    return bars;
}

std::vector<ScenePoint> pointsOf(const Scene& scene, const MarkSubject& subject, bool ghosts)
{
    std::vector<ScenePoint> points;
    std::copy_if(scene.points.begin(), scene.points.end(), std::back_inserter(points),
                 [&](const ScenePoint& point) { return point.subject == subject && point.ghost == ghosts; });
    return points;
}

/// Some dotted line of the subject that covers all of [from, to).
bool isDotted(const Scene& scene, const MarkSubject& subject, double from, double to)
{
    return std::any_of(scene.lines.begin(), scene.lines.end(), [&](const SceneLine& line) {
        return line.subject == subject && line.style == LineStyle::Dotted && line.from.x <= from + 0.01 &&
               line.to.x >= to - 0.01;
    });
}

double xOf(const Scene& scene, std::int64_t year)
{
    return TimeScale(scene.visible, scene.plot.width).xOf(startOfYear(year));
}

CollectionBuilder oneEvent(const std::string& date)
{
    CollectionBuilder collection;
    collection.event("event", date);
    return collection;
}

TEST(Doubt, DrawsTheStretchesOfASetWithTheirGap)
{
    SceneMaker maker(oneEvent("{1998..2012,2018..}"));

    const Scene scene = maker.build(years(1990, 2030), kSize);
    const std::vector<SceneBar> bars = barsOf(scene, maker.event("event"));

    ASSERT_THAT(bars, SizeIs(2));
    EXPECT_NEAR(bars[0].box.x, xOf(scene, 1998), 0.01);
    EXPECT_NEAR(bars[0].certainFrom, xOf(scene, 1999), 0.01);
    EXPECT_NEAR(bars[0].certainTo, xOf(scene, 2012), 0.01);
    EXPECT_NEAR(bars[0].box.right(), xOf(scene, 2013), 0.01);
    EXPECT_NEAR(bars[1].box.x, xOf(scene, 2018), 0.01);
    EXPECT_FALSE(bars[0].openEnd);
    EXPECT_TRUE(bars[1].openEnd);
    EXPECT_TRUE(isDotted(scene, maker.event("event"), bars[0].box.right(), bars[1].box.x));
}

TEST(Doubt, DrawsOneOfSeveralDatesHollowAtEachOfThem)
{
    SceneMaker maker(oneEvent("[2003-05-01,2010-05-01]"));

    const Scene scene = maker.build(years(2000, 2015), kSize);
    const std::vector<ScenePoint> points = pointsOf(scene, maker.event("event"), false);

    ASSERT_THAT(points, SizeIs(2));
    EXPECT_FALSE(points[0].filled);
    EXPECT_FALSE(points[1].filled);
    EXPECT_LT(points[0].centre.x, xOf(scene, 2004));
    EXPECT_GT(points[1].centre.x, xOf(scene, 2010));
    EXPECT_THAT(barsOf(scene, maker.event("event")), IsEmpty());
}

TEST(Doubt, DrawsEachOfAllDatesFilled)
{
    SceneMaker maker(oneEvent("{2003-05-01,2010-05-01}"));

    const std::vector<ScenePoint> points = pointsOf(maker.build(years(2000, 2015), kSize), maker.event("event"), false);

    ASSERT_THAT(points, SizeIs(2));
    EXPECT_TRUE(points[0].filled);
    EXPECT_TRUE(points[1].filled);
}

TEST(Doubt, NeverPutsThePointOfASetIntoItsGap)
{
    SceneMaker maker(oneEvent("[1700,1990]"));

    const Scene scene = maker.build(years(-40'000, 40'000), kSize);
    const std::vector<ScenePoint> points = pointsOf(scene, maker.event("event"), false);

    ASSERT_THAT(points, SizeIs(1));
    EXPECT_NEAR(points[0].centre.x, xOf(scene, 1700), 0.02);
}

TEST(Doubt, GivesASetThatIsDrawnAsAPointTheWhiskerOfItsFirstStretch)
{
    CollectionBuilder collection;
    collection.kind("debut", Lane::Artists, Shape::Square).artist("band", "Band").active("1990/2010");
    collection.event("set", "[1995,2005]", "debut").with("band", "performer");
    SceneMaker maker(collection);

    // The active years take the line for themselves.
    const Scene scene = maker.build(years(1990, 2010), kSize);
    const std::vector<SceneBar> whiskers = barsOf(scene, maker.event("set"));

    ASSERT_THAT(whiskers, SizeIs(1));
    EXPECT_NEAR(whiskers[0].box.x, xOf(scene, 1995), 0.01);
    EXPECT_NEAR(whiskers[0].box.right(), xOf(scene, 1996), 0.01);
    EXPECT_THAT(pointsOf(scene, maker.event("set"), false), SizeIs(1));
}

TEST(Doubt, OfADateWhoseMiddleIsOutOfViewTakesNoLabelItsRoom)
{
    CollectionBuilder collection;
    collection.event("Summer", "1969-22").event("Landing", "1969-07-20T20:17:40Z");
    SceneMaker maker(collection);
    const DateBounds landing = EdtfDate::parse("1969-07-20T20:17:40Z")->bounds();
    const std::int64_t second = landing.earliestBegin->seconds();

    // In these minutes the summer is a band over the whole width, in the row of the landing.
    const Scene scene = maker.build({.begin = TimePoint(second - 100), .end = TimePoint(second + 100)}, kSize);

    EXPECT_TRUE(test::textOf(scene, "Landing"));
    EXPECT_TRUE(test::textOf(scene, "Summer"));
}

TEST(Doubt, FadesAnUnknownEndBehindTheYearThatIsKnown)
{
    SceneMaker maker(oneEvent("2004/"));

    const Scene scene = maker.build(years(2003, 2008), kSize);
    const std::vector<SceneBar> bars = barsOf(scene, maker.event("event"));

    ASSERT_THAT(bars, SizeIs(1));
    EXPECT_NEAR(bars[0].box.x, xOf(scene, 2004), 0.01);
    EXPECT_NEAR(bars[0].certainFrom, xOf(scene, 2005), 0.01);
    EXPECT_EQ(bars[0].certainFrom, bars[0].certainTo);
    EXPECT_GT(bars[0].box.right(), xOf(scene, 2005) + 40);
    EXPECT_FALSE(bars[0].openEnd);
}

TEST(Doubt, ZoomedIntoAFadeKeepsItsOpacity)
{
    SceneMaker maker(oneEvent("2000/2010"));

    // The first half of 2000, in which it may have begun.
    const Scene scene = maker.build({*startOfDay({2000, 4, 1}), *startOfDay({2000, 7, 2})}, kSize);
    const std::vector<SceneBar> bars = barsOf(scene, maker.event("event"));

    ASSERT_THAT(bars, SizeIs(1));
    EXPECT_TRUE(bars[0].cutStart);
    EXPECT_NEAR(bars[0].before.outer, 0.25, 0.01);
    EXPECT_NEAR(bars[0].before.inner, 0.5, 0.01);
}

TEST(Doubt, BarsAndPointsAndPeriodsCarryTheirSigns)
{
    CollectionBuilder collection;
    collection.artist("band", "Band").active("1998~/2004?");
    collection.event("about", "2003-05~").event("perhaps", "2013-05?");
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(1995, 2020), kSize);

    EXPECT_TRUE(pointOf(scene, maker.event("about"))->approximate);
    EXPECT_FALSE(pointOf(scene, maker.event("about"))->uncertain);
    EXPECT_TRUE(pointOf(scene, maker.event("perhaps"))->uncertain);
    const std::vector<SceneBar> period = barsOf(scene, maker.entity("band"));
    ASSERT_THAT(period, SizeIs(1));
    EXPECT_TRUE(period[0].approximate);
    EXPECT_TRUE(period[0].uncertain);
}

TEST(Doubt, DrawsActiveYearsTooShortToSeeAsAPoint)
{
    CollectionBuilder collection;
    collection.artist("band", "Band").active("1998/2004");
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(-8000, 4000), kSize);

    EXPECT_THAT(barsOf(scene, maker.entity("band")), IsEmpty());
    EXPECT_THAT(pointsOf(scene, maker.entity("band"), false), SizeIs(1));
}

CollectionBuilder disputedLeaving()
{
    CollectionBuilder collection;
    collection.defector("han", "Han Song-ee");
    collection.event("leaves", "2013", "leaving").with("han", "defector").disputed("2014");
    collection.event("show", "2019-03-01", "leaving").with("han", "defector");
    return collection;
}

TEST(Ghosts, StandAtTheOtherDateOfALeaving)
{
    SceneMaker maker(disputedLeaving());

    const Scene scene = maker.build(years(2008, 2024), kSize);
    const std::vector<ScenePoint> ghosts = pointsOf(scene, maker.event("leaves"), true);
    const std::optional<ScenePoint> leaving = pointOf(scene, maker.event("leaves"));

    ASSERT_THAT(ghosts, SizeIs(1));
    ASSERT_TRUE(leaving);
    EXPECT_TRUE(leaving->disputed);
    EXPECT_FALSE(ghosts[0].disputed);
    EXPECT_EQ(ghosts[0].centre.y, leaving->centre.y);
    EXPECT_NEAR(ghosts[0].centre.x, (xOf(scene, 2014) + xOf(scene, 2015)) / 2, 0.1);
    EXPECT_TRUE(isDotted(scene, maker.event("leaves"), leaving->centre.x + 7, ghosts[0].centre.x - 5));
}

TEST(Ghosts, AreHitAsTheirEvent)
{
    SceneMaker maker(disputedLeaving());
    const Scene scene = maker.build(years(2008, 2024), kSize);
    const ScenePoint ghost = pointsOf(scene, maker.event("leaves"), true).at(0);

    const std::optional<SceneHit> hit = hitTest(scene, ghost.centre);

    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->subject, MarkSubject(maker.event("leaves")));
    // But the event is where its own mark is.
    EXPECT_LT(boxOf(scene, maker.event("leaves"))->right(), ghost.centre.x);
}

TEST(Ghosts, AreNotDrawnForRejectedClaims)
{
    CollectionBuilder collection = oneEvent("2013");
    collection.claimed({.field = "date", .value = "2016", .status = ClaimStatus::Rejected});
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(2008, 2024), kSize);

    EXPECT_THAT(pointsOf(scene, maker.event("event"), true), IsEmpty());
    EXPECT_FALSE(pointOf(scene, maker.event("event"))->disputed);
}

TEST(Ghosts, OfWhatLastedAreHollowBars)
{
    CollectionBuilder collection = oneEvent("2003/2008");
    collection.disputed("2003/2012");
    SceneMaker maker(collection);

    const std::vector<SceneBar> bars = barsOf(maker.build(years(2000, 2015), kSize), maker.event("event"));

    // The ghost lies below, so that only what sticks out of the mark is seen.
    ASSERT_THAT(bars, SizeIs(2));
    EXPECT_TRUE(bars[0].ghost);
    EXPECT_FALSE(bars[1].ghost);
    EXPECT_TRUE(bars[1].disputed);
    EXPECT_GT(bars[0].box.right(), bars[1].box.right());
}

TEST(Ghosts, FarAwayAreJoinedByNoLineThroughOtherEvents)
{
    CollectionBuilder collection = oneEvent("2001-01-01");
    collection.disputed("2019-01-01");
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(2000, 2020), kSize);

    ASSERT_THAT(pointsOf(scene, maker.event("event"), true), SizeIs(1));
    EXPECT_FALSE(isDotted(scene, maker.event("event"), xOf(scene, 2005), xOf(scene, 2015)));
    EXPECT_TRUE(isDotted(scene, maker.event("event"), xOf(scene, 2001) + 8, xOf(scene, 2001) + 20));
}

TEST(Ghosts, StandUnderNoLabel)
{
    EXPECT_TRUE(test::holdsAlways([] {
        CollectionBuilder collection;
        const int count = *rc::gen::inRange(1, 25);
        for (int event = 0; event < count; ++event) {
            const auto year = [] { return std::to_string(*rc::gen::inRange(2000, 2020)); };
            collection.event("event-" + std::to_string(event), year()).titled("A title of some length");
            if (*rc::gen::arbitrary<bool>()) {
                collection.disputed(year());
            }
        }
        SceneMaker maker(collection);
        const Scene scene = maker.build(years(1998, 2022), {*rc::gen::element(600.0, 1400.0), 500});
        return std::none_of(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) {
            const double half = point.size / 2 - 0.01;
            const Box box{point.centre.x - half, point.centre.y - half, 2 * half, 2 * half};
            return point.ghost && std::any_of(scene.texts.begin(), scene.texts.end(), [&](const SceneText& text) {
                       return text.style.role == TextRole::Label && text.box.overlaps(box);
                   });
        });
    }));
}

} // namespace
} // namespace tideline
