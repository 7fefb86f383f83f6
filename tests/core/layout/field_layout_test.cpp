// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"

#include "layout/field_layout.h"
#include "layout/folding.h"
#include "layout/packing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

/// One pixel a second, from the epoch.
const ZoomLevel kLevel(1, TimePoint(0));

FieldItem pointAt(std::size_t event, std::int64_t second, double labelWidth = 0)
{
    Mark mark{.event = EventIndex(event), .extent = {.from = second, .to = second + 1}, .anchor = second};
    return {asPoint(mark, kLevel, 1), labelWidth};
}

FieldItem barOf(std::size_t event, std::int64_t from, std::int64_t to, double labelWidth = 0)
{
    Mark mark{.event = EventIndex(event),
              .extent = {.from = from, .to = to, .certainFrom = from, .certainTo = to},
              .anchor = from + (to - from) / 2};
    mark.isBar = true;
    mark.left = static_cast<double>(from);
    mark.right = static_cast<double>(to);
    return {mark, labelWidth};
}

std::vector<FieldItem> anyItems()
{
    std::vector<FieldItem> items;
    const auto count = *rc::gen::inRange<std::size_t>(0, 60);
    for (std::size_t event = 0; event < count; ++event) {
        const auto from = *rc::gen::inRange<std::int64_t>(0, 2000);
        const auto length = *rc::gen::inRange<std::int64_t>(0, 400);
        const auto label = static_cast<double>(*rc::gen::inRange(0, 200));
        items.push_back(length < 200 ? pointAt(event, from, label) : barOf(event, from, from + length, label));
    }
    return items;
}

TEST(RowPacking, TakesTheFirstFreeRow)
{
    RowPacking rows(2);

    EXPECT_EQ(rows.place(0, 10), 0U);
    EXPECT_EQ(rows.place(5, 15), 1U);
    EXPECT_EQ(rows.place(10, 20), 0U);
    EXPECT_EQ(rows.place(12, 13), std::nullopt);
}

TEST(FoldByImportance, LetsTheMoreImportantLead)
{
    const std::vector<std::size_t> leaders = foldByImportance({{10, 6}, {12, 6}, {100, 6}, {5, 6}});

    EXPECT_EQ(leaders, (std::vector<std::size_t>{0, 0, 2, 0}));
}

TEST(FoldByImportance, KeepsLeadersApart)
{
    EXPECT_TRUE(test::holdsAlways([](const std::vector<std::uint8_t>& places) {
        std::vector<Foldable> items;
        for (const std::uint8_t place : places) {
            items.push_back({static_cast<double>(place), 6});
        }
        const std::vector<std::size_t> leaders = foldByImportance(items);
        for (std::size_t first = 0; first < items.size(); ++first) {
            for (std::size_t second = 0; second < first; ++second) {
                const bool bothLead = leaders[first] == first && leaders[second] == second;
                if (bothLead && std::abs(items[first].centre - items[second].centre) < 6) {
                    return false;
                }
            }
        }
        return true;
    }));
}

TEST(LayOutField, FoldsWhatStandsOnTheSameSpot)
{
    const FieldLayout layout = layOutField({pointAt(0, 100, 50), pointAt(1, 101, 50)}, 3, kLevel, {});

    ASSERT_EQ(layout.marks.size(), 1U);
    EXPECT_EQ(layout.marks[0].mark.event, EventIndex(0));
    EXPECT_EQ(layout.marks[0].folded, std::vector{EventIndex(1)});
}

TEST(LayOutField, GivesNeighboursRowsOfTheirOwn)
{
    const FieldLayout layout = layOutField({pointAt(0, 100, 80), pointAt(1, 130, 80)}, 3, kLevel, {});

    ASSERT_EQ(layout.marks.size(), 2U);
    EXPECT_NE(layout.marks[0].row, layout.marks[1].row);
    EXPECT_TRUE(layout.marks[0].hasLabelRoom);
    EXPECT_TRUE(layout.marks[1].hasLabelRoom);
}

/// How many rows the placed marks with their labels take in the order of their begin.
std::size_t rowsByBegin(std::vector<PlacedMark> marks, const std::vector<FieldItem>& items)
{
    const FieldMetrics metrics;
    std::sort(marks.begin(), marks.end(),
              [](const PlacedMark& first, const PlacedMark& second) { return first.mark.left < second.mark.left; });
    std::vector<double> ends;
    for (const PlacedMark& placed : marks) {
        const double label = items[placed.mark.event.value()].labelWidth;
        double end = placed.mark.right + (placed.folded.empty() ? 0 : metrics.foldWidth) + metrics.gap;
        const bool isAbove = placed.mark.isBar && end - placed.mark.left >= label;
        end += placed.hasLabelRoom && !isAbove ? label : 0;
        const auto row = std::find_if(ends.begin(), ends.end(), [&](double last) { return last <= placed.mark.left; });
        row == ends.end() ? ends.push_back(end) : void(*row = end);
    }
    return ends.size();
}

TEST(LayOutField, TakesNoMoreRowsThanInTheOrderOfBegin)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const std::vector<FieldItem> items = anyItems();
        const auto rowCount = *rc::gen::inRange<std::size_t>(1, 12);

        const FieldLayout layout = layOutField(items, rowCount, kLevel, {});

        return layout.usedRows <= rowsByBegin(layout.marks, items);
    }));
}

TEST(LayOutField, RatherDropsALabelThanAMark)
{
    const FieldLayout layout = layOutField({pointAt(0, 100, 300), pointAt(1, 380, 300)}, 1, kLevel, {});

    EXPECT_EQ(layout.marks.size(), 2U);
}

TEST(LayOutField, DrawsABarAsAPointWhereItHasNoRow)
{
    const FieldLayout layout = layOutField({barOf(0, 0, 200), barOf(1, 50, 900)}, 1, kLevel, {});

    ASSERT_EQ(layout.marks.size(), 2U);
    EXPECT_TRUE(layout.marks[0].mark.isBar);
    EXPECT_FALSE(layout.marks[1].mark.isBar);
}

TEST(LayOutField, LosesNoEvent)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const std::vector<FieldItem> items = anyItems();
        const auto rows = *rc::gen::inRange<std::size_t>(1, 5);
        std::vector<EventIndex> seen;
        for (const PlacedMark& mark : layOutField(items, rows, kLevel, {}).marks) {
            seen.push_back(mark.mark.event);
            seen.insert(seen.end(), mark.folded.begin(), mark.folded.end());
        }
        std::sort(seen.begin(), seen.end());
        return seen.size() == items.size() && std::adjacent_find(seen.begin(), seen.end()) == seen.end();
    }));
}

TEST(LayOutField, KeepsMarksOfOneRowApart)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto rows = *rc::gen::inRange<std::size_t>(1, 5);
        const FieldLayout layout = layOutField(anyItems(), rows, kLevel, {});
        for (const PlacedMark& first : layout.marks) {
            for (const PlacedMark& second : layout.marks) {
                const bool areNeighbours = &first != &second && first.row == second.row;
                if (areNeighbours && first.mark.left < second.mark.right && second.mark.left < first.mark.right) {
                    return false;
                }
            }
            if (first.row >= rows) {
                return false;
            }
        }
        return true;
    }));
}

} // namespace
} // namespace tideline
