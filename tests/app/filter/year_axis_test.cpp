// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_axis.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return YearRange{first, last}.span();
}

} // namespace

TEST(YearAxis, AFewYearsHaveABarEach)
{
    const YearAxis axis = YearAxis::covering(years(1997, 2022), 110);

    EXPECT_EQ(axis.yearsPerBar(), 1);
    EXPECT_EQ(axis.firstYear(), 1997);
    EXPECT_EQ(axis.lastYear(), 2022);
}

TEST(YearAxis, ManyYearsShareBarsOfARoundLength)
{
    const YearAxis axis = YearAxis::covering(years(1003, 1997), 110);

    EXPECT_EQ(axis.yearsPerBar(), 10);
    EXPECT_EQ(axis.firstYear(), 1000);
    EXPECT_EQ(axis.lastYear(), 1999);
}

TEST(YearAxis, YearsBeforeTheCommonEraFloorDownwards)
{
    const YearAxis axis = YearAxis::covering(years(-995, -5), 110);

    EXPECT_EQ(axis.firstYear(), -1000);
    EXPECT_GE(axis.lastYear(), -5);
}

TEST(YearAxis, ShareAndYearAreInverse)
{
    const YearAxis axis = YearAxis::covering(years(1997, 2022), 110);

    for (std::int64_t year = axis.firstYear(); year <= axis.lastYear() + 1; ++year) {
        EXPECT_EQ(axis.yearAt(axis.shareOf(year)), year);
    }
}

TEST(YearAxis, TheWholeAxisIsNoRestriction)
{
    const YearAxis axis = YearAxis::covering(years(1997, 2022), 110);

    EXPECT_EQ(axis.restriction({1997, 2022}), std::nullopt);
    EXPECT_EQ(axis.restriction({1900, 2100}), std::nullopt);
    EXPECT_EQ(axis.restriction({2003, 2022}), (YearRange{2003, 2022}));
}

} // namespace tideline
