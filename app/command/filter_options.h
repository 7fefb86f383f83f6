// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace tideline {

/// Values by their names, as they are typed.
struct TypedNames {
    std::vector<std::string> artists;
    std::vector<std::string> people;
    std::vector<std::string> kinds;
    std::vector<std::string> places;
    std::vector<std::string> tags;
    std::vector<std::string> sources;
    std::vector<std::string> stories;

    bool operator==(const TypedNames&) const = default;
};

/// The FILTER options as they are typed: each may be repeated, any of one kind, all kinds together.
struct FilterOptions {
    TypedNames chosen;
    TypedNames excluded;               ///< `--not-artist` …
    std::vector<std::string> strengths; ///< "1", "2" and "3+".
    std::string years;
    std::string text;
    bool surely = false; ///< Only together with years.
    bool disputed = false;
    bool rejected = false;
    bool unsourced = false;

    bool operator==(const FilterOptions&) const = default;
};

/// Adds `--artist`, `--person` … to a verb. The options must outlive the parsing. A malformed year or strength is wrong
/// usage, and so is `--surely` without a year.
void addFilterOptions(CLI::App& verb, FilterOptions& options);

/// The filter that the options mean in this collection. Fails with RecordNotFound or AmbiguousName.
Result<Filter> resolveFilter(const FilterOptions& options, const Snapshot& snapshot);

} // namespace tideline
