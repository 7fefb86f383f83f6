// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/dates.h"
#include "support/failing_file_ops.h"
#include "support/other_process.h"
#include "support/renumbered.h"
#include "support/temporary_folder.h"

#include "base/clock.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace tideline::test {

namespace {

using Names = std::vector<std::string>;

/// The code of creating the sample with at most so many bytes in any file, as 0 for success and else 1 + the code. In
/// a process of its own, because the limit cannot be raised again.
int createWithRoomFor(rlim_t bytes, const std::filesystem::path& path)
{
    return inAnotherProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        FileOps files;
        const Result<void> created = Collection::createFrom(path, sampleContents(), files, SystemClock());
        return created ? 0 : 1 + static_cast<int>(created.error().code);
    });
}

} // namespace

TEST(CollectionCreate, AnEmptyCollectionHasItsHeader)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionHeader header;
    header.title = {{"en", "Songs over the border"}, {"ko", "경계를 넘은 노래"}};
    header.opening = dateOf("1997/2022");
    header.licence = "CC BY 4.0";

    const auto created = Collection::create(folder / "a.tideline", header, files, SystemClock());

    ASSERT_TRUE(created.has_value());
    EXPECT_EQ((*created)->mode(), OpenMode::ReadWrite);
    EXPECT_EQ((*created)->contents()->header, header);
}

TEST(CollectionCreate, NeverReplacesWhatIsThere)
{
    const TemporaryFolder folder;
    FileOps files;
    writeFile(folder / "a.tideline", "somebody's letter");

    const Result<void> created = Collection::createFrom(folder / "a.tideline", sampleContents(), files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::FileExists);
    EXPECT_EQ(contentOf(folder / "a.tideline"), "somebody's letter");
}

TEST(CollectionCreate, AForeignJournalIsNotTakenForItsOwn)
{
    const TemporaryFolder folder;
    FileOps files;
    writeFile(folder / "a.tideline-journal", "of another file");

    const Result<void> created = Collection::createFrom(folder / "a.tideline", sampleContents(), files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::FileExists);
    EXPECT_EQ(created.error().arguments, std::vector{(folder / "a.tideline-journal").string()});
}

TEST(CollectionCreate, NamesTheFolderThatIsMissing)
{
    const TemporaryFolder folder;
    FileOps files;

    const Result<void> created =
        Collection::createFrom(folder / "no" / "a.tideline", sampleContents(), files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::FolderNotFound);
}

TEST(CollectionCreate, LeavesOnlyTheFileWithTheUsualPermissions)
{
    const TemporaryFolder folder;
    const mode_t before = ::umask(022);

    makeCollection(folder / "a.tideline");

    ::umask(before);
    struct stat status {};
    ASSERT_EQ(::stat((folder / "a.tideline").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0644U);
    EXPECT_EQ(folder.names(), Names{"a.tideline"});
}

TEST(CollectionCreate, EachFailedStepOfTheFileSystemLeavesNothing)
{
    const TemporaryFolder folder;
    int step = 0;
    for (bool reached = true; reached;) {
        FailingFileOps files(++step);

        const Result<void> created =
            Collection::createFrom(folder / "a.tideline", sampleContents(), files, SystemClock());

        reached = files.hasFailed();
        EXPECT_EQ(created.has_value(), !reached) << "step " << step;
        EXPECT_EQ(folder.names(), reached ? Names{} : Names{"a.tideline"}) << "step " << step;
    }
}

TEST(CollectionCreate, AFullDiskIsCalledSoAndLeavesNothing)
{
    const TemporaryFolder folder;
    makeCollection(folder / "whole.tideline");
    const auto size = std::filesystem::file_size(folder / "whole.tideline");
    std::filesystem::remove(folder / "whole.tideline");
    constexpr int kDiskFull = 1 + static_cast<int>(ErrorCode::DiskFull);

    for (std::uintmax_t room = 0; room < size; room += 16'384) {
        EXPECT_EQ(createWithRoomFor(room, folder / "a.tideline"), kDiskFull) << room << " bytes";
        EXPECT_EQ(folder.names(), Names{}) << room << " bytes";
    }
}

TEST(CollectionCreate, AKeyThatOccursTwiceIsRefusedAndLeavesNothing)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionContents contents = sampleContents();
    contents.events[1].key = "red-velvet";

    const Result<void> created = Collection::createFrom(folder / "a.tideline", contents, files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::DuplicateKey);
    EXPECT_EQ(created.error().arguments, std::vector<std::string>{"red-velvet"});
    EXPECT_EQ(folder.names(), Names{});
}

TEST(CollectionCreate, AReferenceToNothingIsRefused)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionContents contents = sampleContents();
    contents.events[0].place = PlaceId(4711);

    const Result<void> created = Collection::createFrom(folder / "a.tideline", contents, files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::UnknownKey);
    EXPECT_EQ(created.error().arguments, std::vector<std::string>{"#4711"});
}

TEST(CollectionCreate, AReferenceToTheWrongSortOfRecordIsRefused)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionContents contents = sampleContents();
    contents.events[0].place = PlaceId(contents.sources[0].id.value());

    const Result<void> created = Collection::createFrom(folder / "a.tideline", contents, files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::Database);
}

TEST(CollectionCreate, AStartThatIsNoRecordIsRefused)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionContents contents = sampleContents();
    contents.header.start = "nowhere";

    const Result<void> created = Collection::createFrom(folder / "a.tideline", contents, files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::UnknownKey);
    EXPECT_EQ(created.error().arguments, std::vector<std::string>{"nowhere"});
}

TEST(CollectionCreate, AnAcceptedClaimMustBeWhatTheRecordHolds)
{
    const TemporaryFolder folder;
    FileOps files;
    CollectionContents contents = sampleContents();
    contents.events[0].evidence.claims.push_back(
        {.field = "date", .value = "2003-10-07", .status = ClaimStatus::Accepted, .reason = {}, .citations = {}});

    const Result<void> created = Collection::createFrom(folder / "a.tideline", contents, files, SystemClock());

    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::ClaimContradictsRecord);
    EXPECT_EQ(created.error().arguments.at(0), "date");
}

TEST(CollectionCreate, AnAcceptedPlaceIsClaimedByKey)
{
    const TemporaryFolder folder;
    CollectionContents contents = sampleContents();
    contents.events[0].evidence.claims.push_back(
        {.field = "place", .value = "pyongyang", .status = ClaimStatus::Accepted, .reason = {}, .citations = {}});

    makeCollection(folder / "a.tideline", contents);

    EXPECT_EQ(renumbered(*openCollection(folder / "a.tideline")->contents()), renumbered(contents));
}

} // namespace tideline::test
