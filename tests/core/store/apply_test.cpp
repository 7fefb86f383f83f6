// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/collection_builder.h"
#include "support/contents_generator.h"
#include "support/dates.h"
#include "support/renumbered.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace tideline::test {

namespace {

const Signature kBy{.time = 0};

/// An event that no other record refers to, of the kind with the id.
CollectionContents oneEvent(const std::string& key, TermId kind)
{
    CollectionContents contents;
    contents.events.push_back(
        {.id = EventId(1), .key = key, .kind = kind, .title = {{"en", "One more"}}, .date = dateOf("2019")});
    return contents;
}

} // namespace

TEST(CollectionApply, AddsRecordsToWhatIsThere)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const CollectionContents before = *collection->contents();

    const Result<Change> change =
        collection->apply(AddRecords{.contents = oneEvent("concert-2019", before.events[0].kind)}, kBy);

    ASSERT_TRUE(change.has_value()) << change.error().detail;
    ASSERT_EQ(change->added.size(), 1U);
    const Result<Event> added = collection->event(EventId(change->added[0].value()));
    ASSERT_TRUE(added.has_value());
    EXPECT_EQ(added->key, "concert-2019");
    EXPECT_EQ(added->kind, before.events[0].kind);
    EXPECT_EQ(collection->contents()->events.size(), before.events.size() + 1);
    EXPECT_EQ(collection->contents()->header, before.header);
}

TEST(CollectionApply, WhatWasAddedIsThereAfterReopening)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const TermId kind = collection->contents()->events[0].kind;
    ASSERT_TRUE(collection->apply(AddRecords{.contents = oneEvent("concert-2019", kind)}, kBy).has_value());
    const CollectionContents written = *collection->contents();

    collection.reset();

    EXPECT_EQ(*openCollection(folder / "a.tideline")->contents(), written);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.tideline"});
}

TEST(CollectionApply, OneAfterAnotherKeepsTheirOrder)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const TermId kind = collection->contents()->events[0].kind;

    const auto first = collection->apply(AddRecords{.contents = oneEvent("first", kind)}, kBy);
    const auto second = collection->apply(AddRecords{.contents = oneEvent("second", kind)}, kBy);

    EXPECT_LT(first->added.at(0), second->added.at(0));
}

TEST(CollectionApply, AKeyThatIsThereIsRefusedAndNothingChanges)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const CollectionContents before = *collection->contents();
    CollectionContents contents = oneEvent("new-event", before.events[0].kind);
    contents.entities.push_back({.id = EntityId(2), .key = "red-velvet"});

    const Result<Change> change = collection->apply(AddRecords{.contents = contents}, kBy);

    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::DuplicateKey);
    EXPECT_EQ(change.error().arguments, std::vector<std::string>{"red-velvet"});
    EXPECT_EQ(*collection->contents(), before);
}

TEST(CollectionApply, TheHeaderIsReplacedOnlyWhenAskedFor)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    CollectionContents contents;
    contents.header.title = {{"en", "Another title"}};
    contents.header.start = "two-concerts";

    ASSERT_TRUE(collection->apply(AddRecords{.contents = contents, .replaceHeader = true}, kBy).has_value());

    EXPECT_EQ(collection->contents()->header, contents.header);
}

TEST(CollectionApply, ManyRecordsMayHaveNoKey)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const TermId kind = collection->contents()->events[0].kind;

    const auto first = collection->apply(AddRecords{.contents = oneEvent("", kind)}, kBy);
    const auto second = collection->apply(AddRecords{.contents = oneEvent("", kind)}, kBy);

    ASSERT_TRUE(first.has_value() && second.has_value());
    EXPECT_EQ(collection->event(EventId(second->added[0].value()))->key, "");
    EXPECT_EQ(collection->contents()->events.size(), sampleContents().events.size() + 2);
}

TEST(CollectionApply, AddingGeneratedContentsToAnEmptyCollectionLosesNothing)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        const CollectionContents given = *contentsGenerator();
        std::filesystem::remove(folder / "a.tideline");
        makeCollection(folder / "a.tideline", CollectionContents());
        const auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);

        const Result<Change> change = collection->apply(AddRecords{.contents = given, .replaceHeader = true}, kBy);

        RC_ASSERT(change.has_value());
        RC_ASSERT(renumbered(*collection->contents()) == given);
    }));
}

} // namespace tideline::test
