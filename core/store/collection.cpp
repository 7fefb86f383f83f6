// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/collection.h"

#include "store/connection.h"
#include "store/store_error.h"
#include "store/stored_collection.h"
#include "store/target.h"

#include <utility>

namespace tideline {

namespace {

/// Removes a file that did not come to anything, unless it was let go.
class Unfinished {
public:
    explicit Unfinished(std::filesystem::path path)
        : m_path(std::move(path))
    {}
    ~Unfinished()
    {
        std::error_code ignored;
        if (!m_path.empty()) {
            std::filesystem::remove(m_path, ignored);
        }
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    void letGo() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

/// Writes the contents into the empty file and closes it.
Result<void> build(const std::filesystem::path& file, const CollectionContents& contents, const Signature& by)
{
    return guarded(file, [&]() -> Result<void> {
        SQLite::Database database = createDatabase(file);
        IdSource ids(IdSource::randomBlock());
        perform(database, ids, AddRecords{.contents = contents, .replaceHeader = true}, by);
        return {};
    });
}

} // namespace

Result<void> Collection::createFrom(const std::filesystem::path& path, const CollectionContents& contents,
                                    FileOps& files, const Clock& clock)
{
    if (const Result<void> free = checkTarget(path, false); !free) {
        return failure(free.error());
    }
    const Result<std::filesystem::path> temporary = files.createTemporaryBeside(path);
    if (!temporary) {
        return failure(temporary.error());
    }
    Unfinished unfinished(*temporary);
    Result<void> done = build(*temporary, contents, {.time = clock.now()});
    if (done) {
        const Result<SQLite::Database> opened = openDatabase(*temporary, Access::Reading);
        done = opened ? Result<void>() : failure(opened.error());
    }
    if (!done) {
        Error error = done.error();
        if (error.arguments == std::vector{temporary->string()}) {
            error.arguments = {path.string()}; // Nobody knows the file by its temporary name.
        }
        return failure(error);
    }
    unfinished.letGo();
    return files.moveIntoPlace(*temporary, path);
}

Result<std::unique_ptr<Collection>> Collection::create(const std::filesystem::path& path,
                                                       const CollectionHeader& header, FileOps& files,
                                                       const Clock& clock)
{
    CollectionContents contents;
    contents.header = header;
    const Result<void> created = createFrom(path, contents, files, clock);
    if (!created) {
        return failure(created.error());
    }
    return open(path, OpenMode::ReadWrite);
}

Result<std::unique_ptr<Collection>> Collection::open(const std::filesystem::path& path, OpenMode mode)
{
    const Access access = mode == OpenMode::ReadWrite ? Access::Writing : Access::Reading;
    std::optional<LockFile> lock;
    std::error_code ignored;
    if (mode == OpenMode::ReadOnly) {
        if (const Result<void> free = LockFile::checkFree(path); !free) {
            return failure(free.error());
        }
    } else if (std::filesystem::is_regular_file(path, ignored)) { // No lock file beside what can be no collection.
        Result<LockFile> acquired = LockFile::acquire(path);
        if (!acquired) {
            return failure(acquired.error());
        }
        lock.emplace(std::move(*acquired));
    }
    Result<SQLite::Database> database = openDatabase(path, access);
    if (!database) {
        return failure(database.error());
    }
    return std::make_unique<StoredCollection>(path, mode, std::move(lock), std::move(*database));
}

} // namespace tideline
