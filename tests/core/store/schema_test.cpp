// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/temporary_folder.h"

#include "store/schema.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline::test {

TEST(Schema, AFreshFileHoldsExactlyTheKnownTexts)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    SQLite::Database database((folder / "a.tideline").string());

    EXPECT_EQ(readSchema(database), knownSchema(kSchemaVersion));
}

TEST(Schema, EveryStepFromAnEmptyDatabaseLeadsToTheKnownTexts)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);

    migrate(database, 0);

    EXPECT_EQ(readSchema(database), knownSchema(kSchemaVersion));
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), kSchemaVersion);
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), kApplicationId);
}

TEST(Schema, MigratingTheNewestVersionChangesNothing)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    migrate(database, 0);

    migrate(database, kSchemaVersion);

    EXPECT_EQ(readSchema(database), knownSchema(kSchemaVersion));
}

TEST(Schema, MigrationsLeadToTheNewestVersionWithoutGaps)
{
    std::int32_t version = 0;
    for (const Migration& migration : migrations()) {
        EXPECT_EQ(migration.version, version + 1);
        version = migration.version;
    }
    EXPECT_EQ(version, kSchemaVersion);
}

TEST(Schema, NoVersionTakesAnythingAway)
{
    for (std::int32_t version = 1; version < kSchemaVersion; ++version) {
        const std::vector<SchemaEntry> before = knownSchema(version);
        const std::vector<SchemaEntry> after = knownSchema(version + 1);

        EXPECT_TRUE(std::ranges::includes(after, before)) << version;
    }
}

TEST(Schema, AFileTellsItsVersion)
{
    const TemporaryFolder folder;
    makeCollection(folder / "new.tideline");
    makeVersion1(folder / "old.tideline");
    SQLite::Database newest((folder / "new.tideline").string());
    SQLite::Database oldest((folder / "old.tideline").string());

    EXPECT_EQ(schemaVersion(newest), kSchemaVersion);
    EXPECT_EQ(schemaVersion(oldest), 1);
}

TEST(Schema, TablesOfOurOwnAreStrict)
{
    for (const SchemaEntry& entry : knownSchema(kSchemaVersion)) {
        const bool isOurs = entry.type == "table" && !entry.name.starts_with("search_index");
        EXPECT_EQ(isOurs, entry.sql.find(") STRICT") != std::string::npos) << entry.name;
    }
}

} // namespace tideline::test
