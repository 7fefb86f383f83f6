// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search_language.h"

#include <string>
#include <string_view>

namespace tideline {

/// A part of a text and where in the text it begins.
struct Sentence {
    std::string_view text; ///< Into the text that was given.
    std::size_t begin;

    bool operator==(const Sentence&) const = default;
};

/// The sentence that the part of the text stands in (UAX #29), within its line. Requires: the part lies in the text.
Sentence sentenceAround(std::string_view text, SearchRange part);

} // namespace tideline
