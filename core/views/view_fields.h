// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Why a text is no view, or no list of them, and where.
struct ViewTextProblem {
    enum class Kind {
        NotAView,        ///< It does not begin as one does.
        UnknownField,    ///< `text` is its name; `allowed` are those that there are.
        RepeatedField,   ///< `text` is its name.
        MissingValue,    ///< `field` needs one, or one more behind the comma.
        UnexpectedValue, ///< `field` stands alone, or takes only one.
        NotAValue,       ///< `text` is none that `field` may have; `allowed` are those that it may have.
        NotASpan,        ///< `text` is no stretch of time.
        NotAnId,         ///< `text` begins with "#" and goes on with no number.
        UnfinishedQuote,
        UnexpectedCharacter, ///< `text` is the character: it may only stand in quotes.
        UnknownEscape,       ///< `text` is what stands behind the backslash.
        NotAList,            ///< A file of views begins with another line.
        NewerList,           ///< `text` is the version of the file of views.
        NoCollection,        ///< A view in a file stands before any collection.
    };
    Kind kind;
    std::string text = {};
    std::string field = {};
    std::vector<std::string> allowed = {};
    std::size_t column = 1; ///< From 1, in code points.
    std::size_t line = 1;   ///< From 1.

    bool operator==(const ViewTextProblem&) const = default;
};

/// What a text says, or why it says nothing.
template <typename Value>
using ViewTextResult = tl::expected<Value, ViewTextProblem>;

/// One value of a field. In quotes it is taken as it stands, without any meaning of its own.
struct ViewTextValue {
    std::string text;
    bool isQuoted = false;
    std::size_t column = 1;
};

/// A word that stands alone, or a name with values: `surely`, `artist=red-velvet,"a b"`.
struct ViewTextField {
    std::string name;
    std::vector<ViewTextValue> values; ///< Empty iff there was no "=".
    std::size_t column = 1;
};

/// Reads fields, apart by blanks or breaks of lines, behind a heading such as "tideline-view:", which the text must
/// begin with.
ViewTextResult<std::vector<ViewTextField>> readFields(std::string_view text, std::string_view heading);

/// The text in quotes, so that `readFields` gives it back.
std::string quotedValue(std::string_view text);

/// The text as it stands where nobody could take it for anything else, else in quotes.
std::string plainOrQuoted(std::string_view text);

} // namespace tideline
