// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/time/date_drawing.h"

#include "time/date_label.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::dateOf;

struct Words {
    const char* text;
    const char* english;
    const char* korean;
};

void PrintTo(const Words& words, std::ostream* stream)
{
    *stream << words.text;
}

class DateLabel : public testing::TestWithParam<Words> {};

TEST_P(DateLabel, IsWordedInEnglish)
{
    EXPECT_EQ(dateLabel(dateOf(GetParam().text), LabelLanguage::English), GetParam().english);
}

TEST_P(DateLabel, IsWordedInKorean)
{
    EXPECT_EQ(dateLabel(dateOf(GetParam().text), LabelLanguage::Korean), GetParam().korean);
}

constexpr Words kDates[] = {
    {"2003", "2003", "2003년"},
    {"2003-10", "October 2003", "2003년 10월"},
    {"2003-10-06", "6 October 2003", "2003년 10월 6일"},
    {"2003-10-06T14:30:00", "6 October 2003, 14:30", "2003년 10월 6일 14:30"},
    {"2003-10-06T04:05:09Z", "6 October 2003, 04:05:09 UTC", "2003년 10월 6일 04:05:09 UTC"},
    {"2003-10-06T14:30:00+09:00", "6 October 2003, 14:30 UTC+9", "2003년 10월 6일 14:30 UTC+9"},
    {"2003-10-06T14:30:00-03:30", "6 October 2003, 14:30 UTC−3:30", "2003년 10월 6일 14:30 UTC−3:30"},
    {"2016-21", "spring 2016", "2016년 봄"},
    {"2016-24", "winter 2016", "2016년 겨울"},
    {"2016-31", "southern autumn 2016", "2016년 가을(남반구)"},
    {"2016-35", "third quarter of 2016", "2016년 3분기"},
    {"2016-40", "first half of 2016", "2016년 상반기"},
};
INSTANTIATE_TEST_SUITE_P(Dates, DateLabel, testing::ValuesIn(kDates));

constexpr Words kYears[] = {
    {"0001", "1 CE", "서기 1년"},
    {"0000", "1 BCE", "기원전 1년"},
    {"-0043", "44 BCE", "기원전 44년"},
    {"-0043-03-15", "15 March 44 BCE", "기원전 44년 3월 15일"},
    {"-0043/-0030", "44–31 BCE", "기원전 44~31년"},
    {"-9999/1000", "10,000 BCE – 1000 CE", "기원전 10,000년~서기 1000년"},
    {"-0043/0014", "44 BCE – 14 CE", "기원전 44년~서기 14년"},
    {"Y12000", "12,000", "12,000년"},
    {"Y170000002", "170,000,002", "170,000,002년"},
    {"Y-170000002", "170,000,003 BCE", "기원전 170,000,003년"},
    {"Y17E7", "170,000,000", "170,000,000년"},
    {"Y17E400", "17 × 10^400", "17 × 10^400년"},
    {"Y-99999999999999999999", "100,000,000,000,000,000,000 BCE", "기원전 100,000,000,000,000,000,000년"},
    {"Y-138E8S3", "13.8 billion years ago", "138억 년 전"},
    {"Y-4568E6S4", "4.568 billion years ago", "45억 6800만 년 전"},
    {"Y-66000000~", "about 66 million years ago", "약 6600만 년 전"},
    {"Y-3E12S1?", "possibly 3 trillion years ago", "3조 년 전(?)"},
    {"Y-1E6S1", "1 million years ago", "100만 년 전"},
    {"Y45E8%", "possibly about 4.5 billion years from now", "약 45억 년 뒤(?)"},
    {"Y-138E8S2", "between 14,000,000,000 and 13,000,000,001 BCE, estimated 13,800,000,001 BCE",
     "기원전 14,000,000,000~13,000,000,001년 사이(기원전 13,800,000,001년 추정)"},
    {"Y-66000000", "66,000,001 BCE", "기원전 66,000,001년"},
    {"Y-312999~", "about 313,000 BCE", "기원전 313,000년경"},
    {"Y1E34", "1 × 10^34", "1 × 10^34년"},
    {"2016-12-31T23:59:60Z", "31 December 2016, 23:59:60 UTC", "2016년 12월 31일 23:59:60 UTC"},
    {"1950S2", "between 1900 and 1999, estimated 1950", "1900~1999년 사이(1950년 추정)"},
};
INSTANTIATE_TEST_SUITE_P(Years, DateLabel, testing::ValuesIn(kYears));

constexpr Words kDoubts[] = {
    {"2003~", "about 2003", "2003년경"},
    {"2003?", "possibly 2003", "2003년(?)"},
    {"2003%", "possibly about 2003", "2003년경(?)"},
    {"2003-10-06~", "about 6 October 2003", "2003년 10월 6일경"},
    {"2016-21~", "about spring 2016", "2016년 봄 무렵"},
    {"2003-37~", "about the first four months of 2003", "2003년 첫 4개월 무렵"},
    {"2003-33?", "possibly the first quarter of 2003", "2003년 1분기(?)"},
    {"2004-06~-11", "about 11 June 2004", "2004년 6월 11일경"},
    {"199X", "1990s", "1990년대"},
    {"199X~", "1990s (approximate)", "1990년대 무렵"},
    {"200X", "between 2000 and 2009", "2000~2009년 사이"},
    {"19XX", "between 1900 and 1999", "1900~1999년 사이"},
    {"000X", "between 1 BCE and 9 CE", "기원전 1년~서기 9년 사이"},
    {"-199X", "between 2000 and 1991 BCE", "기원전 2000~1991년 사이"},
    {"XXXX", "year unknown", "연도 미상"},
    {"2004-XX", "some month of 2004", "2004년 어느 달"},
    {"1985-04-XX", "a day in April 1985", "1985년 4월 어느 날"},
    {"1985-XX-XX", "a day in 1985", "1985년 어느 날"},
    {"1984-1X", "between 1 October 1984 and 31 December 1984", "1984년 10월 1일~12월 31일 사이"},
    {"199X-03", "March of the 1990s", "1990년대 어느 해 3월"},
    {"XXXX-12-25", "25 December of an unknown year", "연도 미상 12월 25일"},
};
INSTANTIATE_TEST_SUITE_P(Doubts, DateLabel, testing::ValuesIn(kDoubts));

constexpr Words kIntervals[] = {
    {"1997/2006", "1997–2006", "1997~2006년"},
    {"2004/2004", "2004", "2004년"},
    {"2019-03/2019-05", "March–May 2019", "2019년 3월~5월"},
    {"2019-02-27/2019-02-28", "27–28 February 2019", "2019년 2월 27~28일"},
    {"2019-02-28/2019-03-01", "28 February – 1 March 2019", "2019년 2월 28일~3월 1일"},
    {"2019-03/2019-06-19", "March – 19 June 2019", "2019년 3월~6월 19일"},
    {"2003-10/2004-05", "October 2003 – May 2004", "2003년 10월~2004년 5월"},
    {"2014/2019-05", "2014 – May 2019", "2014년~2019년 5월"},
    {"2016-21/2016-23", "spring–autumn 2016", "2016년 봄~가을"},
    {"2014/..", "since 2014", "2014년~"},
    {"2014-08-01/..", "since 1 August 2014", "2014년 8월 1일~"},
    {"2018~/..", "since about 2018", "2018년경~"},
    {"199X/..", "since the 1990s", "1990년대~"},
    {"2016-33/..", "since the first quarter of 2016", "2016년 1분기~"},
    {"../2015", "until 2015", "~2015년"},
    {"2014/", "from 2014 (end unknown)", "2014년~(끝 미상)"},
    {"/2015", "until 2015 (start unknown)", "~2015년(시작 미상)"},
    {"07XX/1010", "from a year between 700 and 799 CE to 1010", "서기 700~799년 사이부터 1010년까지"},
    {"Y-72E7~/Y-635E6~", "from about 720 million years ago to about 635 million years ago",
     "약 7억 2000만 년 전부터 약 6억 3500만 년 전까지"},
    {"1997~/2006", "from about 1997 to 2006", "1997년경부터 2006년까지"},
};
INSTANTIATE_TEST_SUITE_P(Intervals, DateLabel, testing::ValuesIn(kIntervals));

constexpr Words kSets[] = {
    {"{1998..2012,2018..}", "1998–2012, since 2018", "1998~2012년, 2018년~"},
    {"{1960,1961-12}", "1960, December 1961", "1960년, 1961년 12월"},
    {"{..1984}", "until 1984", "~1984년"},
    {"[1667,1668..1670]", "1667 or between 1668 and 1670", "1667년 또는 1668~1670년 사이"},
    {"[1404..1438]", "between 1404 and 1438", "1404~1438년 사이"},
    {"[-0099..0001]", "between 100 BCE and 1 CE", "기원전 100년~서기 1년 사이"},
    {"[1587-08..1590-08]", "between August 1587 and August 1590", "1587년 8월~1590년 8월 사이"},
    {"[1990~..1993~]", "between about 1990 and about 1993", "1990년경과 1993년경 사이"},
    {"[2016-21~..2017]", "between about spring 2016 and 2017", "2016년 봄 무렵과 2017년 사이"},
    {"[07XX..1010]", "between 700 CE and 1010", "서기 700년~1010년 사이"},
    {"[1667,1668,1670]", "1667, 1668 or 1670", "1667년, 1668년 또는 1670년"},
    {"[..1984]", "1984 or earlier", "1984년 또는 그 이전"},
    {"[1760-12..]", "December 1760 or later", "1760년 12월 또는 그 이후"},
};
INSTANTIATE_TEST_SUITE_P(Sets, DateLabel, testing::ValuesIn(kSets));

TEST(LabelLanguage, IsKoreanForKoreanAndItsRegions)
{
    EXPECT_EQ(labelLanguageOf("ko"), LabelLanguage::Korean);
    EXPECT_EQ(labelLanguageOf("ko-KR"), LabelLanguage::Korean);
    EXPECT_EQ(labelLanguageOf("KO-kp"), LabelLanguage::Korean);
}

TEST(LabelLanguage, IsEnglishForEverythingElse)
{
    EXPECT_EQ(labelLanguageOf("en"), LabelLanguage::English);
    EXPECT_EQ(labelLanguageOf("kok"), LabelLanguage::English);
    EXPECT_EQ(labelLanguageOf(""), LabelLanguage::English);
}

struct Days {
    const char* text;
    std::optional<std::string> first;
    std::optional<std::string> last;
};

void PrintTo(const Days& days, std::ostream* stream)
{
    *stream << days.text;
}

class DateDays : public testing::TestWithParam<Days> {};

TEST_P(DateDays, AreInclusive)
{
    const EdtfDate date = dateOf(GetParam().text);

    EXPECT_EQ(firstDay(date), GetParam().first);
    EXPECT_EQ(lastDay(date), GetParam().last);
}

const Days kDays[] = {
    {"2003", "2003-01-01", "2003-12-31"},          {"2004-02", "2004-02-01", "2004-02-29"},
    {"2003-10-06", "2003-10-06", "2003-10-06"},    {"2003-10-06T23:59:59", "2003-10-06", "2003-10-06"},
    {"1997/2006", "1997-01-01", "2006-12-31"},     {"2014/..", "2014-01-01", std::nullopt},
    {"/2004", std::nullopt, "2004-12-31"},         {"{1998..2012,2018..}", "1998-01-01", std::nullopt},
    {"0000", "0000-01-01", "0000-12-31"},          {"-0043", "-0043-01-01", "-0043-12-31"},
    {"9999", "9999-01-01", "9999-12-31"},          {"Y17000", "Y17000-01-01", "Y17000-12-31"},
    {"Y-17000", "Y-17000-01-01", "Y-17000-12-31"}, {"Y17E400", std::nullopt, std::nullopt},
};
INSTANTIATE_TEST_SUITE_P(All, DateDays, testing::ValuesIn(kDays));

} // namespace
} // namespace tideline
