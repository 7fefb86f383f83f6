// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/contents_generator.h"
#include "support/renumbered.h"
#include "support/snapshot_lines.h"
#include "support/temporary_folder.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "snapshot/snapshot_builder.h"
#include "store/collection.h"
#include "store/staged_loading.h"

#include <gtest/gtest.h>

namespace tideline::test {

namespace {

std::unique_ptr<Collection> stored(const TemporaryFolder& folder, const CollectionContents& contents)
{
    FileOps files;
    const std::filesystem::path path = folder / "collection.tideline";
    std::filesystem::remove(path);
    const Result<void> created = Collection::createFrom(path, contents, files, SystemClock());
    if (!created) {
        ADD_FAILURE() << "not created: " << created.error().detail;
        return nullptr;
    }
    Result<std::unique_ptr<Collection>> opened = Collection::open(path, OpenMode::ReadOnly);
    if (!opened) {
        ADD_FAILURE() << "not opened: " << opened.error().detail;
        return nullptr;
    }
    return std::move(*opened);
}

} // namespace

TEST(CollectionRoundTrip, StoringAndReadingLosesNothing)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        const CollectionContents given = *contentsGenerator();

        const auto collection = stored(folder, given);
        const Result<CollectionContents> read = collection->contents();

        return read.has_value() && renumbered(*read) == given;
    }));
}

TEST(CollectionRoundTrip, LoadingGivesTheSnapshotOfTheContents)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        const CollectionContents given = *contentsGenerator();

        const auto collection = stored(folder, given);
        const Result<Snapshot> loaded = collection->load();

        const Snapshot expected = buildSnapshot(given);
        RC_ASSERT(loaded.has_value());
        RC_ASSERT(loaded->languages() == expected.languages());
        RC_ASSERT(loaded->header() == expected.header());
        RC_ASSERT(eventLines(*loaded) == eventLines(expected));
        return true;
    }));
}

TEST(CollectionRoundTrip, LoadingInTwoStepsGivesTheSnapshotOfTheContents)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        const CollectionContents given = *contentsGenerator();

        const auto collection = stored(folder, given);
        const auto loading = StagedLoading::open(collection->path()).value();
        const Snapshot outline = loading->loadOutline().value();
        const Snapshot whole = loading->loadRest(outline).value();

        RC_ASSERT(!outline.isComplete());
        RC_ASSERT(outline.columns().id == whole.columns().id);
        RC_ASSERT(eventLines(whole) == eventLines(buildSnapshot(given)));
        return true;
    }));
}

TEST(CollectionRoundTrip, OneEventIsReadWhole)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        const auto collection = stored(folder, *contentsGenerator());
        const CollectionContents contents = collection->contents().value();

        const Event& last = contents.events.back();

        return collection->event(last.id) == last;
    }));
}

} // namespace tideline::test
