// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"

#include "support/collection_builder.h"
#include "support/temporary_folder.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace tideline::test {

CollectionContents sampleContents()
{
    return CollectionBuilder()
        .place("korea", "Korea")
        .place("pyongyang", "Pyongyang", "korea")
        .titled("평양", "ko")
        .tag("pop", "Pop")
        .source("billboard", "An article")
        .artist("red-velvet", "Red Velvet")
        .active("2014/..")
        .tagged("pop")
        .defector("kang", "Kang Na-ra")
        .event("concert-2003", "2003-10-06")
        .titled("통일음악회", "ko")
        .at("pyongyang")
        .sourced("billboard", "p. 3")
        .event("concert-2018", "2018-04-01")
        .at("pyongyang")
        .with("red-velvet", "performer")
        .disputed("2018-04-03", "billboard")
        .sourced("billboard")
        .relationship("heard", "kang", "listened", "red-velvet")
        .restingOn("concert-2018")
        .story("two-concerts", "Two concerts")
        .about("red-velvet")
        .step("The first.", "concert-2003")
        .step("The second.", "concert-2018")
        .build();
}

void makeCollection(const std::filesystem::path& path, const CollectionContents& contents)
{
    FileOps files;
    const Result<void> created = Collection::createFrom(path, contents, files, SystemClock());
    ASSERT_TRUE(created.has_value()) << created.error().detail;
}

void makeVersion1(const std::filesystem::path& path)
{
    // Later versions only added tables: without them, the rows are those that version 1 wrote.
    const TemporaryFolder folder;
    makeCollection(folder / "new.tideline");
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA foreign_keys = OFF");
    database.exec(migrations().front().sql);
    database.exec("PRAGMA application_id = 0x54494445; PRAGMA user_version = 1;");
    database.exec("ATTACH '" + (folder / "new.tideline").string() + "' AS new; BEGIN;");
    for (const SchemaEntry& entry : knownSchema(1)) {
        if (entry.type == "table" && !entry.name.starts_with("search_index")) {
            database.exec("INSERT INTO main." + entry.name + " SELECT * FROM new." + entry.name);
        }
    }
    database.exec("INSERT INTO search_index (search_index) VALUES ('rebuild'); COMMIT;");
}

std::unique_ptr<Collection> openCollection(const std::filesystem::path& path, OpenMode mode)
{
    Result<std::unique_ptr<Collection>> opened = Collection::open(path, mode);
    if (!opened) {
        throw std::runtime_error("cannot open " + path.string() + ": " + opened.error().detail);
    }
    return std::move(*opened);
}

void runSql(const std::filesystem::path& path, const std::string& sql)
{
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

ErrorCode openError(const std::filesystem::path& path)
{
    const auto opened = Collection::open(path, OpenMode::ReadOnly);
    if (opened) {
        throw std::runtime_error(path.string() + " opens, although it should not");
    }
    return opened.error().code;
}

} // namespace tideline::test
