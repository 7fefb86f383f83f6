// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/failing_file_ops.h"
#include "support/temporary_folder.h"

#include "store/backup.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>

namespace tideline::test {

namespace {

/// A moment that a test chooses.
class FixedClock : public Clock {
public:
    explicit FixedClock(std::int64_t now)
        : m_now(now)
    {}
    std::int64_t now() const override { return m_now; }

private:
    std::int64_t m_now;
};

constexpr std::int64_t kMoment = 1'069'622'102; // 2003-11-23T21:15:02Z

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

TEST(Backup, IsAWholeCollectionBesideTheFileNamedByTheTime)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;

    const auto backup = backUp(*collection, files, FixedClock(kMoment));

    ASSERT_TRUE(backup.has_value()) << backup.error().detail;
    EXPECT_EQ(*backup, folder / "a.tideline.backups" / "2003-11-23T21-15-02Z.tideline");
    EXPECT_EQ(openCollection(*backup)->contents(), collection->contents());
}

TEST(Backup, IsOnlyForTheEyesOfItsOwner)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    FileOps files;
    ASSERT_TRUE(backUp(*openCollection(folder / "a.tideline"), files, FixedClock(kMoment)).has_value());

    struct stat status {};
    ASSERT_EQ(::stat(backupFolderOf(folder / "a.tideline").c_str(), &status), 0);

    EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

TEST(Backup, OnlyTheNewestStayAndNothingElseGoes)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    const std::filesystem::path backups = backupFolderOf(folder / "a.tideline");
    FileOps files;
    std::filesystem::create_directory(backups);
    writeFile(backups / "note.txt", "mine");

    for (std::size_t i = 0; i < kBackups + 2; ++i) {
        ASSERT_TRUE(backUp(*collection, files, FixedClock(kMoment + static_cast<std::int64_t>(i))).has_value());
    }

    const std::vector<std::string> names = namesIn(backups);
    ASSERT_EQ(names.size(), kBackups + 1);
    EXPECT_EQ(names.front(), "2003-11-23T21-15-04Z.tideline");
    EXPECT_EQ(names.back(), "note.txt");
}

TEST(Backup, OneThatFailsTakesNoOlderOneAway)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;
    for (std::size_t i = 0; i < kBackups; ++i) {
        ASSERT_TRUE(backUp(*collection, files, FixedClock(kMoment + static_cast<std::int64_t>(i))).has_value());
    }
    const std::vector<std::string> before = namesIn(backupFolderOf(folder / "a.tideline"));
    FailingFileOps failing(1);

    const auto backup = backUp(*collection, failing, FixedClock(kMoment + 100));

    EXPECT_FALSE(backup.has_value());
    EXPECT_EQ(namesIn(backupFolderOf(folder / "a.tideline")), before);
}

TEST(Backup, OneOfDamageIsNotKept)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", "UPDATE event SET place = 4711 WHERE date = '2003-10-06'");
    FileOps files;

    const auto backup = backUp(*openCollection(folder / "a.tideline"), files, FixedClock(kMoment));

    ASSERT_FALSE(backup.has_value());
    EXPECT_EQ(backup.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(namesIn(backupFolderOf(folder / "a.tideline")).empty());
}

TEST(RebuildSearchIndex, MendsAStaleOne)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", "UPDATE search_document SET body = 'something else' WHERE id = 1");
    ASSERT_EQ(checkCollection(folder / "a.tideline")->size(), 1U);

    ASSERT_TRUE(openCollection(folder / "a.tideline", OpenMode::ReadWrite)->rebuildSearchIndex().has_value());

    EXPECT_EQ(checkCollection(folder / "a.tideline"), std::vector<CheckFinding>());
}

} // namespace tideline::test
