// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <filesystem>

namespace tideline {

/// Nothing if a new collection may be put at `path`. Fails with FileExists if something is there and `replace` is not
/// set, or if there is a journal beside it: SQLite would take an unfinished journal for that of the new file and undo
/// in it what was never done there. Fails with InUse if what would be replaced is open for writing.
Result<void> checkTarget(const std::filesystem::path& path, bool replace);

} // namespace tideline
