// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/kept_view_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Kind = ViewTextProblem::Kind;

const ViewCollection kSongs = {.title = "Songs", .path = "/a/songs.tideline"};
const ViewCollection kWars = {.title = "Wars", .path = "/a/wars.tideline"};

KeptViewEntry entry(const ViewCollection& collection, const std::string& name)
{
    return {collection, {.name = name}};
}

std::vector<std::string> namesOf(const KeptViewList& list)
{
    std::vector<std::string> names;
    for (const KeptViewEntry& one : list) {
        names.push_back(one.view.name);
    }
    return names;
}

TEST(KeptViewList, StandsBelowItsCollections)
{
    const KeptViewList list = {entry(kSongs, "One"), entry(kSongs, "Two"), entry(kWars, "Three")};

    EXPECT_EQ(formatViewList(list), "tideline-views 1\n"
                                    "tideline-collection: title=\"Songs\" path=\"/a/songs.tideline\"\n"
                                    "tideline-view: name=\"One\"\n"
                                    "tideline-view: name=\"Two\"\n"
                                    "tideline-collection: title=\"Wars\" path=\"/a/wars.tideline\"\n"
                                    "tideline-view: name=\"Three\"\n");
    EXPECT_EQ(parseViewList(formatViewList(list)).value(), list);
}

TEST(KeptViewList, OfAnEmptyTextIsEmpty)
{
    EXPECT_THAT(parseViewList("").value(), IsEmpty());
}

TEST(KeptViewList, SaysInWhichLineAndColumnItIsDamaged)
{
    const auto list = parseViewList("tideline-views 1\r\n"
                                    "tideline-collection: title=\"Songs\" path=\"/a\"\r\n"
                                    "\r\n"
                                    "tideline-view: name=\"One");

    ASSERT_FALSE(list.has_value());
    EXPECT_EQ(list.error().kind, Kind::UnfinishedQuote);
    EXPECT_EQ(list.error().line, 4U);
    EXPECT_EQ(list.error().column, 21U);
}

TEST(KeptViewList, RefusesOtherFilesAndThoseOfNewerPrograms)
{
    EXPECT_EQ(parseViewList("[General]\n").error().kind, Kind::NotAList);
    EXPECT_EQ(parseViewList("tideline-views x\n").error().kind, Kind::NotAList);
    EXPECT_EQ(parseViewList("tideline-views 2\n").error().kind, Kind::NewerList);
    EXPECT_EQ(parseViewList("tideline-views 1\ntideline-view: name=One\n").error().kind, Kind::NoCollection);
    EXPECT_EQ(parseViewList("tideline-views 1\ntideline-collection: name=One\n").error().kind, Kind::UnknownField);
}

TEST(KeptViewList, TellsTheViewsOfACollectionFromThoseOfOthers)
{
    const KeptViewList list = {entry(kWars, "One"), entry(kSongs, "Two"), entry(kWars, "Three")};

    EXPECT_THAT(viewsOf(list, kWars), ElementsAre(0U, 2U));
    EXPECT_THAT(viewsOfOthers(list, kWars), ElementsAre(1U));
}

TEST(KeptViewList, KnowsACollectionThatWasMovedByItsTitle)
{
    EXPECT_TRUE(kSongs.isSameAs({.title = "Songs", .path = "/b/copy.tideline"}));
    EXPECT_TRUE(kSongs.isSameAs({.title = "Renamed", .path = kSongs.path}));
    EXPECT_FALSE(kSongs.isSameAs(kWars));
    EXPECT_FALSE((ViewCollection{.path = "/a"}.isSameAs({.path = "/b"})));
}

TEST(KeptViewList, KeepsANewViewBehindThoseOfItsCollection)
{
    KeptViewList list = {entry(kSongs, "One"), entry(kWars, "Two")};

    keepView(list, entry(kSongs, "Three"));

    EXPECT_THAT(namesOf(list), ElementsAre("One", "Three", "Two"));
}

TEST(KeptViewList, KeepsAViewInPlaceOfOneOfItsName)
{
    KeptViewList list = {entry(kSongs, "One"), entry(kSongs, "Two"), entry(kWars, "One")};
    KeptViewEntry changed = entry(kSongs, "One");
    changed.view.theme = ViewTheme::Dark;

    keepView(list, changed);

    EXPECT_THAT(namesOf(list), ElementsAre("One", "Two", "One"));
    EXPECT_EQ(list[0], changed);
}

} // namespace
} // namespace tideline
