// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/generated_collection.h"
#include "support/snapshot_lines.h"
#include "support/temporary_folder.h"

#include "store/staged_loading.h"

#include <gtest/gtest.h>

#include <thread>

namespace tideline::test {

namespace {

class StagedLoadingTest : public testing::Test {
protected:
    std::filesystem::path sample() const
    {
        const std::filesystem::path path = m_folder / "sample.tideline";
        makeCollection(path);
        return path;
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(StagedLoadingTest, TheOutlineHasDatesKindsAndTitlesAndNothingElseOfEvents)
{
    const std::filesystem::path path = sample();
    const Snapshot whole = openCollection(path)->load().value();
    const auto loading = StagedLoading::open(path).value();

    const Snapshot outline = loading->loadOutline().value();

    EXPECT_FALSE(outline.isComplete());
    EXPECT_EQ(outline.columns().earliestBegin, whole.columns().earliestBegin);
    EXPECT_EQ(outline.columns().kind, whole.columns().kind);
    EXPECT_EQ(outline.dateTexts(), whole.dateTexts());
    EXPECT_EQ(outline.entities(), whole.entities());
    EXPECT_EQ(outline.stories(), whole.stories());
    for (std::uint32_t row = 0; row < whole.columns().size(); ++row) {
        const EventIndex event(row);
        EXPECT_EQ(outline.title(event, "en").text, whole.title(event, "en").text);
        EXPECT_TRUE(outline.participations(event).empty());
        EXPECT_TRUE(outline.sourcesOf(event).empty());
        EXPECT_FALSE(outline.isVisible(event));
    }
}

TEST_F(StagedLoadingTest, TheRestMakesTheSnapshotThatIsLoadedAtOnce)
{
    const std::filesystem::path path = sample();
    const Snapshot whole = openCollection(path)->load().value();
    const auto loading = StagedLoading::open(path).value();

    const Snapshot completed = loading->loadRest(loading->loadOutline().value()).value();

    EXPECT_TRUE(completed.isComplete());
    EXPECT_EQ(eventLines(completed), eventLines(whole));
    EXPECT_EQ(completed.columns().id, whole.columns().id);
    EXPECT_EQ(completed.extent(), whole.extent());
    for (std::size_t i = 0; i < whole.sources().size(); ++i) {
        EXPECT_EQ(completed.eventCitations(SourceIndex(i)), whole.eventCitations(SourceIndex(i)));
    }
}

TEST_F(StagedLoadingTest, ReadsTheRestOnAnotherThread)
{
    const std::filesystem::path path = sample();
    const auto loading = StagedLoading::open(path).value();
    const Snapshot outline = loading->loadOutline().value();

    std::optional<Result<Snapshot>> rest;
    std::thread([&] { rest = loading->loadRest(outline); }).join();

    ASSERT_TRUE(rest->has_value());
    EXPECT_EQ(eventLines(**rest), eventLines(openCollection(path)->load().value()));
}

TEST_F(StagedLoadingTest, ReadsAFileOfVersion1)
{
    const std::filesystem::path path = m_folder / "old.tideline";
    makeVersion1(path);
    const auto loading = StagedLoading::open(path).value();

    const Result<Snapshot> rest = loading->loadRest(loading->loadOutline().value());

    ASSERT_TRUE(rest.has_value());
    EXPECT_EQ(eventLines(*rest), eventLines(openCollection(path)->load().value()));
}

TEST_F(StagedLoadingTest, KnowsWhetherThereAreMoreEvents)
{
    const std::filesystem::path path = sample();
    const std::size_t count = openCollection(path)->load().value().columns().size();
    const auto loading = StagedLoading::open(path).value();

    EXPECT_TRUE(loading->hasMoreEventsThan(count - 1).value());
    EXPECT_FALSE(loading->hasMoreEventsThan(count).value());
}

TEST_F(StagedLoadingTest, KeepsWritersOutUntilItGoes)
{
    const std::filesystem::path path = sample();
    auto loading = StagedLoading::open(path).value();
    ASSERT_TRUE(loading->loadOutline().has_value());

    EXPECT_FALSE(Collection::open(path, OpenMode::ReadWrite).has_value());

    loading.reset();
    EXPECT_TRUE(Collection::open(path, OpenMode::ReadWrite).has_value());
}

TEST_F(StagedLoadingTest, ReadsALargeCollectionAsTheOneConnectionDoes)
{
    const std::filesystem::path path = m_folder / "large.tideline";
    makeCollection(path, generateCollection(12'000, 7));
    const auto loading = StagedLoading::open(path).value();

    const Snapshot whole = loading->loadRest(loading->loadOutline().value()).value();

    const Snapshot expected = openCollection(path)->load().value();
    EXPECT_EQ(whole.columns().size(), 12'000U);
    EXPECT_EQ(whole.columns().id, expected.columns().id);
    EXPECT_EQ(eventLines(whole), eventLines(expected));
}

TEST_F(StagedLoadingTest, TellsHowMuchOfTheRestIsRead)
{
    const std::filesystem::path path = m_folder / "large.tideline";
    makeCollection(path, generateCollection(12'000, 7));
    const auto loading = StagedLoading::open(path).value();
    const Snapshot outline = loading->loadOutline().value();
    const double before = loading->shareOfRest();

    ASSERT_TRUE(loading->loadRest(outline).has_value());

    EXPECT_EQ(before, 0);
    EXPECT_GT(loading->shareOfRest(), 0.5);
    EXPECT_LE(loading->shareOfRest(), 1);
}

TEST_F(StagedLoadingTest, FailsOnceItIsCancelled)
{
    const std::filesystem::path path = sample();
    const auto loading = StagedLoading::open(path).value();
    const Snapshot outline = loading->loadOutline().value();

    loading->cancel();
    const Result<Snapshot> rest = loading->loadRest(outline);

    ASSERT_FALSE(rest.has_value());
    EXPECT_EQ(rest.error().code, ErrorCode::Database);
}

TEST_F(StagedLoadingTest, SaysWhatIsWrongInTheSecondStep)
{
    const std::filesystem::path path = sample();
    runSql(path, "UPDATE claim SET status = 'nonsense'");
    const auto loading = StagedLoading::open(path).value();
    const Result<Snapshot> outline = loading->loadOutline();

    ASSERT_TRUE(outline.has_value());
    const Result<Snapshot> rest = loading->loadRest(*outline);
    ASSERT_FALSE(rest.has_value());
    EXPECT_EQ(rest.error().code, ErrorCode::Damaged);
    EXPECT_EQ(rest.error().arguments, std::vector{path.string()});
}

TEST_F(StagedLoadingTest, FailsLikeACollectionThatCannotBeOpened)
{
    const auto loading = StagedLoading::open(m_folder / "nothing.tideline");

    ASSERT_FALSE(loading.has_value());
    EXPECT_EQ(loading.error().code, ErrorCode::FileNotFound);
}

} // namespace tideline::test
