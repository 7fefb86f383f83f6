// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search_pattern.h"
#include "query/searched_texts.h"

#include <optional>
#include <string>

namespace tideline {

/// A text of a record as people read it, and where in it a pattern fits.
struct FoundText {
    RecordText source;
    std::string plain; ///< Of Markdown without its marks.
    TextFit fit;
};

/// Looks through the text in the way that fits its sort: names, titles, or sentences.
std::optional<FoundText> findIn(const RecordText& text, SearchPattern& pattern);
bool isFoundIn(const RecordText& text, SearchPattern& pattern);

/// True if the first says more: what something is called before what is told of it, then the better fit.
bool isBetter(const FoundText& first, const FoundText& second);

} // namespace tideline
