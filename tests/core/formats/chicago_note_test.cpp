// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"

#include "formats/chicago_note.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::dateOf;

Source article()
{
    return {.id = SourceId(1),
            .key = "torstar",
            .title = "Can K-pop rattle North Korea?",
            .language = "en",
            .creators = {"Simon Denyer", "Min Joo Kim"},
            .publisher = "Toronto Star",
            .date = dateOf("2019-08-24"),
            .address = "https://example.org/a"};
}

TEST(ChicagoNote, NamesAuthorsTitlePublisherDateAndAddress)
{
    EXPECT_EQ(chicagoNote(article()), "Simon Denyer and Min Joo Kim, “Can K-pop rattle North Korea?,” Toronto Star, "
                                      "August 24, 2019, https://example.org/a.");
}

TEST(ChicagoNote, NamesTheFirstOfMoreThanTwoAuthors)
{
    Source source = article();
    source.creators.push_back("A. Third");

    EXPECT_TRUE(chicagoNote(source).starts_with("Simon Denyer et al., “Can K-pop"));
}

TEST(ChicagoNote, SaysWhatAReprintRestsOnAndTheCitedPlace)
{
    const std::string note = chicagoNote(article(), "The Washington Post, 20 August 2019", "p. 3");

    EXPECT_NE(note.find("August 24, 2019, p. 3, after The Washington Post, 20 August 2019, https://"),
              std::string::npos);
}

TEST(ChicagoNote, LeavesOutWhatIsMissingAndSaysThatThereIsNoDate)
{
    EXPECT_EQ(chicagoNote({.id = SourceId(1), .title = "K-Populism"}), "“K-Populism,” n.d.");
}

TEST(ChicagoNote, KeepsKoreanAndMakesInnerQuotationMarksSingle)
{
    const Source source{.id = SourceId(1),
                        .title = "탈북 BJ 한송이 \"한국 아이돌 보고 탈북 결심\"",
                        .language = "ko",
                        .creators = {"한송이"},
                        .publisher = "서울경제",
                        .date = dateOf("2018")};

    EXPECT_EQ(chicagoNote(source), "한송이, “탈북 BJ 한송이 ‘한국 아이돌 보고 탈북 결심’,” 서울경제, 2018.");
}

struct DateCase {
    const char* edtf;
    const char* words;
};

class ChicagoDate : public testing::TestWithParam<DateCase> {};

TEST_P(ChicagoDate, IsAsPreciseAsItIsKnown)
{
    const Source source{.id = SourceId(1), .title = "T", .date = dateOf(GetParam().edtf)};

    const std::string note = chicagoNote(source);

    EXPECT_EQ(note, "“T,” " + std::string(GetParam().words) + ".");
}

INSTANTIATE_TEST_SUITE_P(All, ChicagoDate,
                         testing::Values(DateCase{"2019-08-24", "August 24, 2019"}, DateCase{"2019-08", "August 2019"},
                                         DateCase{"2019", "2019"}, DateCase{"1998~", "ca. 1998"},
                                         DateCase{"1998?", "[1998?]"}, DateCase{"1998-05%", "[ca. May 1998?]"},
                                         DateCase{"0987", "987"}, DateCase{"2016-21", "spring 2016"},
                                         DateCase{"2012/2018", "2012–2018"}, DateCase{"-0043", "44 BCE"}));

} // namespace
} // namespace tideline
