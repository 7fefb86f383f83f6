// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// A way to go on with what is being typed.
struct SearchCompletion {
    std::string shown;  ///< The term that it makes: `artist:"Red Velvet"`, or `artist:` to be filled in.
    std::string text;   ///< All of the search with it.
    std::size_t cursor; ///< Where typing goes on: a byte position in `text`.

    bool operator==(const SearchCompletion&) const = default;
};

/// Completions of the term at the cursor, best first: of a field's value the names that fit, in the language, which are
/// all by weight where nothing is typed yet; of a word the fields whose names begin with it. Requires: `cursor` is a
/// byte position in the text, at most its size.
std::vector<SearchCompletion> searchCompletions(const Snapshot& snapshot, std::string_view text, std::size_t cursor,
                                                std::string_view language, std::size_t most);

} // namespace tideline
