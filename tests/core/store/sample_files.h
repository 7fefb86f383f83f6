// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "store/collection.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tideline::test {

/// A small collection with something of everything: two concerts, an artist, a defector, sources, claims, a story.
CollectionContents sampleContents();

/// Makes a collection of the contents at the path; a failure fails the test.
void makeCollection(const std::filesystem::path& path, const CollectionContents& contents = sampleContents());

/// Makes a file as version 1 of the format left it, with the sample contents.
void makeVersion1(const std::filesystem::path& path);

/// Opens what is known to be a collection; a failure throws.
std::unique_ptr<Collection> openCollection(const std::filesystem::path& path, OpenMode mode = OpenMode::ReadOnly);

/// Runs SQL on the file, past all of our own checks, the way another program would.
void runSql(const std::filesystem::path& path, const std::string& sql);

/// The code that opening the file fails with; fails the test if it does not fail.
ErrorCode openError(const std::filesystem::path& path);

} // namespace tideline::test
