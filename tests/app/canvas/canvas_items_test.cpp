// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_items.h"
#include "support/scene_maker.h"

#include "layout/importance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace tideline {

using test::SceneMaker;
using test::years;

namespace {

constexpr std::size_t kMany = 500;

/// One a year, beside two concerts, three leavings and artists.
test::CollectionBuilder concerts(int count)
{
    test::CollectionBuilder builder = test::songs();
    for (int year = 0; year < count; ++year) {
        builder.event("extra-" + std::to_string(year), std::to_string(1900 + year));
    }
    return builder;
}

std::size_t marksIn(const std::vector<CanvasItem>& items)
{
    return static_cast<std::size_t>(std::count_if(
        items.begin(), items.end(), [](const CanvasItem& item) { return item.kind == CanvasItemKind::Mark; }));
}

TEST(CanvasItems, AreAtMostAsManyAsWanted)
{
    SceneMaker maker(concerts(100));
    const Scene scene = maker.build(years(1890, 2020), {4000, 900});
    ASSERT_GT(marksIn(canvasItems(scene, maker.snapshot(), std::nullopt, kMany)), 30U);

    const std::vector<CanvasItem> items = canvasItems(scene, maker.snapshot(), std::nullopt, 20);

    EXPECT_EQ(items.size(), 20U);
}

TEST(CanvasItems, LeaveOutTheLeastImportant)
{
    SceneMaker maker(concerts(100));
    const Scene scene = maker.build(years(1890, 2020), {4000, 900});
    std::vector<EventIndex> byImportance;
    for (const CanvasItem& item : canvasItems(scene, maker.snapshot(), std::nullopt, kMany)) {
        if (item.hit.subject && std::holds_alternative<EventIndex>(*item.hit.subject)) {
            byImportance.push_back(std::get<EventIndex>(*item.hit.subject));
        }
    }
    sortByImportance(maker.snapshot(), byImportance);

    const std::vector<CanvasItem> few = canvasItems(scene, maker.snapshot(), std::nullopt, 30);

    const auto isThere = [&few](EventIndex event) {
        return std::any_of(few.begin(), few.end(), [event](const CanvasItem& item) { return holds(item, event); });
    };
    EXPECT_TRUE(isThere(byImportance.front()));
    EXPECT_FALSE(isThere(byImportance.back()));
}

TEST(CanvasItems, LeaveOutWhatDoesNotPassBeforeTheLeastImportant)
{
    SceneMaker maker(concerts(100));
    const EventIndex passing = maker.event("extra-99");
    maker.select({passing}, Rest::Dimmed);
    const Scene scene = maker.build(years(1890, 2020), {4000, 900});

    const std::vector<CanvasItem> few = canvasItems(scene, maker.snapshot(), std::nullopt, 20);

    const auto item = std::find_if(few.begin(), few.end(),
                                   [passing](const CanvasItem& candidate) { return holds(candidate, passing); });
    ASSERT_NE(item, few.end());
    EXPECT_FALSE(item->hit.dimmed);
    EXPECT_TRUE(std::any_of(few.begin(), few.end(), [](const CanvasItem& other) { return other.hit.dimmed; }));
}

TEST(CanvasItems, NeverLeaveOutTheOneThatIsWanted)
{
    SceneMaker maker(concerts(100));
    const Scene scene = maker.build(years(1890, 2020), {4000, 900});
    const EventIndex wanted = maker.event("extra-99");

    const std::vector<CanvasItem> few = canvasItems(scene, maker.snapshot(), wanted, 20);

    EXPECT_TRUE(std::any_of(few.begin(), few.end(), [wanted](const CanvasItem& item) { return holds(item, wanted); }));
}

TEST(CanvasItems, StandInTheirLaneFromLeftToRightBehindItsHead)
{
    SceneMaker maker(concerts(20));
    const Scene scene = maker.build(years(1890, 2020), {1400, 900});

    const std::vector<CanvasItem> items = canvasItems(scene, maker.snapshot(), std::nullopt, kMany);

    for (std::size_t next = 1; next < items.size(); ++next) {
        const CanvasItem& before = items[next - 1];
        if (items[next].lane && before.lane == items[next].lane) {
            EXPECT_NE(items[next].kind, CanvasItemKind::LaneHead);
            EXPECT_TRUE(before.kind == CanvasItemKind::LaneHead || before.hit.box.x <= items[next].hit.box.x);
        }
    }
}

TEST(CanvasItems, ACrowdCountsAllItsEvents)
{
    test::CollectionBuilder builder = test::songs();
    for (int event = 0; event < 3000; ++event) {
        builder.event("dense-" + std::to_string(event),
                      std::to_string(1990 + event % 20) + "-0" + std::to_string(1 + event % 9));
    }
    SceneMaker maker(builder);
    const Scene scene = maker.build(years(1980, 2020), {1000, 700});
    std::size_t counted = 0;
    for (const SceneDensity& density : scene.density) {
        counted += density.count;
    }
    ASSERT_GT(counted, 0U);

    std::size_t told = 0;
    for (const CanvasItem& item : canvasItems(scene, maker.snapshot(), std::nullopt, kMany)) {
        told += item.kind == CanvasItemKind::Crowd ? item.count : 0;
    }

    EXPECT_EQ(told, counted);
}

} // namespace
} // namespace tideline
