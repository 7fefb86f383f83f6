// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/record_words.h"
#include "support/collection_builder.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

Entity disclosing(const std::string& text)
{
    Entity entity{.id = EntityId(1), .protection = Protection::Protected};
    entity.disclosures.push_back({"gender", {{"en", text}}, {}});
    return entity;
}

} // namespace

TEST(RecordWords, ThePronounOfAWithheldNameComesFromWhatWasDisclosed)
{
    EXPECT_EQ(withheldLine(disclosing("The accounts say that she is a woman.")).toStdString(),
              "Her name is withheld for her safety");
    EXPECT_EQ(withheldLine(disclosing("A man.")).toStdString(), "His name is withheld for his safety");
    EXPECT_EQ(withheldLine(Entity{.id = EntityId(1)}).toStdString(), "The name is withheld for safety");
}

TEST(RecordWords, AStorysYearsReachFromItsFirstToItsLastDatedStep)
{
    test::CollectionBuilder builder;
    builder.event("first", "2003-10-06").event("last", "2018-04").event("undated");
    builder.story("story", "Story").step("A", "last").step("B", "first").step("C", "undated").step("D");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(storyYears(snapshot, snapshot.stories().front(), "en").toStdString(), "2003–2018");
    EXPECT_EQ(storyYears(snapshot, snapshot.stories().front(), "ko").toStdString(), "2003~2018년");
}

TEST(RecordWords, TheYearsOfOneWhoIsProtectedAreNotTold)
{
    test::CollectionBuilder builder;
    builder.defector("unnamed", "Real Name").protectedAs("A woman").event("show", "2018");
    builder.story("story", "Story").about("unnamed").step("A", "show");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_TRUE(storyYears(snapshot, snapshot.stories().front(), "en").isEmpty());
}

TEST(RecordWords, TheOtherScriptFollowsTheNameOnce)
{
    test::CollectionBuilder builder;
    builder.defector("ryu", "Ryu Hee-jin").titled("류희진", "ko");
    const Snapshot snapshot = builder.buildSnapshot();
    const Entity& ryu = snapshot.entities().front();

    EXPECT_EQ(entityName(ryu, "en").toStdString(), "Ryu Hee-jin");
    EXPECT_EQ(entityOtherName(ryu, "en").toStdString(), "류희진");
    EXPECT_EQ(entityOtherName(ryu, "ko").toStdString(), "Ryu Hee-jin");
}

} // namespace tideline
