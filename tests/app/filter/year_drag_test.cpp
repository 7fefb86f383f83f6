// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_drag.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

const YearAxis kAxis = YearAxis::covering(YearRange{2001, 2010}.span(), 100);

YearRange dragged(YearDrag::Part part, YearRange from, std::int64_t pressed, std::int64_t boundary)
{
    return YearDrag{part, from, pressed}.to(boundary, kAxis);
}

} // namespace

TEST(YearDrag, AHandleMovesItsEnd)
{
    EXPECT_EQ(dragged(YearDrag::Part::FirstHandle, {2003, 2008}, 2003, 2005), (YearRange{2005, 2008}));
    EXPECT_EQ(dragged(YearDrag::Part::LastHandle, {2003, 2008}, 2009, 2007), (YearRange{2003, 2006}));
}

TEST(YearDrag, AHandleDraggedBackLeavesTheOtherWhereItWas)
{
    EXPECT_EQ(dragged(YearDrag::Part::FirstHandle, {2003, 2005}, 2003, 2008), (YearRange{2008, 2008}));
    EXPECT_EQ(dragged(YearDrag::Part::FirstHandle, {2003, 2005}, 2003, 2004), (YearRange{2004, 2005}));
}

TEST(YearDrag, TheRangeKeepsItsLengthAndStaysOnTheAxis)
{
    EXPECT_EQ(dragged(YearDrag::Part::Range, {2003, 2005}, 2004, 2006), (YearRange{2005, 2007}));
    EXPECT_EQ(dragged(YearDrag::Part::Range, {2003, 2005}, 2004, 1990), (YearRange{2001, 2003}));
    EXPECT_EQ(dragged(YearDrag::Part::Range, {2003, 2005}, 2004, 2100), (YearRange{2008, 2010}));
}

TEST(YearDrag, OnTheGroundItDrawsARangeInEitherDirection)
{
    EXPECT_EQ(dragged(YearDrag::Part::Ground, {2001, 2010}, 2003, 2006), (YearRange{2003, 2005}));
    EXPECT_EQ(dragged(YearDrag::Part::Ground, {2001, 2010}, 2006, 2003), (YearRange{2003, 2005}));
}

TEST(YearDrag, OneYearAlwaysRemains)
{
    EXPECT_EQ(dragged(YearDrag::Part::Ground, {2001, 2010}, 2003, 2003), (YearRange{2003, 2003}));
    EXPECT_EQ(dragged(YearDrag::Part::Ground, {2001, 2010}, 2011, 2011), (YearRange{2010, 2010}));
    EXPECT_EQ(dragged(YearDrag::Part::LastHandle, {2003, 2003}, 2004, 1990), (YearRange{2001, 2001}));
}

} // namespace tideline
