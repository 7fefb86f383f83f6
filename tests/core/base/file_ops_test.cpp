// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/failing_file_ops.h"
#include "support/temporary_folder.h"

#include "base/file_ops.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace tideline::test {

namespace {

using Names = std::vector<std::string>;

ErrorCode codeOf(const Result<void>& result)
{
    return result.error().code;
}

mode_t permissionsOf(const std::filesystem::path& path)
{
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 07777;
}

/// Reads something else than was written, as a broken stick does.
class ForgetfulFileOps : public FileOps {
protected:
    Result<std::string> readBack(const std::filesystem::path&) override { return std::string("something else"); }
};

/// Writes a byte at a time and is interrupted before each.
class SlowFileOps : public FileOps {
protected:
    std::ptrdiff_t write(int file, std::span<const std::byte> bytes) override
    {
        m_interrupted = !m_interrupted;
        if (m_interrupted) {
            errno = EINTR;
            return -1;
        }
        return FileOps::write(file, bytes.first(1));
    }

private:
    bool m_interrupted = false;
};

} // namespace

TEST(FileOps, WritesANewFile)
{
    const TemporaryFolder folder;
    FileOps files;

    const Result<void> done = files.writeAtomically(folder / "song.txt", "반갑습니다");

    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(contentOf(folder / "song.txt"), "반갑습니다");
    EXPECT_EQ(folder.names(), Names{"song.txt"});
}

TEST(FileOps, WritesAnEmptyFile)
{
    const TemporaryFolder folder;
    FileOps files;

    ASSERT_TRUE(files.writeAtomically(folder / "empty", "").has_value());

    EXPECT_EQ(folder.names(), Names{"empty"});
}

TEST(FileOps, ReplacesAFileAndKeepsItsPermissions)
{
    const TemporaryFolder folder;
    FileOps files;
    writeFile(folder / "song.txt", "old");
    ::chmod((folder / "song.txt").c_str(), 0600);

    ASSERT_TRUE(files.writeAtomically(folder / "song.txt", "new").has_value());

    EXPECT_EQ(contentOf(folder / "song.txt"), "new");
    EXPECT_EQ(permissionsOf(folder / "song.txt"), 0600U);
    EXPECT_EQ(folder.names(), Names{"song.txt"});
}

TEST(FileOps, ANewFileFollowsTheMaskOfTheProcess)
{
    const TemporaryFolder folder;
    FileOps files;
    const mode_t before = ::umask(027);

    const Result<void> done = files.writeAtomically(folder / "song.txt", "new");

    ::umask(before);
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(permissionsOf(folder / "song.txt"), 0640U);
}

TEST(FileOps, WritesThroughASymbolicLink)
{
    const TemporaryFolder folder;
    FileOps files;
    writeFile(folder / "real.txt", "old");
    std::filesystem::create_symlink("real.txt", folder / "link.txt");

    ASSERT_TRUE(files.writeAtomically(folder / "link.txt", "new").has_value());

    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.txt"));
    EXPECT_EQ(contentOf(folder / "real.txt"), "new");
}

TEST(FileOps, GoesOnAfterShortAndInterruptedWrites)
{
    const TemporaryFolder folder;
    SlowFileOps files;

    ASSERT_TRUE(files.writeAtomically(folder / "song.txt", "a few bytes").has_value());

    EXPECT_EQ(contentOf(folder / "song.txt"), "a few bytes");
}

TEST(FileOps, EachFailedStepLeavesTheOldFileAndNothingElse)
{
    const TemporaryFolder folder;
    int step = 0;
    for (bool reached = true; reached;) {
        writeFile(folder / "song.txt", "old");
        FailingFileOps files(++step);

        const Result<void> done = files.writeAtomically(folder / "song.txt", "new and longer");

        reached = files.hasFailed();
        EXPECT_EQ(done.has_value(), !reached) << "step " << step;
        EXPECT_EQ(contentOf(folder / "song.txt"), reached ? "old" : "new and longer") << "step " << step;
        EXPECT_EQ(folder.names(), Names{"song.txt"}) << "step " << step;
    }
    EXPECT_GT(step, 8); // Temporary file, room, several writes, sync, read back, rename, folder.
}

TEST(FileOps, EachFailedStepLeavesNoNewFile)
{
    const TemporaryFolder folder;
    int step = 0;
    for (bool reached = true; reached;) {
        FailingFileOps files(++step);

        const Result<void> done = files.writeAtomically(folder / "song.txt", "new");

        reached = files.hasFailed();
        EXPECT_EQ(done.has_value(), !reached) << "step " << step;
        EXPECT_EQ(folder.names(), reached ? Names{} : Names{"song.txt"}) << "step " << step;
    }
}

TEST(FileOps, EachFailedStepOfAMoveLeavesTheOldFileAndRemovesTheNewOne)
{
    const TemporaryFolder folder;
    int step = 0;
    for (bool reached = true; reached;) {
        writeFile(folder / "song.txt", "old");
        writeFile(folder / "finished", "new");
        FailingFileOps files(++step);

        const Result<void> done = files.moveIntoPlace(folder / "finished", folder / "song.txt");

        reached = files.hasFailed();
        EXPECT_EQ(done.has_value(), !reached) << "step " << step;
        EXPECT_EQ(contentOf(folder / "song.txt"), reached ? "old" : "new") << "step " << step;
        EXPECT_EQ(folder.names(), Names{"song.txt"}) << "step " << step;
    }
}

TEST(FileOps, AFullDiskIsCalledAFullDisk)
{
    const TemporaryFolder folder;
    constexpr int kAllocation = 2;
    FailingFileOps files(kAllocation, ENOSPC);

    const Result<void> done = files.writeAtomically(folder / "song.txt", "new");

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(codeOf(done), ErrorCode::DiskFull);
    EXPECT_EQ(done.error().arguments, std::vector{(folder / "song.txt").string()});
}

TEST(FileOps, NoticesThatWhatIsReadBackIsNotWhatWasWritten)
{
    const TemporaryFolder folder;
    ForgetfulFileOps files;
    writeFile(folder / "song.txt", "old");

    const Result<void> done = files.writeAtomically(folder / "song.txt", "new");

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(codeOf(done), ErrorCode::InputOutput);
    EXPECT_EQ(contentOf(folder / "song.txt"), "old");
    EXPECT_EQ(folder.names(), Names{"song.txt"});
}

TEST(FileOps, RefusesToReplaceWhatIsNoRegularFile)
{
    const TemporaryFolder folder;
    FileOps files;
    std::filesystem::create_directory(folder / "inner");

    const Result<void> done = files.writeAtomically(folder / "inner", "new");

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(codeOf(done), ErrorCode::NotARegularFile);
}

TEST(FileOps, NamesTheFolderThatIsMissing)
{
    const TemporaryFolder folder;
    FileOps files;

    const Result<void> done = files.writeAtomically(folder / "no" / "song.txt", "new");

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(codeOf(done), ErrorCode::FolderNotFound);
    EXPECT_EQ(done.error().arguments, std::vector{(folder / "no").string()});
}

TEST(FileOps, WritesAFileWithALongName)
{
    const TemporaryFolder folder;
    FileOps files;
    const std::string name(255, 'n');

    ASSERT_TRUE(files.writeAtomically(folder / name, "new").has_value());

    EXPECT_EQ(folder.names(), Names{name});
}

TEST(FileOps, ReadsAWholeFile)
{
    const TemporaryFolder folder;
    FileOps files;
    const std::string content(200'000, 'x');
    writeFile(folder / "large", content);

    EXPECT_EQ(files.read(folder / "large"), content);
}

TEST(FileOps, ReadingTellsWhyItFails)
{
    const TemporaryFolder folder;
    FileOps files;
    ::mkfifo((folder / "pipe").c_str(), 0600);

    EXPECT_EQ(files.read(folder / "missing").error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(files.read(folder.path()).error().code, ErrorCode::NotARegularFile);
    EXPECT_EQ(files.read(folder / "pipe").error().code, ErrorCode::NotARegularFile);
}

TEST(FileError, HasACodeForEachCauseThatPeopleCanMend)
{
    const std::filesystem::path path = "/tmp/song.txt";

    EXPECT_EQ(fileError(ENOENT, path).code, ErrorCode::FileNotFound);
    EXPECT_EQ(fileError(EACCES, path).code, ErrorCode::PermissionDenied);
    EXPECT_EQ(fileError(EROFS, path).code, ErrorCode::PermissionDenied);
    EXPECT_EQ(fileError(ENOSPC, path).code, ErrorCode::DiskFull);
    EXPECT_EQ(fileError(EDQUOT, path).code, ErrorCode::DiskFull);
    EXPECT_EQ(fileError(EISDIR, path).code, ErrorCode::NotARegularFile);
    EXPECT_EQ(fileError(EEXIST, path).code, ErrorCode::FileExists);
    EXPECT_EQ(fileError(EIO, path).code, ErrorCode::InputOutput);
    EXPECT_EQ(fileError(EIO, path).detail, "Input/output error");
}

} // namespace tideline::test
