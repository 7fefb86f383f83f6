// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/prepared_selection.h"
#include "layout/scene_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::holdsAlways;
using test::SceneMaker;
using test::years;

std::string padded(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// A date between 1980 and 2019 of any precision, an interval now and then, open ones too.
std::string anyDate()
{
    const int year = *rc::gen::inRange(1980, 2020);
    const std::string text = std::to_string(year);
    const std::string month = text + "-" + padded(*rc::gen::inRange(1, 13));
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return text;
    case 1:
        return text + "~";
    case 2:
        return month;
    case 3:
        return text + "/" + std::to_string(year + *rc::gen::inRange(0, 12));
    case 4:
        return month + "/..";
    case 5:
        return "../" + text;
    case 6:
        return text + "?/";
    default:
        return month + "-" + padded(*rc::gen::inRange(1, 29));
    }
}

/// A few or many events of all lanes, some of people and artists with lines of their own.
CollectionBuilder anyCollection(std::size_t mostEvents)
{
    CollectionBuilder collection;
    collection.place("korea", "Korea")
        .place("seoul", "Seoul", "korea")
        .place("pyongyang", "Pyongyang", "korea")
        .place("hall", "Hall", "pyongyang");
    collection.kind("work", Lane::Works, Shape::Square)
        .kind("law", Lane::Context, Shape::TriangleDown)
        .kind("debut", Lane::Artists, Shape::Square)
        .kind("heard", Lane::Defectors, Shape::Ring)
        .kind("leaving", Lane::Defectors, Shape::Disc)
        .kind("concert", Lane::Events, Shape::Diamond);
    const std::vector<std::string> kinds = {"work", "law", "debut", "heard", "leaving", "concert", "concert"};
    const std::vector<std::string> people = {"d1", "d2", "d3", "a1", "a2", "a3"};
    collection.defector("d1", "Han Song-ee").defector("d2", "Kang Na-ra").defector("d3", "Ryu Hee-jin");
    for (const char* artist : {"a1", "a2", "a3"}) {
        collection.artist(artist, std::string("Artist ") + artist);
        if (*rc::gen::inRange(0, 3) > 0) {
            collection.active(std::to_string(*rc::gen::inRange(1975, 2015)) + "/..");
        }
    }
    const auto count = *rc::gen::inRange<std::size_t>(1, mostEvents);
    for (std::size_t event = 0; event < count; ++event) {
        const std::string key = "event-" + std::to_string(event);
        const bool isDated = *rc::gen::inRange(0, 20) > 0;
        collection.event(key, isDated ? anyDate() : "", *rc::gen::elementOf(kinds));
        collection.titled("Title of " + std::string(*rc::gen::inRange<std::size_t>(1, 24), 'm') + " " + key);
        collection.weighing(*rc::gen::inRange(0, 100));
        collection.with(*rc::gen::elementOf(people), "role");
        if (*rc::gen::inRange(0, 3) == 0) {
            collection.with(*rc::gen::elementOf(people), "other role");
        }
        collection.at(*rc::gen::elementOf(std::vector<std::string>{"seoul", "pyongyang", "hall", "hanoi"}));
        collection.tagged(*rc::gen::elementOf(std::vector<std::string>{"film", "song", "stage"}));
        collection.sourced(*rc::gen::elementOf(std::vector<std::string>{"post", "daily", "weekly"}));
    }
    return collection;
}

TimeSpan anyView()
{
    const auto days = *rc::gen::elementOf(std::vector<std::int64_t>{3, 40, 400, 4'000, 16'000, 60'000});
    const auto begin =
        years(1980, 1981).begin.seconds() + *rc::gen::inRange<std::int64_t>(-2'000, 14'000) * kSecondsPerDay;
    return {TimePoint(begin), TimePoint(begin + days * kSecondsPerDay)};
}

Size anySize()
{
    return {static_cast<double>(*rc::gen::inRange(200, 1900)), static_cast<double>(*rc::gen::inRange(140, 1100))};
}

/// Some of the events, perhaps none or all.
std::vector<EventIndex> anySelection(const Snapshot& snapshot)
{
    const int share = *rc::gen::inRange(0, 6);
    std::vector<EventIndex> events = allEvents(snapshot);
    std::erase_if(events, [share](EventIndex) { return *rc::gen::inRange(0, 5) >= share; });
    return events;
}

void randomise(SceneMaker& maker)
{
    if (*rc::gen::arbitrary<bool>()) {
        maker.select(anySelection(maker.snapshot()), *rc::gen::element(Rest::Hidden, Rest::Dimmed));
    }
    maker.request().visible = anyView();
    maker.request().size = anySize();
    maker.request().interactive = *rc::gen::arbitrary<bool>();
    maker.request().scale = *rc::gen::elementOf(std::vector<double>{0.82, 1, 1.5, 2});
    maker.request().arrangement.grouping = *rc::gen::weightedElement<LaneGrouping>({{6, LaneGrouping::Kind},
                                                                                    {1, LaneGrouping::Artist},
                                                                                    {1, LaneGrouping::Person},
                                                                                    {1, LaneGrouping::Place},
                                                                                    {1, LaneGrouping::Tag},
                                                                                    {1, LaneGrouping::Source},
                                                                                    {1, LaneGrouping::None}});
    maker.request().arrangement.folded = {};
    if (*rc::gen::arbitrary<bool>()) {
        maker.request().arrangement.folded.insert(Lane::Context);
    }
    if (*rc::gen::inRange(0, 4) == 0) {
        maker.request().pin = LanePin{Lane::Artists, static_cast<double>(*rc::gen::inRange(-100, 1200))};
    }
}

/// As much as rounding may do.
constexpr double kSlack = 1e-6;

bool overlap(const Box& a, const Box& b)
{
    return a.grownBy(-kSlack).overlaps(b.grownBy(-kSlack));
}

Box boxOfPoint(const ScenePoint& point)
{
    return {point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size};
}

bool isWithin(const Box& inner, const Box& outer)
{
    return inner.x >= outer.x - kSlack && inner.y >= outer.y - kSlack && inner.right() <= outer.right() + kSlack &&
           inner.bottom() <= outer.bottom() + kSlack;
}

bool hasTextsApart(const Scene& scene)
{
    for (std::size_t first = 0; first < scene.texts.size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            if (overlap(scene.texts[first].box, scene.texts[second].box)) {
                RC_LOG() << scene.texts[first].text << " on " << scene.texts[second].text << "\n";
                return false;
            }
        }
    }
    return true;
}

TEST(Scene, NoTwoTextsOverlap)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        return hasTextsApart(maker.build());
    }));
}

TEST(Scene, NoTwoTextsOverlapInAVeryLowPicture)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        maker.request().size.height = static_cast<double>(*rc::gen::inRange(140, 240));
        maker.request().scale = *rc::gen::elementOf(std::vector<double>{1, 1.5, 2});
        return hasTextsApart(maker.build());
    }));
}

TEST(Scene, LabelsOfEventsCoverNoMark)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        return std::all_of(scene.texts.begin(), scene.texts.end(), [&](const SceneText& text) {
            const bool isLabel =
                text.style.role == TextRole::Label && text.subject && std::holds_alternative<EventIndex>(*text.subject);
            return !isLabel || std::none_of(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) {
                return overlap(text.box, boxOfPoint(point));
            });
        });
    }));
}

TEST(Scene, NothingIsDrawnOutsideItsLane)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        const auto isInLane = [&](const Box& box, std::size_t lane) {
            return lane < scene.lanes.size() && isWithin(box, scene.lanes[lane].box);
        };
        const auto isBelowAndAbove = [&](const Box& box, std::size_t lane) {
            // A point at the edge of the view may stick out sideways.
            return isInLane({scene.plot.x, box.y, scene.plot.width, box.height}, lane);
        };
        return std::all_of(scene.bars.begin(), scene.bars.end(),
                           [&](const SceneBar& bar) { return isInLane(bar.box, bar.standsIn); }) &&
               std::all_of(scene.density.begin(), scene.density.end(),
                           [&](const SceneDensity& strip) { return isInLane(strip.box, strip.standsIn); }) &&
               std::all_of(scene.points.begin(), scene.points.end(),
                           [&](const ScenePoint& point) { return isBelowAndAbove(boxOfPoint(point), point.standsIn); });
    }));
}

TEST(Scene, LanesLieInThePlotBelowEachOther)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(30));
        randomise(maker);
        const Scene scene = maker.build();
        double bottom = scene.plot.y;
        for (const SceneLane& lane : scene.lanes) {
            if (lane.box.y < bottom - kSlack || !isWithin(lane.box, scene.plot)) {
                return false;
            }
            bottom = lane.box.bottom();
        }
        return true;
    }));
}

TEST(Scene, TextsStayInsideThePicture)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        maker.request().size.width += 200;
        const Scene scene = maker.build();
        return std::all_of(scene.texts.begin(), scene.texts.end(), [&](const SceneText& text) {
            return isWithin(text.box, {0, 0, scene.size.width, scene.size.height});
        });
    }));
}

TEST(Scene, EveryEventInViewIsSeenSomewhere)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(40));
        randomise(maker);
        maker.request().size.height = 1200;
        maker.request().scale = 1;
        const Scene scene = maker.build();
        std::set<EventIndex> seen;
        const auto see = [&seen](const auto& mark) {
            if (const auto* event = std::get_if<EventIndex>(&mark.subject)) {
                seen.insert(*event);
            }
            seen.insert(mark.folded.begin(), mark.folded.end());
            seen.insert(mark.foldedRest.begin(), mark.foldedRest.end());
        };
        std::for_each(scene.points.begin(), scene.points.end(), see);
        std::for_each(scene.bars.begin(), scene.bars.end(), see);
        const EventColumns& columns = maker.snapshot().columns();
        const std::vector<EventIndex> drawn =
            maker.request().rest == Rest::Dimmed ? allEvents(maker.snapshot()) : *maker.request().events;
        const PreparedSelection prepared(maker.snapshot(), drawn, maker.request().arrangement,
                                         mostNamedLanes(maker.request()));
        for (const EventIndex event : drawn) {
            const std::size_t row = event.value();
            if (row >= columns.datedCount) {
                break;
            }
            const bool isInView = columns.earliestBegin[row] < scene.visible.end.seconds() &&
                                  columns.latestEnd[row] > scene.visible.begin.seconds();
            const bool isUnlimited = fromBits(columns.dateFlags[row]).unknownEnd; // Counted by its begin.
            const bool hasStrip =
                std::any_of(scene.density.begin(), scene.density.end(), [&](const SceneDensity& strip) {
                    const LaneKey& key = scene.lanes[strip.standsIn].key;
                    return std::any_of(prepared.lanes().begin(), prepared.lanes().end(),
                                       [&](const auto& lane) { return lane.key == key && lane.dated.contains(event); });
                });
            if (!hasStrip && !isUnlimited && isInView && !seen.contains(event)) {
                RC_LOG() << "not seen: " << maker.snapshot().eventKey(event) << " " << maker.snapshot().dateText(event)
                         << "\n";
                return false;
            }
        }
        return true;
    }));
}

/// The subject of a mark as `passes` knows it: an event, or nothing for the line of an entity.
bool isDimmedEvent(SceneMaker& maker, const MarkSubject& subject)
{
    const std::vector<EventIndex>& passing = *maker.request().events;
    const auto* event = std::get_if<EventIndex>(&subject);
    return event != nullptr && !std::binary_search(passing.begin(), passing.end(), *event);
}

TEST(Scene, WhatDoesNotPassIsDimmedAndHasNeitherWordsNorASign)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        const auto isAsItShould = [&maker](const auto& mark) {
            return !std::holds_alternative<EventIndex>(mark.subject) ||
                   (mark.dimmed == isDimmedEvent(maker, mark.subject) && !(mark.dimmed && mark.disputed));
        };
        return std::all_of(scene.points.begin(), scene.points.end(), isAsItShould) &&
               std::all_of(scene.bars.begin(), scene.bars.end(), isAsItShould) &&
               std::none_of(scene.texts.begin(), scene.texts.end(), [&maker](const SceneText& text) {
                   return text.subject && isDimmedEvent(maker, *text.subject);
               });
    }));
}

TEST(Scene, WhatPassesLeadsItsFoldsAndAloneIsCounted)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        return std::all_of(scene.points.begin(), scene.points.end(), [&maker](const ScenePoint& point) {
            const auto isDimmed = [&maker](EventIndex event) { return isDimmedEvent(maker, event); };
            return point.foldedCount == point.folded.size() &&
                   std::all_of(point.folded.begin(), point.folded.end(),
                               [&](EventIndex event) { return isDimmed(event) == point.dimmed; }) &&
                   std::all_of(point.foldedRest.begin(), point.foldedRest.end(), isDimmed) &&
                   (!point.dimmed || point.foldedRest.empty());
        });
    }));
}

TEST(Scene, WhatIsDimmedLiesUnderWhatPasses)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        const auto isBelow = [](const auto& parts) {
            return std::is_partitioned(parts.begin(), parts.end(), [](const auto& part) { return part.dimmed; });
        };
        return isBelow(scene.lines) && isBelow(scene.density) && isBelow(scene.bars) && isBelow(scene.points);
    }));
}

TEST(Scene, TheMiddleOfEachPointHitsIt)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene scene = maker.build();
        return std::all_of(scene.points.begin(), scene.points.end(), [&scene](const ScenePoint& point) {
            // Of several at one place the one on top is hit.
            const auto top = std::find_if(scene.points.rbegin(), scene.points.rend(),
                                          [&](const ScenePoint& other) { return other.centre == point.centre; });
            const std::optional<SceneHit> hit = hitTest(scene, point.centre);
            return hit && (hit->control || (hit->subject == top->subject && hit->dimmed == top->dimmed));
        });
    }));
}

TEST(Scene, PanningThereAndBackGivesTheSameScene)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(40));
        randomise(maker);
        const Scene before = maker.build();
        const TimeScale scale(maker.request().visible, maker.request().size.width);
        const auto delta = static_cast<double>(*rc::gen::inRange(-500, 500));

        const Scene after = maker.build(scale.pannedBy(delta).pannedBy(-delta).visible(), maker.request().size);

        return before == after;
    }));
}

TEST(Scene, PanningLeavesEveryMarkInItsRow)
{
    EXPECT_TRUE(holdsAlways([] {
        SceneMaker maker(anyCollection(60));
        randomise(maker);
        const Scene before = maker.build();
        const TimeScale scale(maker.request().visible, maker.request().size.width);
        const double delta = static_cast<double>(*rc::gen::inRange(-300, 300));

        const Scene after = maker.build(scale.pannedBy(delta).visible(), maker.request().size);

        // An event may stand in several lanes.
        std::map<std::pair<MarkSubject, std::size_t>, std::pair<double, std::size_t>> rows;
        for (const ScenePoint& point : before.points) {
            rows[{point.subject, point.standsIn}] = {point.centre.y, point.foldedCount};
        }
        return std::all_of(after.points.begin(), after.points.end(), [&](const ScenePoint& point) {
            const auto found = rows.find({point.subject, point.standsIn});
            return found == rows.end() || found->second == std::pair(point.centre.y, point.foldedCount);
        });
    }));
}

TEST(Scene, KeepsRowsWithinAnOctaveOfZoom)
{
    SceneMaker maker(test::songs());
    constexpr std::int64_t second = 1;
    const std::int64_t length = (second << 20) * 880;
    const TimePoint begin = years(1997, 1998).begin;

    // 2^-20 pixels a second, and almost twice that.
    const Scene coarse = maker.build({begin, TimePoint(begin.seconds() + length)}, {880, 700});
    const Scene fine = maker.build({begin, TimePoint(begin.seconds() + length * 10 / 19)}, {880, 700});

    for (const ScenePoint& point : fine.points) {
        const auto found = std::find_if(coarse.points.begin(), coarse.points.end(),
                                        [&](const ScenePoint& other) { return other.subject == point.subject; });
        ASSERT_NE(found, coarse.points.end());
        EXPECT_EQ(found->centre.y, point.centre.y);
        EXPECT_EQ(found->foldedCount, point.foldedCount);
    }
}

} // namespace
} // namespace tideline
