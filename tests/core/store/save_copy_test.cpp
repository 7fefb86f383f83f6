// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/failing_file_ops.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace tideline::test {

namespace {

using Names = std::vector<std::string>;

} // namespace

TEST(CollectionCopy, IsACollectionWithTheSameContents)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;

    ASSERT_TRUE(collection->saveCopy(folder / "b.tideline", false, files).has_value());

    EXPECT_EQ(openCollection(folder / "b.tideline")->contents(), collection->contents());
    EXPECT_EQ(checkCollection(folder / "b.tideline"), std::vector<CheckFinding>());
    EXPECT_EQ(folder.names(), (Names{"a.tideline", "b.tideline"}));
}

TEST(CollectionCopy, IsMadeWhileTheCollectionIsOpenForWriting)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    FileOps files;

    ASSERT_TRUE(collection->saveCopy(folder / "b.tideline", false, files).has_value());

    EXPECT_EQ(openCollection(folder / "b.tideline")->contents(), collection->contents());
}

TEST(CollectionCopy, ReplacesAFileOnlyWhenAskedTo)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    writeFile(folder / "b.tideline", "old");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;

    const Result<void> refused = collection->saveCopy(folder / "b.tideline", false, files);
    const std::string afterRefusal = contentOf(folder / "b.tideline");
    const Result<void> replaced = collection->saveCopy(folder / "b.tideline", true, files);

    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FileExists);
    EXPECT_EQ(afterRefusal, "old");
    ASSERT_TRUE(replaced.has_value());
    EXPECT_EQ(openCollection(folder / "b.tideline")->contents(), collection->contents());
}

TEST(CollectionCopy, EachFailedStepLeavesTheOldFileAndNothingElse)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    int step = 0;
    for (bool reached = true; reached;) {
        writeFile(folder / "b.tideline", "old");
        FailingFileOps files(++step);

        const Result<void> copied = collection->saveCopy(folder / "b.tideline", true, files);

        reached = files.hasFailed();
        EXPECT_EQ(copied.has_value(), !reached) << "step " << step;
        EXPECT_EQ(contentOf(folder / "b.tideline") == "old", reached) << "step " << step;
        EXPECT_EQ(folder.names(), (Names{"a.tideline", "b.tideline"})) << "step " << step;
    }
}

TEST(CollectionCopy, NeverReplacesTheCollectionItself)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    std::filesystem::create_symlink("a.tideline", folder / "link.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;

    const Result<void> copied = collection->saveCopy(folder / "link.tideline", true, files);

    ASSERT_FALSE(copied.has_value());
    EXPECT_EQ(copied.error().code, ErrorCode::FileExists);
}

TEST(CollectionCopy, NeverReplacesACollectionThatIsOpenForWriting)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    makeCollection(folder / "b.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    const auto other = openCollection(folder / "b.tideline", OpenMode::ReadWrite);
    FileOps files;

    const Result<void> copied = collection->saveCopy(folder / "b.tideline", true, files);

    ASSERT_FALSE(copied.has_value());
    EXPECT_EQ(copied.error().code, ErrorCode::InUse);
}

TEST(CollectionCopy, NamesTheFolderThatIsMissing)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    FileOps files;

    const Result<void> copied = collection->saveCopy(folder / "no" / "b.tideline", false, files);

    ASSERT_FALSE(copied.has_value());
    EXPECT_EQ(copied.error().code, ErrorCode::FolderNotFound);
}

} // namespace tideline::test
