// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/other_process.h"
#include "support/temporary_folder.h"

#include "store/schema.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>

namespace tideline::test {

namespace {

using Names = std::vector<std::string>;

/// What opening a changed collection says is unexpected, and that the attempt left the file as it was.
std::string unexpectedAfter(const std::string& sql)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "changed.tideline";
    makeCollection(path);
    runSql(path, sql);
    const std::string before = contentOf(path);

    const auto opened = Collection::open(path, OpenMode::ReadWrite);

    EXPECT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::UnexpectedSchema);
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(folder.names(), Names{"changed.tideline"});
    return opened.error().arguments.at(1);
}

} // namespace

TEST(CollectionOpen, AMissingFileIsNotFound)
{
    const TemporaryFolder folder;

    EXPECT_EQ(openError(folder / "missing.tideline"), ErrorCode::FileNotFound);
    EXPECT_EQ(Collection::open(folder / "missing.tideline", OpenMode::ReadWrite).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(folder.names(), Names{});
}

TEST(CollectionOpen, AFolderIsNoCollection)
{
    const TemporaryFolder folder;

    EXPECT_EQ(openError(folder.path()), ErrorCode::NotARegularFile);
}

TEST(CollectionOpen, APipeIsNoCollectionAndIsNotWaitedFor)
{
    const TemporaryFolder folder;
    ::mkfifo((folder / "pipe").c_str(), 0600);

    EXPECT_EQ(openError(folder / "pipe"), ErrorCode::NotARegularFile);
}

TEST(CollectionOpen, ALinkToItselfIsNoCollection)
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("loop", folder / "loop");

    EXPECT_EQ(openError(folder / "loop"), ErrorCode::NotARegularFile);
}

TEST(CollectionOpen, AFileThatMayNotBeReadIsForbidden)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    ::chmod(folder.path().c_str(), 0755);
    ::chmod((folder / "a.tideline").c_str(), 0);

    const int code = asOrdinaryUser([&folder] { return static_cast<int>(openError(folder / "a.tideline")); });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::PermissionDenied));
}

TEST(CollectionOpen, AFileThatMayOnlyBeReadIsReadAndNotWritten)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    ::chmod(folder.path().c_str(), 0755);
    ::chmod((folder / "a.tideline").c_str(), 0444);

    const int reads = asOrdinaryUser([&folder] { return openCollection(folder / "a.tideline")->load() ? 1 : 0; });
    const int writes = asOrdinaryUser([&folder] {
        const auto opened = Collection::open(folder / "a.tideline", OpenMode::ReadWrite);
        return opened || opened.error().code != ErrorCode::PermissionDenied ? 1 : 0;
    });

    EXPECT_EQ(reads, 1);
    EXPECT_EQ(writes, 0);
}

TEST(CollectionOpen, AnEmptyFileIsCalledEmpty)
{
    const TemporaryFolder folder;
    writeFile(folder / "empty", "");

    EXPECT_EQ(openError(folder / "empty"), ErrorCode::EmptyFile);
}

TEST(CollectionOpen, OtherFilesAreNoDatabases)
{
    const TemporaryFolder folder;
    writeFile(folder / "short", "SQLite format 3");
    writeFile(folder / "image.jpeg", "\xFF\xD8\xFF\xE0" + std::string(10'000, '\x7F'));

    EXPECT_EQ(openError(folder / "short"), ErrorCode::NotADatabase);
    EXPECT_EQ(openError(folder / "image.jpeg"), ErrorCode::NotADatabase);
}

TEST(CollectionOpen, ADatabaseOfAnotherProgramIsForeign)
{
    const TemporaryFolder folder;
    runSql(folder / "other.db", "CREATE TABLE bookmark (id INTEGER PRIMARY KEY)");

    EXPECT_EQ(openError(folder / "other.db"), ErrorCode::ForeignDatabase);
}

TEST(CollectionOpen, ANewerVersionIsNamedWithTheNewestUnderstood)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "newer.tideline";
    makeCollection(path);
    runSql(path, "PRAGMA user_version = 7");
    const std::string before = contentOf(path);

    const auto opened = Collection::open(path, OpenMode::ReadWrite);

    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::NewerVersion);
    EXPECT_EQ(opened.error().arguments, (std::vector{path.string(), std::string("7"), std::to_string(kSchemaVersion)}));
    EXPECT_EQ(contentOf(path), before);
}

TEST(CollectionOpen, AVersionBeforeTheFirstIsDamage)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", "PRAGMA user_version = 0");

    EXPECT_EQ(openError(folder / "a.tideline"), ErrorCode::Damaged);
}

TEST(CollectionOpen, AnythingAddedToTheSchemaIsNamed)
{
    EXPECT_EQ(unexpectedAfter("CREATE TABLE extra (id INTEGER PRIMARY KEY)"), "extra");
    EXPECT_EQ(unexpectedAfter("CREATE VIEW spy AS SELECT * FROM event"), "spy");
    EXPECT_EQ(unexpectedAfter("CREATE INDEX event_weight ON event (weight)"), "event_weight");
    EXPECT_EQ(unexpectedAfter("CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM record; END"), "evil");
    EXPECT_EQ(unexpectedAfter("CREATE VIRTUAL TABLE again USING fts5 (body)"), "again");
    EXPECT_EQ(unexpectedAfter("ANALYZE"), "sqlite_stat1");
}

TEST(CollectionOpen, AnythingMissingOrChangedInTheSchemaIsNamed)
{
    EXPECT_EQ(unexpectedAfter("DROP TABLE media"), "media");
    EXPECT_EQ(unexpectedAfter("DROP INDEX claim_record"), "claim_record");
    EXPECT_EQ(unexpectedAfter("ALTER TABLE tag ADD COLUMN colour TEXT"), "tag");
}

TEST(CollectionOpen, AWriteAheadLogIsRefusedWithoutMakingOne)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", "PRAGMA journal_mode = WAL");
    for (const std::string& name : folder.names()) {
        if (name != "a.tideline") {
            std::filesystem::remove(folder / name);
        }
    }

    EXPECT_EQ(openError(folder / "a.tideline"), ErrorCode::Damaged);
    EXPECT_EQ(folder.names(), Names{"a.tideline"});
}

TEST(CollectionOpen, AFileThatEndsTooEarlyIsDamaged)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const std::string whole = contentOf(folder / "a.tideline");

    writeFile(folder / "half.tideline", std::string_view(whole).substr(0, whole.size() / 2));
    writeFile(folder / "less.tideline", std::string_view(whole).substr(0, whole.size() - 1));

    EXPECT_EQ(openError(folder / "half.tideline"), ErrorCode::Damaged);
    EXPECT_EQ(openError(folder / "less.tideline"), ErrorCode::Damaged);
}

TEST(CollectionOpen, ReadingWritesNothingAndLeavesNothingBeside)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const std::string before = contentOf(folder / "a.tideline");

    {
        const auto collection = openCollection(folder / "a.tideline");
        ASSERT_TRUE(collection->load().has_value());
        ASSERT_TRUE(collection->contents().has_value());
        EXPECT_EQ(folder.names(), Names{"a.tideline"});
    }

    EXPECT_EQ(contentOf(folder / "a.tideline"), before);
    EXPECT_EQ(folder.names(), Names{"a.tideline"});
}

TEST(CollectionOpen, ManyMayReadAtOnce)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");

    const auto first = openCollection(folder / "a.tideline");
    const auto second = openCollection(folder / "a.tideline");

    EXPECT_EQ(first->contents(), second->contents());
}

TEST(CollectionOpen, ReadingOnlyRefusesToWrite)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");

    const Result<Change> change = collection->apply(AddRecords{}, {.time = 0});

    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::PermissionDenied);
}

TEST(CollectionOpen, ADateOfAnEventThatIsNoneAndNotKnownAsSuchIsDamage)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", "UPDATE event SET date = 'soon' WHERE date = '2003-10-06'");

    const auto contents = openCollection(folder / "a.tideline")->contents();

    ASSERT_FALSE(contents.has_value());
    EXPECT_EQ(contents.error().code, ErrorCode::Damaged);
}

TEST(CollectionOpen, AnUnknownEventIsNotFound)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");

    const Result<Event> event = collection->event(EventId(5));

    ASSERT_FALSE(event.has_value());
    EXPECT_EQ(event.error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(event.error().arguments, std::vector<std::string>{"5"});
}

} // namespace tideline::test
