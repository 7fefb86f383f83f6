// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/rest_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

constexpr FieldMetrics kMetrics = {.unit = 1, .gap = 4, .foldWidth = 28};
const ZoomLevel kLevel(1, TimePoint(0)); // A pixel a second.

FieldItem pointAt(std::size_t event, std::int64_t second, double labelWidth = 0)
{
    const Mark mark = asPoint({.event = EventIndex(event), .extent = {}, .anchor = second}, kLevel, 1);
    return {.mark = mark, .labelWidth = labelWidth};
}

TEST(RestLayout, TakesTheRowsBelow)
{
    FieldLayout field = layOutField({pointAt(1, 100, 80)}, 3, kLevel, kMetrics);

    placeRest(field, {pointAt(2, 150), pointAt(3, 300)}, 3, kLevel, kMetrics);

    ASSERT_EQ(field.marks.size(), 3U);
    EXPECT_EQ(field.marks[1].row, 1U);
    EXPECT_EQ(field.marks[2].row, 1U);
    EXPECT_EQ(field.usedRows, 2U);
}

TEST(RestLayout, TakesWhatRoomTheLabelsLeaveWhereThereIsNoRowBelow)
{
    FieldLayout field = layOutField({pointAt(1, 100, 80)}, 1, kLevel, kMetrics);

    placeRest(field, {pointAt(2, 300)}, 1, kLevel, kMetrics);

    ASSERT_EQ(field.marks.size(), 2U);
    EXPECT_TRUE(field.marks[0].hasLabelRoom);
    EXPECT_EQ(field.marks[1].row, 0U);
}

TEST(RestLayout, FoldsIntoWhatWouldHideIt)
{
    FieldLayout field = layOutField({pointAt(1, 100)}, 3, kLevel, kMetrics);

    placeRest(field, {pointAt(2, 103)}, 3, kLevel, kMetrics);

    ASSERT_EQ(field.marks.size(), 1U);
    EXPECT_THAT(field.marks[0].folded, ElementsAre(EventIndex(2)));
}

TEST(RestLayout, FoldsIntoTheNearestWhereNoRowIsFreeAndMovesNothing)
{
    FieldLayout field = layOutField({pointAt(1, 100, 80), pointAt(2, 220)}, 1, kLevel, kMetrics);
    ASSERT_EQ(field.marks.size(), 2U);
    ASSERT_TRUE(field.marks[0].hasLabelRoom);

    placeRest(field, {pointAt(3, 150)}, 1, kLevel, kMetrics);

    ASSERT_EQ(field.marks.size(), 2U);
    EXPECT_TRUE(field.marks[0].hasLabelRoom);
    EXPECT_THAT(field.marks[0].folded, ElementsAre(EventIndex(3)));
}

TEST(RestLayout, FillsAFieldThatIsEmpty)
{
    FieldLayout field;

    placeRest(field, {pointAt(1, 100), pointAt(2, 105)}, 1, kLevel, kMetrics);

    ASSERT_EQ(field.marks.size(), 1U);
    EXPECT_EQ(field.usedRows, 1U);
    EXPECT_THAT(field.marks[0].folded, ElementsAre(EventIndex(2)));
}

} // namespace
} // namespace tideline
