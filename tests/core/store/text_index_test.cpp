// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/collection_builder.h"
#include "support/temporary_folder.h"

#include "base/clock.h"
#include "query/search_hits.h"
#include "text/keyed_text.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace tideline::test {
namespace {

/// A file with these titles.
std::unique_ptr<Collection> collectionOf(const TemporaryFolder& folder, const std::vector<std::string>& titles)
{
    CollectionBuilder builder;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        builder.event("e" + std::to_string(i), "2003", "concert").titled(titles[i]);
    }
    FileOps files;
    const auto created = Collection::createFrom(folder / "c.tideline", builder.build(), files, SystemClock());
    EXPECT_TRUE(created.has_value());
    return openCollection(folder / "c.tideline");
}

TEST(TextIndex, FindsTitlesByTheKeysThatTypeThem)
{
    const TemporaryFolder folder;
    const auto collection = collectionOf(folder, {"류희진, 한국으로", "Debut of T-ara", "Another"});

    EXPECT_EQ(collection->eventsWithKeys(KeyedText("류ㅎ").utf8(), 10)->size(), 1U);
    EXPECT_EQ(collection->eventsWithKeys("tara", 10)->size(), 1U);
    EXPECT_EQ(collection->eventsWithKeys("nowhere", 10)->size(), 0U);
}

TEST(TextIndex, SaysNothingOfTooManyAndOfTooFewKeys)
{
    const TemporaryFolder folder;
    const auto collection = collectionOf(folder, {"Concert one", "Concert two", "Concert three"});

    EXPECT_EQ(collection->eventsWithKeys("concert", 2), std::nullopt);
    EXPECT_EQ(collection->eventsWithKeys("co", 10), std::nullopt);
    EXPECT_EQ(collection->eventsWithKeys("류", 10), std::nullopt);
}

TEST(TextIndex, SaysNothingInAFileOfAnOlderVersion)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");

    EXPECT_EQ(openCollection(folder / "old.tideline")->eventsWithKeys("nowhere", 10), std::nullopt);
}

TEST(TextIndex, IsMadeAnewWhenAnOlderFileIsOpenedToWrite)
{
    const TemporaryFolder folder;
    makeCollection(folder / "new.tideline");
    makeVersion1(folder / "old.tideline");
    const auto documents = [](const std::filesystem::path& path) {
        std::vector<std::string> bodies;
        SQLite::Database database(path.string());
        SQLite::Statement rows(database, "SELECT kind, body FROM search_document ORDER BY body");
        while (rows.executeStep()) {
            bodies.push_back(rows.getColumn(0).getString() + " " + rows.getColumn(1).getString());
        }
        return bodies;
    };
    const auto expected = documents(folder / "new.tideline");

    openCollection(folder / "old.tideline", OpenMode::ReadWrite).reset();

    EXPECT_FALSE(expected.empty());
    EXPECT_EQ(documents(folder / "old.tideline"), expected);
}

TEST(TextIndex, ChangesNoHitOfASearch)
{
    const TemporaryFolder folder;
    const auto collection =
        collectionOf(folder, {"Concert in Pyongyang", "평양 공연", "Guitar amplifiers", "T-ara", "a tar a"});
    const Snapshot snapshot = collection->load().value();

    for (const char* text : {"tara", "평양", "concert pyong", "\"in pyongyang\"", "guitaramp", "-concert"}) {
        const SearchQuery query = parseSearch(text);
        EXPECT_EQ(search(snapshot, query, "en", 10, collection.get()), search(snapshot, query, "en", 10)) << text;
    }
}

} // namespace
} // namespace tideline::test
