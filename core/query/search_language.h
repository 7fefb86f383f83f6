// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Where a term of a search must be found.
enum class SearchField { Anywhere, Artist, Person, Kind, Place, Tag, Source, Story, Year };

/// A part of what was typed: bytes [begin, end).
struct SearchRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const SearchRange&) const = default;
};

struct SearchTerm {
    SearchField field = SearchField::Anywhere;
    bool isExcluded = false;            ///< "-not": what it finds, does not pass.
    bool isPhrase = false;              ///< In quotes: whole words, in this order.
    std::string text = {};              ///< Without the name of the field, quotes and minus. Of a year what was typed.
    std::optional<TimeSpan> years = {}; ///< Of a year.
    SearchRange range = {};             ///< All of it, from the minus to the closing quote.

    bool operator==(const SearchTerm&) const = default;
};

struct SearchProblem {
    enum class Kind {
        UnfinishedQuote, ///< The part is read as if it were closed at the end.
        UnknownField,    ///< `text` is what stands before the colon. The term is left out.
        EmptyField,      ///< A field without a value, as while one types. The term is left out.
        MalformedRange,  ///< `text` is no year and no range of years. The term is left out.
        NothingToFind,   ///< A word without a letter or a digit. The term is left out.
    };
    Kind kind;
    std::string text;
    SearchRange range; ///< What to underline.

    bool operator==(const SearchProblem&) const = default;
};

struct SearchQuery {
    std::vector<SearchTerm> terms;       ///< All must be found, in any order.
    std::vector<SearchProblem> problems; ///< In the order of the text.

    bool operator==(const SearchQuery&) const = default;
};

/// Reads what people type to search: words; "phrases" in straight or typographic quotes; `-` before what must not be
/// found; `artist:`, `person:`, `kind:`, `place:`, `tag:`, `source:`, `story:` before the name of one;
/// `year:2003..2005` as `parseYearRange` reads it. Fields have their Korean names too (`가수:`). Nothing is refused:
/// what cannot be read is left out and said, and the rest still searches.
SearchQuery parseSearch(std::string_view text);

/// The field that the name before a colon stands for, in either language, whatever its case.
std::optional<SearchField> searchFieldNamed(std::string_view name);
/// The name that is offered for the field, "artist" or "가수". Requires: not Anywhere.
std::string_view searchFieldName(SearchField field, std::string_view language);
/// All fields that have a name, in the order in which they are offered.
const std::vector<SearchField>& searchFields();

/// The term in the words of the language, so that `parseSearch` gives it back: `-artist:"Red Velvet"`.
std::string searchTermText(const SearchTerm& term, std::string_view language);

/// What is being typed where the cursor stands, for completion.
struct SearchCursor {
    std::optional<SearchField> field; ///< Of the value that is being typed; nothing if a word or a field's name is.
    std::string text;                 ///< From the beginning of the value or word to the cursor.
    SearchRange range;                ///< What a completion replaces: the whole term but for a minus.
};

/// Requires: `cursor` is a byte position in the text, at most its size.
SearchCursor searchCursor(std::string_view text, std::size_t cursor);

} // namespace tideline
