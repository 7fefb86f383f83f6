// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include "layout/scene_builder.h"
#include "time/calendar.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::pointOf;
using test::SceneMaker;
using test::songs;
using test::textOf;
using test::years;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<SceneBar> barsOf(const Scene& scene, const MarkSubject& subject)
{
    std::vector<SceneBar> bars;
    std::copy_if(scene.bars.begin(), scene.bars.end(), std::back_inserter(bars),
                 [&](const SceneBar& bar) { return bar.subject == subject; });
    return bars;
}

std::vector<LaneKey> lanesOf(const Scene& scene)
{
    std::vector<LaneKey> lanes;
    for (const SceneLane& lane : scene.lanes) {
        lanes.push_back(lane.key);
    }
    return lanes;
}

const SceneLane& laneOf(const Scene& scene, Lane lane)
{
    return *std::find_if(scene.lanes.begin(), scene.lanes.end(),
                         [lane](const SceneLane& candidate) { return candidate.key == LaneKey(lane); });
}

TEST(SceneBuilder, LabelsTheConcertsAndTheLeavingsOfTheFirstPicture)
{
    SceneMaker maker(songs());

    for (const Size size : {Size{880, 430}, Size{700, 740}, Size{1840, 900}}) {
        const Scene scene = maker.build(years(1997, 2023), size);

        for (const char* label : {"Pyongyang concert, 2003", "Spring Is Coming: Red Velvet", "Han Song-ee leaves",
                                  "Kang Na-ra leaves", "Ryu Hee-jin leaves"}) {
            EXPECT_TRUE(textOf(scene, label)) << label << " at " << size.width << " x " << size.height;
        }
    }
}

TEST(SceneBuilder, FoldsTheSecondShowIntoTheFirst)
{
    SceneMaker maker(songs());

    const std::optional<ScenePoint> show = pointOf(maker.build(), maker.event("concert-2018"));

    ASSERT_TRUE(show);
    EXPECT_EQ(show->foldedCount, 1U);
    EXPECT_THAT(show->folded, ElementsAre(maker.event("joint-2018")));
}

TEST(SceneBuilder, ParsesTheFoldWhenThereIsRoom)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build({*startOfDay({2018, 3, 25}), *startOfDay({2018, 4, 10})}, {880, 700});

    EXPECT_EQ(pointOf(scene, maker.event("concert-2018"))->foldedCount, 0U);
    EXPECT_TRUE(pointOf(scene, maker.event("joint-2018")));
}

TEST(SceneBuilder, StacksTheLanesInOrderWithWorksAndContextFolded)
{
    const Scene scene = SceneMaker(songs()).build();

    EXPECT_THAT(lanesOf(scene), ElementsAre(Lane::Defectors, Lane::Events, Lane::Artists, Lane::Works, Lane::Context));
    EXPECT_FALSE(laneOf(scene, Lane::Artists).folded);
    EXPECT_TRUE(laneOf(scene, Lane::Works).folded);
    EXPECT_TRUE(std::any_of(scene.density.begin(), scene.density.end(), [](const SceneDensity& strip) {
        return strip.colour == laneColour(Lane::Works) && strip.count == 1;
    }));
}

TEST(SceneBuilder, DrawsALifeLineFromTheLeavingToTheLastFact)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build();
    const std::optional<ScenePoint> leaving = pointOf(scene, maker.event("kang-leaves"));
    const MarkSubject kang = maker.entity("kang");

    ASSERT_TRUE(leaving);
    EXPECT_EQ(leaving->size, 14);
    EXPECT_TRUE(leaving->filled);
    const auto line = std::find_if(scene.lines.begin(), scene.lines.end(),
                                   [&](const SceneLine& candidate) { return candidate.subject == kang; });
    ASSERT_NE(line, scene.lines.end());
    EXPECT_EQ(line->from, leaving->centre);
    EXPECT_EQ(line->width, 2);
}

TEST(SceneBuilder, MakesTheBarOfALeavingAsWideAsItsDoubt)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build();
    const std::vector<SceneBar> bars = barsOf(scene, maker.event("ryu-leaves"));

    ASSERT_EQ(bars.size(), 1U);
    const double year = 880.0 * 365 / (26 * 365.25);
    EXPECT_NEAR(bars[0].box.width, year, 0.2);
    EXPECT_NEAR(bars[0].box.centre().x, pointOf(scene, maker.event("ryu-leaves"))->centre.x, 0.01);
    EXPECT_EQ(bars[0].certainFrom, bars[0].certainTo);
}

TEST(SceneBuilder, GivesNoLifeLineToAProtectedPerson)
{
    CollectionBuilder collection;
    collection.defector("she", "Her name").protectedAs("A woman");
    collection.event("leaves", "2015", "leaving").titled("She leaves").with("she", "defector");
    SceneMaker maker(collection);

    const Scene scene = maker.build();

    EXPECT_FALSE(textOf(scene, "A woman"));
    EXPECT_FALSE(textOf(scene, "Her name"));
    EXPECT_TRUE(pointOf(scene, maker.event("leaves")));
}

TEST(SceneBuilder, LeavesARealGapBetweenActiveYears)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build();
    const std::vector<SceneBar> bars = barsOf(scene, maker.entity("westlife"));

    ASSERT_EQ(bars.size(), 2U);
    EXPECT_LT(bars[0].box.right(), bars[1].box.x);
    EXPECT_TRUE(bars[1].openEnd);
    EXPECT_TRUE(std::any_of(scene.lines.begin(), scene.lines.end(), [&](const SceneLine& line) {
        return line.style == LineStyle::Dotted && line.from.x == bars[0].box.right() && line.to.x == bars[1].box.x;
    }));
}

TEST(SceneBuilder, GivesNoRowToAnArtistWithoutYearsOrEvents)
{
    const Scene scene = SceneMaker(songs()).build();

    EXPECT_TRUE(textOf(scene, "Baby V.O.X"));
    EXPECT_FALSE(textOf(scene, "Shinhwa"));
}

TEST(SceneBuilder, KeepsTheNameOfALongBarInView)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build(years(2005, 2006), {880, 700});
    const std::optional<SceneText> name = textOf(scene, "Westlife");

    ASSERT_TRUE(name);
    EXPECT_GE(name->box.x, scene.plot.x);
    EXPECT_TRUE(barsOf(scene, maker.entity("westlife")).front().cutStart);
}

TEST(SceneBuilder, BeginsANameOnItsBarBehindTheEdgeOfWhatIsCertain)
{
    SceneMaker maker(songs());
    const EntityIndex artist = maker.entity("baby-vox");

    const Scene scene = maker.build(years(1995, 2021), {880, 400});

    const auto name = std::find_if(scene.texts.begin(), scene.texts.end(),
                                   [&](const SceneText& text) { return text.subject == MarkSubject(artist); });
    const auto bar = std::find_if(scene.bars.begin(), scene.bars.end(),
                                  [&](const SceneBar& candidate) { return candidate.subject == MarkSubject(artist); });
    ASSERT_NE(name, scene.texts.end());
    ASSERT_NE(bar, scene.bars.end());
    ASSERT_TRUE(name->box.overlaps(bar->box));
    EXPECT_GT(bar->certainFrom, bar->box.x);
    EXPECT_GE(name->box.x, bar->certainFrom);
}

TEST(SceneBuilder, NarrowsRowsBeforeItHidesArtists)
{
    SceneMaker maker(songs());

    const Scene roomy = maker.build(years(1997, 2023), {880, 800});
    const Scene tight = maker.build(years(1997, 2023), {880, 400});

    for (const char* name : {"Baby V.O.X", "Westlife", "Red Velvet", "Han Song-ee", "Kang Na-ra", "Ryu Hee-jin"}) {
        EXPECT_TRUE(textOf(roomy, name)) << name;
        EXPECT_TRUE(textOf(tight, name)) << name;
    }
    EXPECT_GT(tight.contentHeight, tight.plot.height);
}

TEST(SceneBuilder, ShowsUndatedEventsInATray)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build();
    const std::optional<SceneText> label = textOf(scene, "Media on the black market");

    ASSERT_TRUE(label);
    EXPECT_GE(label->box.y, scene.plot.bottom());
    EXPECT_EQ(label->subject, MarkSubject(maker.event("black-market")));
}

TEST(SceneBuilder, CountsWhatLiesOutsideTheView)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build(years(2010, 2016), {880, 700});

    EXPECT_EQ(scene.earlierCount, 4U);
    EXPECT_EQ(scene.laterCount, 3U);
    EXPECT_TRUE(textOf(scene, "‹ 4 earlier"));
    EXPECT_TRUE(textOf(scene, "3 later ›"));
}

std::string textsOf(const Scene& scene)
{
    std::string all;
    for (const SceneText& text : scene.texts) {
        all += text.text + " | ";
    }
    return all;
}

TEST(SceneBuilder, SaysTheCountsShorterWhereTheWordsHaveNoRoom)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build(years(2010, 2016), {230, 700});

    EXPECT_TRUE(textOf(scene, "‹ 4")) << textsOf(scene);
    EXPECT_TRUE(textOf(scene, "3 ›")) << textsOf(scene);
}

TEST(SceneBuilder, StandsTheHeadsOfFoldedLanesSideBySideInALowWindow)
{
    SceneMaker maker(songs());
    maker.request().coveredRight = 240;
    maker.request().arrangement.folded.insert(Lane::Artists);

    const Scene scene = maker.build(years(1997, 2023), {912, 289});

    ASSERT_THAT(lanesOf(scene), ElementsAre(Lane::Defectors, Lane::Events, Lane::Artists, Lane::Works, Lane::Context));
    double x = 0;
    for (const Lane lane : {Lane::Artists, Lane::Works, Lane::Context}) {
        const Box head = laneOf(scene, lane).head;
        EXPECT_GE(head.y, scene.plot.bottom());
        EXPECT_GE(head.x, x);
        EXPECT_LE(head.right(), 912 - 240);
        x = head.right();
    }
}

TEST(SceneBuilder, LeavesTheCoveredEndOfTheLowestRowFree)
{
    SceneMaker maker(songs());
    maker.request().coveredRight = 300;

    const Scene scene = maker.build(years(1997, 2023), {700, 280});

    for (const SceneText& text : scene.texts) {
        EXPECT_TRUE(text.box.y < scene.plot.bottom() || text.box.right() <= 400) << text.text;
    }
}

TEST(SceneBuilder, KeepsEveryPersonInALowWindowByLettingVagueBarsShareATrack)
{
    CollectionBuilder collection = songs();
    collection.event("hears", "[..2015]", "working-life").titled("Hears foreign music").with("ryu", "defector");
    collection.event("works", "[..2015]", "working-life").titled("Sings in southern Europe").with("ryu", "defector");
    SceneMaker maker(collection);

    const Scene low = maker.build(years(1997, 2023), {912, 289});
    const Scene high = maker.build(years(1997, 2023), {912, 900});

    for (const char* name : {"Han Song-ee", "Kang Na-ra", "Ryu Hee-jin"}) {
        EXPECT_TRUE(textOf(low, name)) << name;
    }
    const std::size_t lowBars = barsOf(low, maker.event("hears")).size() + barsOf(low, maker.event("works")).size();
    EXPECT_EQ(lowBars, 1U);
    EXPECT_TRUE(boxOf(low, maker.event("hears")));
    EXPECT_TRUE(boxOf(low, maker.event("works")));
    EXPECT_EQ(barsOf(high, maker.event("hears")).size() + barsOf(high, maker.event("works")).size(), 2U);
}

TEST(SceneBuilder, TellsWhoHasNoRowForLackOfRoom)
{
    SceneMaker maker(songs());

    const Scene scene = maker.build(years(1997, 2023), {912, 200});

    EXPECT_FALSE(laneOf(scene, Lane::Defectors).hiddenRows.empty());
    EXPECT_FALSE(laneOf(scene, Lane::Defectors).folded);
}

TEST(SceneBuilder, OpensTheLaneThatIsWantedAtTheCostOfOthers)
{
    SceneMaker maker(songs());
    maker.request().arrangement.wanted = Lane::Artists;

    const Scene scene = maker.build(years(1997, 2023), {912, 240});

    EXPECT_FALSE(laneOf(scene, Lane::Artists).folded);
    EXPECT_TRUE(textOf(scene, "Westlife"));
}

TEST(SceneBuilder, LeavesFurnitureOutOfPictures)
{
    SceneMaker maker(songs());
    maker.request().interactive = false;

    const Scene scene = maker.build(years(2010, 2016), {880, 700});

    EXPECT_FALSE(textOf(scene, "‹ 4 earlier"));
    EXPECT_FALSE(textOf(scene, "Undated"));
    EXPECT_EQ(scene.plot.bottom(), 700);
    EXPECT_TRUE(laneOf(scene, Lane::Events).head.isEmpty());
}

TEST(SceneBuilder, DrawsTodayWhereItIsAskedTo)
{
    SceneMaker maker(songs());
    maker.request().today = startOfYear(2020);

    const Scene scene = maker.build();

    EXPECT_TRUE(std::any_of(scene.lines.begin(), scene.lines.end(),
                            [](const SceneLine& line) { return line.style == LineStyle::Dashed; }));
    // What still goes on goes on until now, not into the future.
    EXPECT_LT(barsOf(scene, maker.entity("red-velvet")).front().box.right(), scene.plot.right());
}

TEST(SceneBuilder, DrawsNoLineAtTheDateOfTheDataInPictures)
{
    SceneMaker maker(songs());
    maker.request().today = startOfYear(2020);
    maker.request().interactive = false;

    const Scene scene = maker.build();

    EXPECT_FALSE(std::any_of(scene.lines.begin(), scene.lines.end(),
                             [](const SceneLine& line) { return line.style == LineStyle::Dashed; }));
}

TEST(SceneBuilder, SetsTheSignOfDoubtBeforeTheDate)
{
    CollectionBuilder collection;
    collection.event("about", "2003~").titled("About then").event("perhaps", "2013?").titled("Perhaps then");

    const Scene scene = SceneMaker(collection).build();

    EXPECT_TRUE(textOf(scene, "≈ 2003"));
    EXPECT_TRUE(textOf(scene, "? 2013"));
}

TEST(SceneBuilder, DrawsAWhiskerWhereTheDoubtIsSeen)
{
    CollectionBuilder collection;
    collection.event("year", "2005").event("day", "2010-06-01");
    SceneMaker maker(collection);

    const Scene scene = maker.build();
    const std::optional<ScenePoint> year = pointOf(scene, maker.event("year"));
    const std::optional<ScenePoint> day = pointOf(scene, maker.event("day"));

    const std::vector<SceneBar> whiskers = barsOf(scene, maker.event("year"));
    ASSERT_EQ(whiskers.size(), 1U);
    EXPECT_LT(whiskers[0].box.height, year->size);
    EXPECT_LT(whiskers[0].box.x, year->centre.x);
    EXPECT_GT(whiskers[0].box.right(), year->centre.x);
    EXPECT_TRUE(day);
    EXPECT_THAT(barsOf(scene, maker.event("day")), IsEmpty());
}

TEST(SceneBuilder, KeepsAShortWhiskerInSightBesideItsLabel)
{
    CollectionBuilder collection;
    collection.event("year", "2005").titled("Some time in 2005");
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(1995, 2021), {880, 700});

    const std::vector<SceneBar> whiskers = barsOf(scene, maker.event("year"));
    ASSERT_EQ(whiskers.size(), 1U);
    EXPECT_GE(textOf(scene, "Some time in 2005")->box.x, whiskers[0].box.right());
}

TEST(SceneBuilder, StillShowsAVagueEventWhenOnlyItsDoubtIsInView)
{
    CollectionBuilder collection;
    collection.event("year", "2005");
    SceneMaker maker(collection);

    const Scene scene = maker.build({*startOfDay({2005, 12, 1}), *startOfDay({2005, 12, 20})}, {880, 400});

    EXPECT_FALSE(pointOf(scene, maker.event("year")));
    ASSERT_EQ(barsOf(scene, maker.event("year")).size(), 1U);
    EXPECT_TRUE(barsOf(scene, maker.event("year"))[0].cutStart);
}

TEST(SceneBuilder, MarksTheLanguageOfATextThatHasNoOther)
{
    SceneMaker maker(songs());
    maker.request().language = "ko";

    const std::optional<SceneText> label = textOf(maker.build(), "Pyongyang concert, 2003");

    ASSERT_TRUE(label);
    EXPECT_EQ(label->language, "en");
}

TEST(SceneBuilder, GivesAnEmptyPictureForNoRoom)
{
    const Scene scene = SceneMaker(songs()).build(years(1997, 2023), {100, 30});

    EXPECT_THAT(scene.lanes, IsEmpty());
    EXPECT_EQ(scene.size, (Size{100, 30}));
}

TEST(SceneBuilder, DrawsMillionsOfYears)
{
    CollectionBuilder collection;
    collection.event("chicxulub", "Y-66000000").titled("Impact").event("earth", "Y-4540000000").titled("Earth forms");
    SceneMaker maker(collection);

    const Scene scene = maker.build(years(-5'000'000'000, 1'000'000), {880, 400});

    EXPECT_TRUE(textOf(scene, "Impact"));
    EXPECT_TRUE(textOf(scene, "Earth forms"));
}

} // namespace
} // namespace tideline
