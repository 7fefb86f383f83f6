// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "bench/generated_files.h"

#include "support/generated_collection.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/collection.h"

#include <stdexcept>
#include <string>

namespace tideline {

namespace {

constexpr std::uint64_t kSeed = 20031006;

} // namespace

std::filesystem::path fileWith(std::int64_t events)
{
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("tideline-bench-" + std::to_string(events) + ".tideline");
    if (!std::filesystem::exists(path)) {
        FileOps files;
        const auto stored = Collection::createFrom(path, generateCollection(static_cast<std::size_t>(events), kSeed),
                                                   files, SystemClock());
        if (!stored) {
            throw std::runtime_error("cannot make " + path.string() + ": " + stored.error().detail);
        }
    }
    return path;
}

std::unique_ptr<Collection> open(std::int64_t events)
{
    auto collection = Collection::open(fileWith(events), OpenMode::ReadOnly);
    if (!collection) {
        throw std::runtime_error("cannot open the file of " + std::to_string(events) + " events");
    }
    return std::move(*collection);
}

Snapshot load(std::int64_t events)
{
    return open(events)->load().value();
}

} // namespace tideline
