// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_words.h"
#include "support/opened_session.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kKorean = QStringLiteral("ko");

} // namespace

TEST(FilterWords, SayWhatIsChosenAndWhatIsRuledOut)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Snapshot snapshot = builder.buildSnapshot();
    const Filter filter{.artists = {builder.id<EntityId>("red-velvet")},
                        .excluded = {.artists = {builder.id<EntityId>("baby-vox")}}};

    EXPECT_EQ(filterWords(snapshot, filter, kEnglish), QStringLiteral("Red Velvet, not Baby V.O.X"));
    EXPECT_EQ(filterWords(snapshot, filter, kKorean), QStringLiteral("레드벨벳, 베이비복스 제외"));
}

TEST(FilterWords, NameStoriesAndStrengths)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Filter filter{.stories = {builder.id<StoryId>("story-ryu")}, .strengths = {SourceStrength::Many}};

    EXPECT_EQ(filterWords(builder.buildSnapshot(), filter, kEnglish),
              QStringLiteral("3+ independent sources · Ryu Hee-jin"));
}

TEST(FilterWords, PassOverWhatTheSnapshotDoesNotHave)
{
    const Filter filter{.artists = {EntityId(9999)}, .excluded = {.tags = {TagId(9998)}}, .unsourced = true};

    EXPECT_EQ(filterWords(test::smallCollection().buildSnapshot(), filter, kEnglish),
              QStringLiteral("without a source"));
}

} // namespace tideline
