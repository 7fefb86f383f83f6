// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <filesystem>
#include <string>
#include <utility>

namespace tideline {

/// An Error on its way to the border of this folder. Inside it, failures are thrown, as SQLiteCpp does, because nearly
/// every line can fail and a transaction is rolled back by leaving its scope.
class StoreFailure : public std::exception {
public:
    explicit StoreFailure(Error error)
        : m_error(std::move(error))
    {}

    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_error.detail.c_str(); }

private:
    Error m_error;
};

/// What a failure of the library means. `systemError` is the errno behind it, where that is known; the path is not
/// known here, `guarded` adds it.
Error databaseError(const SQLite::Exception& exception, int systemError = 0, const std::string& sql = {});

/// Commits, and throws StoreFailure if that fails. Most of what a disk can refuse is only asked of it here.
void commit(SQLite::Transaction& transaction);

/// Something in the file contradicts the schema that was already found to be right.
[[noreturn]] void throwDamaged(const std::string& detail);

namespace detail {

/// The caught failure as a value, about the path if nothing else was said.
Error withPath(Error error, const std::filesystem::path& path);

} // namespace detail

/// Calls `work` and turns what it throws into an Error about the collection at `path`.
template <typename Work>
auto guarded(const std::filesystem::path& path, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreFailure& thrown) {
        return failure(detail::withPath(thrown.error(), path));
    } catch (const SQLite::Exception& exception) {
        return failure(detail::withPath(databaseError(exception), path));
    }
}

} // namespace tideline
