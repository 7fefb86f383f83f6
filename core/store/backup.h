// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/file_ops.h"
#include "store/collection.h"

#include <filesystem>

namespace tideline {

/// The folder with the backups of the collection at `path`: "a.tideline.backups" beside "a.tideline". Beside it,
/// because what is kept on an encrypted disk or a stick must not come to lie anywhere else.
std::filesystem::path backupFolderOf(const std::filesystem::path& path);

/// Copies the collection into its backup folder under the time of the clock, checks the copy as a whole, and then
/// removes all but the newest `kBackups`. Fails as `Collection::saveCopy`, or with Damaged if the copy does not pass
/// its check; then no backup has gone and none is added. A name that is taken means that this second is backed up
/// already.
Result<std::filesystem::path> backUp(const Collection& collection, FileOps& files, const Clock& clock);

inline constexpr std::size_t kBackups = 5;

} // namespace tideline
