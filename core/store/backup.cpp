// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/backup.h"

#include "store/journal.h"

#include <algorithm>
#include <vector>

namespace tideline {

namespace {

constexpr const char* kSuffix = ".tideline";

/// Makes the folder, which only its owner can look into: a collection may hold names that must not be known.
Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::create_directory(folder, error)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    return error ? failure(fileError(error.value(), folder)) : Result<void>();
}

/// The name sorts by time, and no file system minds it: "2026-11-23T21-15-02Z.tideline".
std::string nameAt(std::int64_t seconds)
{
    std::string name = timeText(seconds);
    std::ranges::replace(name, ':', '-');
    return name + kSuffix;
}

/// A copy of what cannot be read again is none.
Result<void> checkWhole(const std::filesystem::path& copy)
{
    const Result<std::vector<CheckFinding>> findings = checkCollection(copy);
    if (!findings) {
        return failure(findings.error());
    }
    const auto damage = std::ranges::find_if(*findings, isDamage);
    if (damage != findings->end()) {
        return failure({.code = ErrorCode::Damaged, .arguments = {copy.string()}, .detail = damage->detail});
    }
    return {};
}

/// Only names that `nameAt` gives are looked at, so that nothing else that lies there goes. What cannot be removed
/// stays.
void removeOldest(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> backups;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.size() == nameAt(0).size() && name.ends_with(std::string("Z") + kSuffix)) {
            backups.push_back(entry.path());
        }
    }
    std::ranges::sort(backups, std::greater());
    for (std::size_t i = kBackups; i < backups.size(); ++i) {
        std::filesystem::remove(backups[i], ignored);
    }
}

} // namespace

std::filesystem::path backupFolderOf(const std::filesystem::path& path)
{
    return path.string() + ".backups";
}

Result<std::filesystem::path> backUp(const Collection& collection, FileOps& files, const Clock& clock)
{
    const std::filesystem::path folder = backupFolderOf(collection.path());
    if (const Result<void> made = makeFolder(folder); !made) {
        return failure(made.error());
    }
    const std::filesystem::path backup = folder / nameAt(clock.now());
    std::error_code ignored;
    if (std::filesystem::exists(backup, ignored)) {
        return backup;
    }
    if (const Result<void> saved = collection.saveCopy(backup, false, files); !saved) {
        return failure(saved.error());
    }
    if (const Result<void> whole = checkWhole(backup); !whole) {
        std::filesystem::remove(backup, ignored);
        return failure(whole.error());
    }
    removeOldest(folder);
    return backup;
}

} // namespace tideline
