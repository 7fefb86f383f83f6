// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/contents_generator.h"
#include "support/renumbered.h"
#include "support/temporary_folder.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "snapshot/snapshot_builder.h"
#include "store/collection.h"

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

/// What a view can see of the events of a snapshot, without ids.
std::vector<std::string> eventLines(const Snapshot& snapshot)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        const EventIndex event(row);
        std::string line;
        for (const std::string& language : snapshot.languages()) {
            line += std::string(snapshot.title(event, language).text) + "|" +
                    std::string(snapshot.shortTitle(event, language).text) + "|";
        }
        line += std::string(snapshot.eventKey(event)) + "|" + std::string(snapshot.dateText(event)) + "|" +
                std::to_string(snapshot.columns().earliestBegin[row]) + "|" +
                std::to_string(snapshot.columns().latestEnd[row]) + "|" +
                std::to_string(snapshot.columns().dateFlags[row]) + "|" + snapshot.kindOf(event).key + "|" +
                std::to_string(snapshot.columns().weight[row]) + "|" + std::to_string(snapshot.isDisputed(event));
        for (const ClaimStatus status : {ClaimStatus::Accepted, ClaimStatus::Disputed, ClaimStatus::Rejected}) {
            const auto withClaim = snapshot.eventsWithClaim(status);
            line += std::find(withClaim.begin(), withClaim.end(), event) == withClaim.end() ? "|-" : "|claim";
        }
        for (const EdtfDate& date : snapshot.otherDates(event)) {
            line += "|or " + date.text();
        }
        for (const EventParticipation& participation : snapshot.participations(event)) {
            line += "|" + snapshot[participation.entity].key + "=" + snapshot[participation.role].key;
        }
        for (const SourceIndex source : snapshot.sourcesOf(event)) {
            line += "|" + snapshot[source].key;
        }
        for (const TagIndex tag : snapshot.tagsOf(event)) {
            line += "|" + snapshot[tag].key;
        }
        if (const auto place = snapshot.placeOf(event)) {
            line += "|" + snapshot[*place].key;
        }
        lines.push_back(line);
    }
    return lines;
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
