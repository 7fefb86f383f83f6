// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/other_process.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tideline::test {

namespace {

using Names = std::vector<std::string>;

} // namespace

TEST(CollectionLock, LiesBesideTheCollectionWhileItIsWritable)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");

    auto collection = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
    const Names during = folder.names();
    collection.reset();

    EXPECT_EQ(during, (Names{"a.tideline", "a.tideline.lock"}));
    EXPECT_EQ(folder.names(), Names{"a.tideline"});
}

TEST(CollectionLock, ASecondWriterLearnsWhoHasIt)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto holder = openCollection(folder / "a.tideline", OpenMode::ReadWrite);

    const auto second = Collection::open(folder / "a.tideline", OpenMode::ReadWrite);

    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
    EXPECT_EQ(second.error().arguments.at(1), std::to_string(::getpid()));
    EXPECT_FALSE(second.error().arguments.at(2).empty());
}

TEST(CollectionLock, ReadersAndChecksAreKeptOutToo)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto holder = openCollection(folder / "a.tideline", OpenMode::ReadWrite);

    EXPECT_EQ(openError(folder / "a.tideline"), ErrorCode::InUse);
    EXPECT_EQ(checkCollection(folder / "a.tideline").error().code, ErrorCode::InUse);
}

TEST(CollectionLock, AnotherProcessIsKeptOut)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const auto holder = openCollection(folder / "a.tideline", OpenMode::ReadWrite);

    const int refused = inAnotherProcess([&folder] {
        const auto opened = Collection::open(folder / "a.tideline", OpenMode::ReadWrite);
        return !opened && opened.error().code == ErrorCode::InUse ? 1 : 0;
    });

    EXPECT_EQ(refused, 1);
}

TEST(CollectionLock, WhatACrashLeavesBehindLocksNothing)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    inAnotherProcess([&folder] {
        const auto crashed = openCollection(folder / "a.tideline", OpenMode::ReadWrite);
        ::_exit(0); // Without destructors.
        return 0;
    });
    ASSERT_EQ(folder.names(), (Names{"a.tideline", "a.tideline.lock"}));

    const auto opened = Collection::open(folder / "a.tideline", OpenMode::ReadWrite);

    EXPECT_TRUE(opened.has_value());
}

TEST(CollectionLock, NoLockIsLeftBesideAFileThatFails)
{
    const TemporaryFolder folder;
    writeFile(folder / "empty", "");

    EXPECT_FALSE(Collection::open(folder / "empty", OpenMode::ReadWrite).has_value());

    EXPECT_EQ(folder.names(), Names{"empty"});
}

} // namespace tideline::test
