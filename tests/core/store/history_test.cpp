// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/contents_generator.h"
#include "support/generated_values.h"
#include "support/other_process.h"
#include "support/property.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <stdexcept>

namespace tideline::test {

namespace {

const Signature kBy{.time = 1'069'622'102, .author = "someone"};

/// The sample's only claim: that the second concert had another date.
AcceptClaim acceptOtherDate(const Collection& collection)
{
    const CollectionContents contents = collection.contents().value();
    for (const Event& event : contents.events) {
        if (!event.evidence.claims.empty()) {
            return {.record = toRecordId(event.id), .claim = 0};
        }
    }
    throw std::logic_error("no claim");
}

/// Generated contents with many more claims on everything that can be claimed.
CollectionContents muchClaimed()
{
    CollectionContents contents = *contentsGenerator();
    const auto addClaim = [](Evidence& evidence, const std::string& field, const std::string& value) {
        if (rarely(2)) {
            evidence.claims.push_back(
                {.field = field, .value = value, .status = rarely(2) ? ClaimStatus::Disputed : ClaimStatus::Rejected});
        }
    };
    for (Event& event : contents.events) {
        addClaim(event.evidence, "date", someDate().text());
        addClaim(event.evidence, "date", someDate().text());
        addClaim(event.evidence, "place", contents.places.empty() ? "nowhere" : oneOf(contents.places).key);
        addClaim(event.evidence, "age", "26");
    }
    for (Place& place : contents.places) {
        addClaim(place.evidence, "parent", oneOf(contents.places).key);
    }
    for (Source& source : contents.sources) {
        addClaim(source.evidence, "title", "Another title");
        addClaim(source.evidence, "date", someDate().text());
    }
    for (Relationship& relationship : contents.relationships) {
        addClaim(relationship.evidence, "date", someDate().text());
    }
    return contents;
}

/// Every claim that there is, as an action.
std::vector<AcceptClaim> allAcceptances(const CollectionContents& contents)
{
    std::vector<AcceptClaim> actions;
    const auto addAll = [&actions](const auto& records) {
        for (const auto& record : records) {
            for (std::size_t claim = 0; claim < record.evidence.claims.size(); ++claim) {
                actions.push_back({.record = toRecordId(record.id), .claim = claim});
            }
        }
    };
    addAll(contents.places);
    addAll(contents.sources);
    addAll(contents.events);
    addAll(contents.relationships);
    return actions;
}

/// Opens the file again, so that nothing is remembered but what is in it.
void reopen(std::unique_ptr<Collection>& collection)
{
    const std::filesystem::path path = collection->path();
    collection.reset();
    collection = openCollection(path, OpenMode::ReadWrite);
}

} // namespace

TEST(History, UndoTakesBackWhatWasAcceptedAndRedoDoesItAgain)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const CollectionContents before = *collection->contents();
    const AcceptClaim action = acceptOtherDate(*collection);
    ASSERT_TRUE(collection->apply(action, kBy).has_value());
    const CollectionContents after = *collection->contents();

    const Result<Change> undone = collection->undo();

    ASSERT_TRUE(undone.has_value()) << undone.error().detail;
    EXPECT_EQ(undone->changed, std::vector{action.record});
    EXPECT_EQ(*collection->contents(), before);
    ASSERT_TRUE(collection->redo().has_value());
    EXPECT_EQ(*collection->contents(), after);
    EXPECT_NE(before, after);
}

TEST(History, SaysWhatWouldBeUndoneAndDoneAgain)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const AcceptClaim action = acceptOtherDate(*collection);
    const std::optional<HistoryStep> step =
        HistoryStep{.action = ActionCode::AcceptClaim, .record = action.record, .field = "date"};
    ASSERT_TRUE(collection->apply(action, kBy).has_value());

    EXPECT_EQ(collection->nextUndo().value(), step);
    EXPECT_EQ(collection->nextRedo().value(), std::optional<HistoryStep>());

    ASSERT_TRUE(collection->undo().has_value());

    EXPECT_EQ(collection->nextUndo().value(), std::optional<HistoryStep>());
    EXPECT_EQ(collection->nextRedo().value(), step);
}

TEST(History, WhatCameInAsAWholeCannotBeUndone)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);

    const Result<Change> undone = collection->undo();

    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().code, ErrorCode::NotUndoable);
    EXPECT_EQ(collection->nextUndo().value(), std::optional<HistoryStep>());
    EXPECT_EQ(collection->redo().error().code, ErrorCode::NothingToRedo);
}

TEST(History, AFileOfAnOlderVersionHasNothingToUndo)
{
    const TemporaryFolder folder;
    makeVersion1(folder / "old.tideline");

    EXPECT_EQ(openCollection(folder / "old.tideline")->nextUndo().value(), std::optional<HistoryStep>());
    EXPECT_EQ(openCollection(folder / "old.tideline", OpenMode::ReadWrite)->undo().error().code,
              ErrorCode::NothingToUndo);
}

TEST(History, SomethingNewForgetsWhatWasUndone)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const AcceptClaim action = acceptOtherDate(*collection);
    ASSERT_TRUE(collection->apply(action, kBy).has_value());
    ASSERT_TRUE(collection->undo().has_value());

    ASSERT_TRUE(collection->apply(action, kBy).has_value());

    EXPECT_EQ(collection->redo().error().code, ErrorCode::NothingToRedo);
    EXPECT_TRUE(collection->undo().has_value());
}

TEST(History, NotesTimeAuthorAndIdsOfEachAction)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    {
        const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
        ASSERT_TRUE(collection->apply(acceptOtherDate(*collection), kBy).has_value());
    }
    SQLite::Database database((folder / "a.tideline").string());
    SQLite::Statement rows(database, "SELECT action, time, author, first_id < end_id, changeset IS NULL FROM journal");

    ASSERT_TRUE(rows.executeStep());
    EXPECT_EQ(rows.getColumn(0).getString(), "add-records");
    EXPECT_EQ(rows.getColumn(3).getInt(), 1);
    EXPECT_EQ(rows.getColumn(4).getInt(), 1);
    ASSERT_TRUE(rows.executeStep());
    EXPECT_EQ(rows.getColumn(0).getString(), "accept-claim");
    EXPECT_EQ(rows.getColumn(1).getString(), "2003-11-23T21:15:02Z");
    EXPECT_EQ(rows.getColumn(2).getString(), "someone");
    EXPECT_EQ(rows.getColumn(4).getInt(), 0);
    EXPECT_FALSE(rows.executeStep());
}

TEST(History, UndoRefusesRecordsThatSomebodyElseChanged)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    ASSERT_TRUE(collection->apply(acceptOtherDate(*collection), kBy).has_value());
    collection.reset();
    runSql(folder / "a.tideline", "UPDATE event SET date = '1999' WHERE date = '2018-04-03'");
    const std::string before = contentOf(folder / "a.tideline");

    const auto undone = openCollection(folder / "a.tideline", OpenMode::ReadWrite)->undo();

    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().code, ErrorCode::Damaged);
    EXPECT_EQ(contentOf(folder / "a.tideline"), before);
}

TEST(History, UndoingEverythingLeadsBackAndDoingItAgainLeadsForth)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(holdsAlways([&folder] {
        std::filesystem::remove(folder / "a.tideline");
        makeCollection(folder / "a.tideline", muchClaimed());
        auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
        const CollectionContents before = *collection->contents();
        const std::vector<AcceptClaim> choices = allAcceptances(before);
        RC_PRE(!choices.empty());
        int done = 0;
        for (int i = below(12); i >= 0; --i) {
            const CollectionContents unchanged = *collection->contents();
            const Result<Change> change = collection->apply(oneOf(choices), kBy);
            RC_ASSERT(change.has_value() || *collection->contents() == unchanged);
            done += change && !change->changed.empty() ? 1 : 0;
        }
        const CollectionContents after = *collection->contents();

        for (int i = 0; i < done; ++i) {
            RC_ASSERT(collection->undo().has_value());
            if (i == done / 2) {
                reopen(collection);
            }
        }
        RC_ASSERT(*collection->contents() == before);
        RC_ASSERT(collection->undo().error().code == ErrorCode::NotUndoable);
        for (int i = 0; i < done; ++i) {
            RC_ASSERT(collection->redo().has_value());
        }
        RC_ASSERT(*collection->contents() == after);
        RC_ASSERT(collection->redo().error().code == ErrorCode::NothingToRedo);
        collection.reset();
        RC_ASSERT(checkCollection(folder / "a.tideline") == std::vector<CheckFinding>());
    }));
}

TEST(History, ADiskWithoutRoomLeavesAllAsItWas)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "a.tideline";
    makeCollection(path);
    const CollectionContents before = *openCollection(path)->contents();
    const std::string original = contentOf(path);
    const rlim_t largest = original.size() + 64 * 1024;
    bool hasFailed = false;
    bool hasSucceeded = false;

    for (rlim_t size = 0; size <= largest; size += 4096) {
        writeFile(path, original);
        const int outcome = inAnotherProcess([&] {
            const auto collection = openCollection(path, OpenMode::ReadWrite);
            const AcceptClaim action = acceptOtherDate(*collection);
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{size, size};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const Result<Change> change = collection->apply(action, kBy);
            // Here even what is there may not be written again, so that only the next opening can undo the rest.
            if (!change) {
                return change.error().code == ErrorCode::DiskFull ? 1 : 2;
            }
            return 0;
        });

        ASSERT_LE(outcome, 1) << size;
        ASSERT_EQ(*openCollection(path, OpenMode::ReadWrite)->contents() == before, outcome == 1) << size;
        hasFailed |= outcome == 1;
        hasSucceeded |= outcome == 0;
    }
    EXPECT_TRUE(hasFailed && hasSucceeded);
}

} // namespace tideline::test
