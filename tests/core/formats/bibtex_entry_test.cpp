// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"

#include "formats/bibtex_entry.h"
#include "time/date_label.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::dateOf;

using testing::HasSubstr;
using testing::Not;

Source article()
{
    return {.id = SourceId(7),
            .key = "torstar",
            .title = "Can K-pop rattle North Korea?",
            .language = "en",
            .creators = {"Simon Denyer", "Min Joo Kim"},
            .publisher = "Toronto Star",
            .date = dateOf("2019-08-24"),
            .address = "https://example.org/a?b=c&d=%ED%8F%89"};
}

TEST(BibtexEntry, IsAnOnlineEntryWithTheKeyOfTheRecord)
{
    EXPECT_EQ(bibtexEntry(article(), "The Washington Post, 20 August 2019"),
              "@online{torstar,\n"
              "  author = {Simon Denyer and Min Joo Kim},\n"
              "  title = {{Can K-pop rattle North Korea?}},\n"
              "  organization = {Toronto Star},\n"
              "  date = {2019-08-24},\n"
              "  url = {https://example.org/a?b=c&d=%ED%8F%89},\n"
              "  langid = {english},\n"
              "  note = {After The Washington Post, 20 August 2019}\n"
              "}\n");
}

TEST(BibtexEntry, IsAnArticleWithoutAnAddressAndHasOnlyWhatIsKnown)
{
    EXPECT_EQ(bibtexEntry({.id = SourceId(7), .title = "K-Populism", .publisher = "NextDraft"}),
              "@article{source-7,\n"
              "  title = {{K-Populism}},\n"
              "  journaltitle = {NextDraft}\n"
              "}\n");
}

struct LetterCase {
    const char* title;
    const char* written;
};

class BibtexTitle : public testing::TestWithParam<LetterCase> {};

TEST_P(BibtexTitle, EscapesWhatMeansSomethingToTexAndKeepsTheRest)
{
    const Source source{.id = SourceId(1), .title = GetParam().title};

    EXPECT_THAT(bibtexEntry(source), HasSubstr("title = {{" + std::string(GetParam().written) + "}}"));
}

INSTANTIATE_TEST_SUITE_P(All, BibtexTitle,
                         testing::Values(LetterCase{"{Braces}", R"(\{Braces\})"},
                                         LetterCase{"90% & more", R"(90\% \& more)"},
                                         LetterCase{"#1_$2", R"(\#1\_\$2)"},
                                         LetterCase{R"(a\b)", R"(a\textbackslash{}b)"},
                                         LetterCase{"a~b^c", R"(a\textasciitilde{}b\textasciicircum{}c)"},
                                         LetterCase{"한송이 “결심”", "한송이 “결심”"}, LetterCase{"Céline", "Céline"},
                                         LetterCase{"two\nlines", "two lines"}));

struct AuthorCase {
    const char* name;
    const char* written;
};

class BibtexAuthor : public testing::TestWithParam<AuthorCase> {};

TEST_P(BibtexAuthor, IsInBracesIfItMustNotBeTakenApart)
{
    Source source = article();
    source.creators = {GetParam().name};

    EXPECT_THAT(bibtexEntry(source), HasSubstr("author = {" + std::string(GetParam().written) + "},\n"));
}

INSTANTIATE_TEST_SUITE_P(All, BibtexAuthor,
                         testing::Values(AuthorCase{"Simon Denyer", "Simon Denyer"}, AuthorCase{"AFP", "{AFP}"},
                                         AuthorCase{"Human Rights Foundation", "{Human Rights Foundation}"},
                                         AuthorCase{"Ministry of Art and Sport", "{Ministry of Art and Sport}"},
                                         AuthorCase{"Toronto Star", "{Toronto Star}"},
                                         AuthorCase{"김 민주", "{김 민주}"}, AuthorCase{"René Müller", "René Müller"},
                                         AuthorCase{"The Economist", "{The Economist}"},
                                         AuthorCase{"Ann Newsom", "Ann Newsom"}));

struct DateCase {
    const char* edtf;
    const char* field;
};

class BibtexDate : public testing::TestWithParam<DateCase> {};

TEST_P(BibtexDate, KeepsItsDoubtInTheFieldThatCanHoldIt)
{
    Source source = article();
    source.date = dateOf(GetParam().edtf);

    EXPECT_THAT(bibtexEntry(source), HasSubstr(std::string(GetParam().field) + ",\n"));
}

INSTANTIATE_TEST_SUITE_P(All, BibtexDate,
                         testing::Values(DateCase{"2019", "date = {2019}"}, DateCase{"1998~", "date = {1998~}"},
                                         DateCase{"1998%", "date = {1998%}"}, DateCase{"201X", "date = {201X}"},
                                         DateCase{"2012/2018", "date = {2012/2018}"}));

TEST(BibtexEntry, HasADateInWordsWhereBiblatexReadsNone)
{
    Source source = article();
    source.date = dateOf("2012?/2018");

    EXPECT_THAT(bibtexEntry(source), HasSubstr("year = {" + dateLabel(*source.date, LabelLanguage::English) + "},\n"));
}

TEST(BibtexEntry, HasNeitherADateNorADayOfAccessThatNobodyRecorded)
{
    Source source = article();
    source.date.reset();

    EXPECT_THAT(bibtexEntry(source), Not(HasSubstr("date")));
    EXPECT_THAT(bibtexEntry(source), Not(HasSubstr("year")));
}

TEST(BibtexEntry, NeverEndsAnAddressEarly)
{
    Source source = article();
    source.address = R"(https://example.org/{a}\b)";

    EXPECT_THAT(bibtexEntry(source), HasSubstr("url = {https://example.org/%7Ba%7D%5Cb}"));
}

} // namespace
} // namespace tideline
