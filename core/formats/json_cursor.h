// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "formats/tideline_json_format.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Keeps the first thing that is wrong with a document; what is reported after it is dropped, because it may only be a
/// consequence. Beside it, keeps every date that cannot be read: those are no reason to stop.
class JsonProblem {
public:
    bool found() const { return m_error.has_value(); }
    void report(Error error);
    /// Requires: found().
    const Error& error() const { return *m_error; }

    void noteUnreadableDate(Error error) { m_unreadableDates.push_back(std::move(error)); }
    std::vector<Error> takeUnreadableDates() { return std::move(m_unreadableDates); }

private:
    std::optional<Error> m_error;
    std::vector<Error> m_unreadableDates;
};

/// One value of a JSON document that knows its path. The accessors check the sort of value; when it is the wrong one
/// they report the problem with the path and return an empty value, so that readers need no branch for failures.
/// Lifetime: a cursor refers to the cursor it was taken from, to the document and to the problem.
class JsonCursor {
public:
    /// How texts in several languages may be given.
    enum class Forms {
        Written,     ///< Each language has a text.
        MayBeUnknown ///< A language may be null: no form is known in it.
    };

    JsonCursor(const nlohmann::json& root, JsonProblem& problem)
        : m_value(&root)
        , m_problem(&problem)
    {}

    std::string path() const; ///< JSON Pointer.
    bool hasFailed() const { return m_problem->found(); }
    void fail(Error error) const;          ///< The path is set here.
    void expected(std::string what) const; ///< JsonStructure.

    // Objects.
    /// Reports what is not an object, a field that the shape does not have, and one that it requires and is not there.
    void check(const json_format::Shape& shape) const;
    std::optional<JsonCursor> find(std::string_view name) const;
    /// The field of this name; a null where it is missing, which every accessor reports.
    JsonCursor operator[](std::string_view name) const;
    /// The field as `read` gives it, or an empty value where it is missing.
    template <typename Value>
    Value optional(std::string_view name, Value (JsonCursor::*read)() const) const
    {
        const std::optional<JsonCursor> field = find(name);
        return field ? ((*field).*read)() : Value{};
    }

    // Arrays.
    /// Calls `visit` with a cursor for each element and stops at the first problem.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        if (!m_value->is_array()) {
            return expected("a list");
        }
        for (std::size_t i = 0; i < m_value->size() && !hasFailed(); ++i) {
            visit(JsonCursor((*m_value)[i], *this, {}, i));
        }
    }
    /// What `read` makes of each element of the field; empty where the field is missing.
    template <typename Read>
    auto list(std::string_view name, Read read) const
    {
        std::vector<decltype(read(*this))> values;
        if (const std::optional<JsonCursor> field = find(name)) {
            field->forEach([&](const JsonCursor& element) { values.push_back(read(element)); });
        }
        return values;
    }

    /// Reports the first element of the field that equals an earlier one.
    void checkUnique(std::string_view name) const;

    // Plain values.
    bool isNull() const { return m_value->is_null(); }
    std::string text() const; ///< Not empty.
    std::string key() const;
    std::string language() const;
    bool boolean() const;
    int weight() const;
    std::optional<std::int64_t> wholeNumber() const; ///< Nothing, and no problem, for other values.
    /// A text that is no EDTF is kept as it was written, and noted with path and column. Nothing only after a problem.
    std::optional<EdtfDate> date() const;
    LocalizedText localizedText() const { return localizedText(Forms::Written); }
    LocalizedText localizedTitle() const { return localizedText(Forms::MayBeUnknown); }
    template <typename Enum, std::size_t N>
    Enum oneOf(const json_format::Word<Enum> (&words)[N]) const
    {
        for (const auto& word : words) {
            if (m_value->is_string() && m_value->get_ref<const std::string&>() == word.name) {
                return word.value;
            }
        }
        std::string names;
        for (const auto& word : words) {
            names += names.empty() ? "one of " : ", ";
            names += word.name;
        }
        expected(std::move(names));
        return words[0].value;
    }

private:
    JsonCursor(const nlohmann::json& value, const JsonCursor& parent, std::string_view name, std::size_t index)
        : m_value(&value)
        , m_problem(parent.m_problem)
        , m_parent(&parent)
        , m_name(name)
        , m_index(index)
    {}
    LocalizedText localizedText(Forms forms) const;

    const nlohmann::json* m_value;
    JsonProblem* m_problem;
    const JsonCursor* m_parent = nullptr;
    std::string_view m_name;
    std::size_t m_index = 0;
};

} // namespace tideline
