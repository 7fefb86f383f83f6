// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/renumbered.h"
#include "support/temporary_folder.h"

#include "store/schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace tideline::test {

namespace {

/// The version of the file, read past all of our own code.
int versionOf(const std::filesystem::path& path)
{
    return SQLite::Database(path.string()).execAndGet("PRAGMA user_version").getInt();
}

/// The schema of the file, read past the checks of opening.
std::vector<SchemaEntry> schemaOf(const std::filesystem::path& path)
{
    SQLite::Database database(path.string());
    return readSchema(database);
}

} // namespace

TEST(Migration, AFileOfVersionOneIsReadAndNotWritten)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    const std::string before = contentOf(folder / "old.tideline");

    const auto collection = openCollection(folder / "old.tideline");

    EXPECT_EQ(renumbered(*collection->contents()), renumbered(sampleContents()));
    EXPECT_TRUE(collection->load().has_value());
    EXPECT_EQ(contentOf(folder / "old.tideline"), before);
}

TEST(Migration, CheckingAFileOfVersionOneLeavesItAsItIs)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    const std::string before = contentOf(folder / "old.tideline");

    const auto findings = checkCollection(folder / "old.tideline");

    ASSERT_TRUE(findings.has_value()) << findings.error().detail;
    EXPECT_EQ(*findings, std::vector<CheckFinding>{});
    EXPECT_EQ(contentOf(folder / "old.tideline"), before);
}

TEST(Migration, OpeningToWriteBringsAFileUpToDateAndLosesNothing)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    const auto before = openCollection(folder / "old.tideline")->contents();

    const auto after = openCollection(folder / "old.tideline", OpenMode::ReadWrite)->contents();

    EXPECT_EQ(after, before);
    EXPECT_EQ(versionOf(folder / "old.tideline"), kSchemaVersion);
    EXPECT_EQ(schemaOf(folder / "old.tideline"), knownSchema(kSchemaVersion));
    EXPECT_EQ(*checkCollection(folder / "old.tideline"), std::vector<CheckFinding>{});
}

TEST(Migration, ACopyOfAFileOfVersionOneOpens)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    FileOps files;

    const auto saved = openCollection(folder / "old.tideline")->saveCopy(folder / "copy.tideline", false, files);

    ASSERT_TRUE(saved.has_value()) << saved.error().detail;
    EXPECT_TRUE(openCollection(folder / "copy.tideline", OpenMode::ReadWrite)->contents().has_value());
}

TEST(Migration, TablesOfAnotherVersionAreUnexpected)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "more.tideline");
    runSql(folder / "more.tideline", migrations()[1].sql);
    makeCollection(folder / "less.tideline");
    runSql(folder / "less.tideline", "DROP TABLE reprint");
    const std::string more = contentOf(folder / "more.tideline");

    EXPECT_EQ(openError(folder / "more.tideline"), ErrorCode::UnexpectedSchema);
    EXPECT_EQ(Collection::open(folder / "more.tideline", OpenMode::ReadWrite).error().code,
              ErrorCode::UnexpectedSchema);
    EXPECT_EQ(openError(folder / "less.tideline"), ErrorCode::UnexpectedSchema);
    EXPECT_EQ(contentOf(folder / "more.tideline"), more);
}

TEST(Migration, AStepThatFailsLeavesTheFileAsItWas)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    const std::string before = contentOf(folder / "old.tideline");
    // Another program is reading: the exclusive lock cannot be had.
    SQLite::Database other((folder / "old.tideline").string());
    SQLite::Statement reading(other, "SELECT * FROM record");
    reading.executeStep();

    const auto opened = Collection::open(folder / "old.tideline", OpenMode::ReadWrite);

    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::InUse);
    EXPECT_EQ(contentOf(folder / "old.tideline"), before);
}

TEST(Migration, OneThatWasInterruptedIsUndoneAndDoneAgain)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");
    const auto before = openCollection(folder / "old.tideline")->contents();
    std::string journal;
    {
        SQLite::Database database((folder / "old.tideline").string(), SQLite::OPEN_READWRITE);
        SQLite::Transaction transaction(database);
        migrate(database, 1);
        sqlite3_db_cacheflush(database.getHandle()); // As when the power goes: the journal is whole, the file is not.
        journal = contentOf(folder / "old.tideline-journal");
        transaction.commit();
    }
    writeFile(folder / "old.tideline-journal", journal);
    ASSERT_EQ(contentOf(folder / "old.tideline").at(63), kSchemaVersion); // The header's version, in its last byte.

    const auto after = openCollection(folder / "old.tideline", OpenMode::ReadWrite)->contents();

    EXPECT_EQ(after, before);
    EXPECT_EQ(*checkCollection(folder / "old.tideline"), std::vector<CheckFinding>{});
}

} // namespace tideline::test
