// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"
#include "store/collection.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tideline {

/// Where the bundled collection lies: `share/tideline` beside the folder of the program.
std::filesystem::path sampleCollectionPath();

/// The path that a COLLECTION argument means; `:sample:` is the bundled one.
std::filesystem::path collectionPath(const std::string& argument);

/// A collection that is open to read, with what it looks like in memory.
struct LoadedCollection {
    std::unique_ptr<Collection> collection;
    Snapshot snapshot;
};

/// Opens what the argument means and loads it. Fails as `Collection::open` and `Collection::load` do.
Result<LoadedCollection> loadCollection(const std::string& argument);

} // namespace tideline
