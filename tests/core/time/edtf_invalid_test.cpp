// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

struct NoDate {
    const char* text;
    std::size_t column;
};

void PrintTo(const NoDate& example, std::ostream* stream)
{
    *stream << '"' << example.text << '"';
}

class EdtfRefusal : public testing::TestWithParam<NoDate> {};

TEST_P(EdtfRefusal, SaysWhatAndWhere)
{
    const Result<EdtfDate> date = EdtfDate::parse(GetParam().text);

    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().code, ErrorCode::NotADate);
    EXPECT_EQ(date.error().arguments, std::vector<std::string>{GetParam().text});
    EXPECT_EQ(date.error().column, GetParam().column);
    EXPECT_FALSE(date.error().detail.empty());
}

constexpr NoDate kDates[] = {
    {"", 1},           {" 2003", 1},          {"2003 ", 5},      {"about 2003", 1},
    {"203", 4},        {"20031006", 5},       {"12003", 5},      {"03/04/05", 3},
    {"10/6/2003", 3},  {"6 October 2003", 2}, {"2003.10.06", 5}, {"2003년", 5},
    {"２００３", 1},   {"2003-", 6},          {"2003-1", 7},     {"2003-13", 6},
    {"2003-00", 6},    {"2003-20", 6},        {"2016-42", 6},    {"2003-02-30", 9},
    {"2003-02-29", 9}, {"1900-02-29", 9},     {"2003-10-00", 9}, {"2003-10-32", 9},
    {"2003-10-6", 10}, {"2003-10-06-01", 11}, {"2016-21-01", 8}, {"2003-W40", 6},
    {"2003-279", 8},   {"-0000", 1},          {"--2003", 2},     {"+2003", 1},
};
INSTANTIATE_TEST_SUITE_P(Dates, EdtfRefusal, testing::ValuesIn(kDates));

constexpr NoDate kTimes[] = {
    {"2003T14:30:00", 5},           {"2003-10T14:30:00", 8},           {"2003-10-06T", 12},
    {"2003-10-06 14:30:00", 11},    {"2003-10-06t14:30:00", 11},       {"2003-10-06T14", 14},
    {"2003-10-06T14:30", 17},       {"2003-10-06T143000", 14},         {"2003-10-06T24:00:00", 12},
    {"2003-10-06T14:60:00", 15},    {"2003-10-06T14:30:60", 18},       {"2016-12-31T14:30:60", 18},
    {"2016-12-31T23:59:61", 18},    {"2016-12-31T23:59:60+09:00", 18}, {"2017-01-01T08:59:60", 18},
    {"2003-10-06T14:30:00.5", 20},  {"2003-10-06T14:30:00+9", 22},     {"2003-10-06T14:30:00+0900", 23},
    {"2003-10-06T14:30:00+24", 21}, {"2003-10-06T14:30:00-00:00", 20}, {"2003-10-06T14:30:00ZZ", 21},
    {"2003-10-06~T14:30:00", 12},   {"2003-10-0XT14:30:00", 11},       {"2003-10-06T14:30:00~", 20},
};
INSTANTIATE_TEST_SUITE_P(Times, EdtfRefusal, testing::ValuesIn(kTimes));

constexpr NoDate kYears[] = {
    {"Y", 2},       {"Y-", 3},        {"Y1985", 6},  {"Y-1985", 7}, {"Y0198500", 2}, {"Y17E1", 6},  {"Y-999E1", 8},
    {"Y17000X", 7}, {"Y17000-01", 7}, {"y17000", 1}, {"Y17E", 5},   {"Y17E0", 5},    {"Y17E-7", 5}, {"1985E2", 5},
    {"1950S", 6},   {"1950S0", 6},    {"1950S5", 6}, {"0079S3", 6}, {"0000S2", 6},   {"195XS2", 5}, {"1950S2-10", 7},
};
INSTANTIATE_TEST_SUITE_P(Years, EdtfRefusal, testing::ValuesIn(kYears));

constexpr NoDate kDoubts[] = {
    {"?", 2},    {"2003??", 6},  {"2003?~", 6},     {"??2003", 2},     {"2003~10", 6},    {"201x", 4},
    {"201u", 4}, {"2016-2X", 6}, {"1985-04-4X", 9}, {"XXX1-02-29", 9}, {"XXXX-02-30", 9}, {"XXXXX", 5},
};
INSTANTIATE_TEST_SUITE_P(Doubts, EdtfRefusal, testing::ValuesIn(kDoubts));

constexpr NoDate kIntervals[] = {
    {"/", 2},
    {"..", 3},
    {"../", 4},
    {"/..", 2},
    {"../..", 4},
    {"2003..2004", 5},
    {"2003–2004", 5},
    {"2003//2004", 6},
    {"2003/2004/2005", 10},
    {"2006/1997", 6},
    {"2004-06/2004-05", 9},
    {"2004-06-02/2004-06-01~", 12},
    {"2003/Y-99999999999999999999999999", 6},
    {"Y99999999999999999999999999/2003", 29},
    {"2003/13", 8},
    {"2003/2004-13", 11},
    {"2003-10-06/07", 14},
    {"..~/2004", 3},
    {"2003-10-06T14:30:00/2004", 11},
    {"2003/2004-10-06T14:30:00", 16},
};
INSTANTIATE_TEST_SUITE_P(Intervals, EdtfRefusal, testing::ValuesIn(kIntervals));

constexpr NoDate kSets[] = {
    {"{}", 2},
    {"[]", 2},
    {"{", 2},
    {"{2003", 6},
    {"{2003]", 6},
    {"{2003}~", 7},
    {"{2003,}", 7},
    {"{2003, 2004}", 7},
    {"{2003/2004}", 6},
    {"{2018..,2019}", 8},
    {"{2003,..2019}", 7},
    {"[..1984..]", 8},
    {"[..]", 4},
    {"{2005..2003}", 8},
    {"{2003,2004-13}", 12},
    {"[2003-10-06T14:30:00]", 12},
    {"[{2003}]", 2},
    {"{2003}/2004", 7},
};
INSTANTIATE_TEST_SUITE_P(Sets, EdtfRefusal, testing::ValuesIn(kSets));

TEST(EdtfRefusalDetail, NamesTheNumberThatIsWrong)
{
    EXPECT_EQ(EdtfDate::parse("2003-13").error().detail, "month 13 is not 01 to 12");
    EXPECT_EQ(EdtfDate::parse("2003-02-30").error().detail, "day 30 is not 01 to 28 in that month");
}

TEST(EdtfRefusalDetail, KeepsBytesThatAreNoText)
{
    const std::string text("2003\0\xFF", 6);

    const Result<EdtfDate> date = EdtfDate::parse(text);

    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().column, 5U);
    EXPECT_EQ(date.error().arguments.front(), text);
}

} // namespace
} // namespace tideline
