// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/filter_chips.h"
#include "filter/year_axis.h"
#include "support/opened_session.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kKorean = QStringLiteral("ko");

Filter artistAndYears(const test::CollectionBuilder& builder)
{
    Filter filter;
    filter.artists = {builder.id<EntityId>("red-velvet")};
    filter.years = YearRange{1997, 2006}.span();
    return filter;
}

} // namespace

TEST(FilterChips, AnEmptyFilterHasNone)
{
    EXPECT_TRUE(filterChips(test::smallCollection().buildSnapshot(), {}, kEnglish).empty());
}

TEST(FilterChips, EachValueIsNamedInTheLanguage)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Snapshot snapshot = builder.buildSnapshot();
    const Filter filter = artistAndYears(builder);

    const std::vector<FilterChip> english = filterChips(snapshot, filter, kEnglish);
    const std::vector<FilterChip> korean = filterChips(snapshot, filter, kKorean);

    ASSERT_EQ(english.size(), 2U);
    EXPECT_EQ(english[0].text, QStringLiteral("1997–2006"));
    EXPECT_EQ(english[1].text, QStringLiteral("Red Velvet"));
    EXPECT_EQ(korean[0].text, QStringLiteral("1997~2006년"));
    EXPECT_EQ(korean[1].text, QStringLiteral("레드벨벳"));
}

TEST(FilterChips, APartOfTheSearchedTextCanBeTakenAwayByItself)
{
    const Filter filter = test::textFilter("ryu hee-jin -leaves \"in pyongyang\" artist:red-velvet");

    const std::vector<FilterChip> chips = filterChips(test::smallCollection().buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 4U);
    EXPECT_EQ(chips[0].text, QStringLiteral("“ryu hee-jin”"));
    EXPECT_EQ(chips[0].without.text, "-leaves \"in pyongyang\" artist:red-velvet");
    EXPECT_EQ(chips[1].text, QStringLiteral("“-leaves”"));
    EXPECT_EQ(chips[1].without.text, "ryu hee-jin \"in pyongyang\" artist:red-velvet");
    EXPECT_EQ(chips[2].text, QStringLiteral("\"in pyongyang\""));
    EXPECT_EQ(chips[3].text, QStringLiteral("“artist:red-velvet”"));
    EXPECT_EQ(chips[3].without.text, "ryu hee-jin -leaves \"in pyongyang\"");
}

TEST(FilterChips, ATextThatCannotBeReadIsOneChip)
{
    for (const std::string text : {"ryu year:never", "\"ryu hee", "!!"}) {
        const std::vector<FilterChip> chips =
            filterChips(test::smallCollection().buildSnapshot(), test::textFilter(text), kEnglish);

        ASSERT_EQ(chips.size(), 1U) << text;
        EXPECT_TRUE(chips[0].without.text.empty()) << text;
    }
}

TEST(FilterChips, AChipCarriesTheFilterWithoutItsValue)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Filter filter = artistAndYears(builder);

    const std::vector<FilterChip> chips = filterChips(builder.buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 2U);
    EXPECT_EQ(chips[0].without.years, std::nullopt);
    EXPECT_EQ(chips[0].without.artists, filter.artists);
    EXPECT_EQ(chips[1].without.years, filter.years);
    EXPECT_TRUE(chips[1].without.artists.empty());
}

TEST(FilterChips, YearsThatAreSurelyMeantAreGivenUpTogether)
{
    Filter filter;
    filter.years = YearRange{1997, 2006}.span();
    filter.surely = true;

    const std::vector<FilterChip> chips = filterChips(test::smallCollection().buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 1U);
    EXPECT_EQ(chips[0].text, QStringLiteral("surely 1997–2006"));
    EXPECT_TRUE(chips[0].without.isEmpty());
}

TEST(FilterChips, EachChoiceOfEvidenceIsAChip)
{
    const Filter filter{.unsourced = true, .disputed = true, .rejected = true};

    const std::vector<FilterChip> chips = filterChips(test::smallCollection().buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 3U);
    EXPECT_EQ(chips[0].text, QStringLiteral("sources disagree"));
    EXPECT_EQ(chips[0].without, (Filter{.unsourced = true, .rejected = true}));
    EXPECT_EQ(chips[2].text, QStringLiteral("without a source"));
}

TEST(FilterChips, OneYearIsSaidOnce)
{
    Filter filter;
    filter.years = YearRange{2003, 2003}.span();

    const std::vector<FilterChip> chips = filterChips(test::smallCollection().buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 1U);
    EXPECT_EQ(chips[0].text, QStringLiteral("2003"));
}

TEST(FilterChips, WhatIsRuledOutIsSaidWithNot)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Snapshot snapshot = builder.buildSnapshot();
    const Filter filter{.excluded = {.artists = {builder.id<EntityId>("red-velvet")}}};

    const std::vector<FilterChip> chips = filterChips(snapshot, filter, kEnglish);

    ASSERT_EQ(chips.size(), 1U);
    EXPECT_EQ(chips[0].text, QStringLiteral("not Red Velvet"));
    EXPECT_TRUE(chips[0].without.isEmpty());
    EXPECT_EQ(filterChips(snapshot, filter, kKorean)[0].text, QStringLiteral("레드벨벳 제외"));
}

TEST(FilterChips, StoriesAndStrengthsAreNamed)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Filter filter{.stories = {builder.id<StoryId>("story-ryu")},
                        .strengths = {SourceStrength::Two},
                        .excluded = {.strengths = {SourceStrength::One}}};

    const std::vector<FilterChip> chips = filterChips(builder.buildSnapshot(), filter, kEnglish);

    ASSERT_EQ(chips.size(), 3U);
    EXPECT_EQ(chips[0].text, QStringLiteral("2 independent sources"));
    EXPECT_EQ(chips[1].text, QStringLiteral("not 1 independent source"));
    EXPECT_EQ(chips[2].text, QStringLiteral("Ryu Hee-jin"));
    EXPECT_TRUE(chips[1].without.excluded.strengths.empty());
}

} // namespace tideline
