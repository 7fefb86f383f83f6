// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string>

namespace tideline {

/// Where the bundled collection lies: `share/tideline` beside the folder of the program.
std::filesystem::path sampleCollectionPath();

/// The path that a COLLECTION argument means; `:sample:` is the bundled one.
std::filesystem::path collectionPath(const std::string& argument);

} // namespace tideline
