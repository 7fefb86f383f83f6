// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_label.h"
#include "time/human_date.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

struct Reading {
    const char* text;
    const char* edtf;
};

void PrintTo(const Reading& reading, std::ostream* stream)
{
    *stream << reading.text;
}

class HumanDate : public testing::TestWithParam<Reading> {};

TEST_P(HumanDate, IsReadAsEdtf)
{
    const Result<EdtfDate> date = readDate(GetParam().text);

    ASSERT_TRUE(date) << date.error().detail;
    EXPECT_EQ(date->text(), GetParam().edtf);
}

constexpr Reading kDays[] = {
    {"6 October 2003", "2003-10-06"},
    {"Oct 6, 2003", "2003-10-06"},
    {"OCT. 6 2003", "2003-10-06"},
    {"6 oct 2003", "2003-10-06"},
    {"2003-10-6", "2003-10-06"},
    {"2003/10/6", "2003-10-06"},
    {"2003.10.6", "2003-10-06"},
    {"2003. 10. 6.", "2003-10-06"},
    {"6th October 2003", "2003-10-06"},
    {"the 6th of October, 2003", "2003-10-06"},
    {"October 6th, 2003", "2003-10-06"},
    {"6/Oct/2003", "2003-10-06"},
    {"06-OCT-2003", "2003-10-06"},
    {"2003 October 6", "2003-10-06"},
    {"Monday, 6 October 2003", "2003-10-06"},
    {"13/4/2003", "2003-04-13"},
    {"4.4.2003", "2003-04-04"},
    {"15 March 44 BC", "-0043-03-15"},
    {"2003년 10월 6일", "2003-10-06"},
    {"2003년10월6일", "2003-10-06"},
    {"2003년 10월 6일 월요일", "2003-10-06"},
    {"기원전 44년 3월 15일", "-0043-03-15"},
    {"  6 October 2003 ", "2003-10-06"},
    {"6 October 2003, 14:30:15 UTC+9", "2003-10-06T14:30:15+09"},
    {"2003년 10월 6일 14:30:15", "2003-10-06T14:30:15"},
};
INSTANTIATE_TEST_SUITE_P(Days, HumanDate, testing::ValuesIn(kDays));

constexpr Reading kMonthsAndSeasons[] = {
    {"October 2003", "2003-10"},
    {"Oct, 2003", "2003-10"},
    {"10/2003", "2003-10"},
    {"2003-1", "2003-01"},
    {"2003년 10월", "2003-10"},
    {"spring 2016", "2016-21"},
    {"Fall of 2016", "2016-23"},
    {"winter 2016", "2016-24"},
    {"winter 1939–40", "[1939-12..1940-02]"},
    {"winter 2010/11", "[2010-12..2011-02]"},
    {"southern summer 1911–12", "[1911-12..1912-02]"},
    {"southern summer 1911", "1911-30"},
    {"2003년 가을", "2003-23"},
    {"1911년 여름(남반구)", "1911-30"},
    {"third quarter of 2016", "2016-35"},
    {"Q3 2016", "2016-35"},
    {"2016년 3분기", "2016-35"},
    {"first half of 2003", "2003-40"},
    {"2003년 하반기", "2003-41"},
    {"early 2003", "2003-37~"},
    {"2003년 말", "2003-39~"},
    {"late October 2003", "[2003-10-21~..2003-10-31~]"},
    {"2003년 10월 초", "[2003-10-01~..2003-10-10~]"},
};
INSTANTIATE_TEST_SUITE_P(MonthsAndSeasons, HumanDate, testing::ValuesIn(kMonthsAndSeasons));

constexpr Reading kYears[] = {
    {"2003", "2003"},
    {"2003년", "2003"},
    {"2003년에", "2003"},
    {"in 2003", "2003"},
    {"the year 2003", "2003"},
    {"476", "0476"},
    {"44 BC", "-0043"},
    {"44 B.C.", "-0043"},
    {"44 bce", "-0043"},
    {"1 BC", "0000"},
    {"AD 79", "0079"},
    {"79 CE", "0079"},
    {"10,000 BC", "-9999"},
    {"12,000 BC", "Y-11999"},
    {"16671667", "Y16671667"},
    {"기원전 44년", "-0043"},
    {"기원전 1년", "0000"},
    {"서기 79년", "0079"},
    {"1990s", "199X"},
    {"the 1990's", "199X"},
    {"1990년대", "199X"},
    {"early 1990s", "[1990~..1993~]"},
    {"mid-1990s", "[1993~..1996~]"},
    {"late 1990s", "[1996~..1999~]"},
    {"1990년대 초", "[1990~..1993~]"},
    {"1990년대 중반", "[1993~..1996~]"},
    {"1990년대 후반", "[1995~..1999~]"},
    {"1990년대 말", "[1996~..1999~]"},
    {"second half of the 1990s", "[1995..1999]"},
    {"19th century", "18XX"},
    {"19세기", "18XX"},
    {"19세기 말", "[1866~..1899~]"},
    {"8th century BC", "-07XX"},
    {"기원전 8세기", "-07XX"},
    {"1st century", "[0001..0099]"},
    {"1st century BC", "[-0099..0000]"},
    {"2nd millennium BC", "-1XXX"},
    {"4.5 billion years ago", "Y-45E8S2"},
    {"about 13.8 billion years ago", "Y-138E8~"},
    {"45억 6800만 년 전", "Y-4568E6S4"},
};
INSTANTIATE_TEST_SUITE_P(Years, HumanDate, testing::ValuesIn(kYears));

constexpr Reading kDoubts[] = {
    {"c. 1998", "1998~"},
    {"c.1998", "1998~"},
    {"ca 1998", "1998~"},
    {"circa 1998", "1998~"},
    {"around 1998", "1998~"},
    {"~1998", "~1998"},
    {"~ 6 October 2003", "2003-10-06~"},
    {"about 1998?", "1998%"},
    {"1998?", "1998?"},
    {"probably 1998", "1998?"},
    {"possibly about 1998", "1998%"},
    {"1998년경", "1998~"},
    {"1998년쯤", "1998~"},
    {"1998년 무렵", "1998~"},
    {"약 1998년", "1998~"},
    {"1998년?", "1998?"},
    {"1998년경(?)", "1998%"},
    {"아마 1998년", "1998?"},
    {"1280s (uncertain)", "128X?"},
};
INSTANTIATE_TEST_SUITE_P(Doubts, HumanDate, testing::ValuesIn(kDoubts));

constexpr Reading kRanges[] = {
    {"2012 to 2018", "2012/2018"},
    {"from 2012 to 2018", "2012/2018"},
    {"1997–2006", "1997/2006"},
    {"1997 - 2006", "1997/2006"},
    {"1997-98", "1997/1998"},
    {"1997–98", "1997/1998"},
    {"1939/40", "1939/1940"},
    {"6–8 October 2003", "2003-10-06/2003-10-08"},
    {"October 6–8, 2003", "2003-10-06/2003-10-08"},
    {"March–May 2019", "2019-03/2019-05"},
    {"26 July – 11 August 2024", "2024-07-26/2024-08-11"},
    {"October 2003 – May 2004", "2003-10/2004-05"},
    {"44–31 BCE", "-0043/-0030"},
    {"57 BCE – 935 CE", "-0056/0935"},
    {"57 BCE – 935", "-0056/0935"},
    {"기원전 57년~935년", "-0056/0935"},
    {"1990s to 2005", "199X/2005"},
    {"early 1990s to 1995", "199X~/1995"},
    {"2003년부터 2005년까지", "2003/2005"},
    {"1997~2006년", "1997/2006"},
    {"2003년~2005년", "2003/2005"},
    {"2003년 10월 6~8일", "2003-10-06/2003-10-08"},
    {"2003년 10~12월", "2003-10/2003-12"},
    {"기원전 44~31년", "-0043/-0030"},
    {"since 2014", "2014/.."},
    {"from 2014", "2014/.."},
    {"2014–", "2014/.."},
    {"2014 onwards", "2014/.."},
    {"2014년~", "2014/.."},
    {"2014년부터", "2014/.."},
    {"until 2015", "../2015"},
    {"~2011년", "../2011"},
    {"2011년까지", "../2011"},
    {"from 2014 (end unknown)", "2014/"},
    {"~2015년(시작 미상)", "/2015"},
};
INSTANTIATE_TEST_SUITE_P(Ranges, HumanDate, testing::ValuesIn(kRanges));

constexpr Reading kAlternatives[] = {
    {"before 2011", "[..2010]"},
    {"before October 2003", "[..2003-09]"},
    {"before 6 October 2003", "[..2003-10-05]"},
    {"before 1 CE", "[..0000]"},
    {"before about 2011", "[..2010~]"},
    {"probably before 2011", "[..2010?]"},
    {"before the 1990s", "[..1989]"},
    {"after 17 Dec 2011", "[2011-12-18..]"},
    {"after 31 December 2011", "[2012..]"},
    {"after 44 BC", "[-0042..]"},
    {"by 2011", "[..2011]"},
    {"2011 or earlier", "[..2011]"},
    {"on or after 6 October 2003", "[2003-10-06..]"},
    {"2011년 전", "[..2010]"},
    {"2011년 이전", "[..2011]"},
    {"2011년 이후", "[2011..]"},
    {"2011년 또는 그 이전", "[..2011]"},
    {"between 2003 and 2005", "[2003..2005]"},
    {"2003년과 2005년 사이", "[2003..2005]"},
    {"2003년에서 2005년 사이", "[2003..2005]"},
    {"2003~2005년 사이", "[2003..2005]"},
    {"1667 or 1668", "[1667,1668]"},
    {"1667, 1668 or 1670", "[1667,1668,1670]"},
    {"5 or 6 June 323 BCE", "[-0322-06-05,-0322-06-06]"},
    {"2003년 10월 또는 11월", "[2003-10,2003-11]"},
    {"1835, 1910 and 1986", "{1835,1910,1986}"},
    {"1998–2012, since 2018", "{1998..2012,2018..}"},
    {"{1998..2012,2018..}", "{1998..2012,2018..}"},
};
INSTANTIATE_TEST_SUITE_P(Alternatives, HumanDate, testing::ValuesIn(kAlternatives));

struct Refusal {
    const char* text;
    std::size_t column;
};

void PrintTo(const Refusal& refusal, std::ostream* stream)
{
    *stream << '"' << refusal.text << '"';
}

class HumanDateRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(HumanDateRefusal, SaysWhatAndWhere)
{
    const Result<EdtfDate> date = readDate(GetParam().text);

    ASSERT_FALSE(date) << date->text();
    EXPECT_EQ(date.error().code, ErrorCode::NotADate);
    EXPECT_EQ(date.error().arguments, std::vector<std::string>{GetParam().text});
    EXPECT_EQ(date.error().column, GetParam().column);
    EXPECT_FALSE(date.error().detail.empty());
}

constexpr Refusal kRefusals[] = {
    {"", 1},
    {"tomorrow", 1},
    {"nineteenth century", 1},
    {"about", 6},
    {"since", 6},
    {"2003 2004", 6},
    {"6 October", 1},
    {"October", 1},
    {"31 June 2003", 1},
    {"2003년 6월 31일", 10},
    {"2003년 13월", 7},
    {"2003-13", 6},
    {"2003-02-30", 9},
    {"30/30/2003", 1},
    {"5", 1},
    {"0 AD", 1},
    {"year 0", 6},
    {"0 BC", 1},
    {"기원전 0년", 5},
    {"2005 to 2003", 9},
    {"2005년부터 2003년까지", 9},
    {"between 2003", 13},
    {"Sunday 6 October 2003", 1},
    {"6 October 2003, 14:30", 17},
    {"20 years ago", 1},
    {"300,000 years ago", 1},
    {"early spring 2016", 1},
    {"1995s", 1},
    {"200th century", 1},
    {"98765432109876 BC", 1},
    {"정월", 1},
    {"2003년 ♥", 7},
};
INSTANTIATE_TEST_SUITE_P(All, HumanDateRefusal, testing::ValuesIn(kRefusals));

struct Doubtful {
    const char* text;
    std::vector<std::string> readings;
};

void PrintTo(const Doubtful& doubtful, std::ostream* stream)
{
    *stream << doubtful.text;
}

class AmbiguousHumanDate : public testing::TestWithParam<Doubtful> {};

TEST_P(AmbiguousHumanDate, IsRefusedWithItsReadings)
{
    const Result<EdtfDate> date = readDate(GetParam().text);

    ASSERT_FALSE(date) << date->text();
    EXPECT_EQ(date.error().code, ErrorCode::AmbiguousDate);
    ASSERT_FALSE(date.error().arguments.empty());
    EXPECT_EQ(date.error().arguments.front(), GetParam().text);
    EXPECT_EQ(std::vector<std::string>(date.error().arguments.begin() + 1, date.error().arguments.end()),
              GetParam().readings);
}

const Doubtful kAmbiguous[] = {
    {"03/04/05", {"1903-04-05", "1905-03-04", "1905-04-03", "2003-04-05", "2005-03-04", "2005-04-03"}},
    {"3/4/2003", {"2003-03-04", "2003-04-03"}},
    {"3.4.2003", {"2003-03-04", "2003-04-03"}},
    {"98", {"1998", "2098"}},
    {"'98", {"1998", "2098"}},
    {"98년", {"1998", "2098"}},
    {"6 October 03", {"1903-10-06", "2003-10-06"}},
    {"90s", {"199X", "209X"}},
    {"1900s", {"190X", "19XX"}},
    {"2000년대", {"200X", "20XX"}},
    {"2003–04", {"2003-04", "2003/2004"}},
    {"2003/04", {"2003-04", "2003/2004"}},
    {"57 BC – 35", {"-0056/-0034", "-0056/0035"}},
    {"기원전 57년~35년", {"-0056/-0034", "-0056/0035"}},
    {"20031006", {"2003-10-06", "Y20031006"}},
};
INSTANTIATE_TEST_SUITE_P(All, AmbiguousHumanDate, testing::ValuesIn(kAmbiguous));

TEST(HumanDateBounds, OfBeforeAndAfterLeaveTheDateOut)
{
    const EdtfDate before = readDate("before 2011").value();
    const EdtfDate after = readDate("after 17 Dec 2011").value();

    EXPECT_EQ(lastDay(before), "2010-12-31");
    EXPECT_EQ(firstDay(after), "2011-12-18");
}

} // namespace
} // namespace tideline
