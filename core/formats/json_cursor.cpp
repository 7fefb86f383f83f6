// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_cursor.h"

#include "formats/json_pointer.h"

#include <algorithm>
#include <limits>
#include <set>

namespace tideline {

namespace {

const nlohmann::json kMissing = nullptr;

bool isLetter(char c)
{
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || ('0' <= c && c <= '9');
}

/// The outer form of a tag of BCP 47: two to eight letters, then parts of one to eight letters or digits.
bool isLanguageTag(std::string_view text)
{
    bool isFirst = true;
    while (true) {
        const std::size_t end = std::min(text.find('-'), text.size());
        const std::string_view part = text.substr(0, end);
        const bool hasForm = isFirst ? part.size() >= 2 && std::all_of(part.begin(), part.end(), isLetter)
                                     : !part.empty() && std::all_of(part.begin(), part.end(), isLetterOrDigit);
        if (!hasForm || part.size() > 8) {
            return false;
        }
        if (end == text.size()) {
            return true;
        }
        text.remove_prefix(end + 1);
        isFirst = false;
    }
}

} // namespace

void JsonProblem::report(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

std::string JsonCursor::path() const
{
    if (m_parent == nullptr) {
        return {};
    }
    std::string path = m_parent->path();
    if (m_parent->m_value->is_array()) {
        appendToPointer(path, m_index);
    } else {
        appendToPointer(path, m_name);
    }
    return path;
}

void JsonCursor::fail(Error error) const
{
    if (!hasFailed()) {
        error.path = path();
        m_problem->report(std::move(error));
    }
}

void JsonCursor::expected(std::string what) const
{
    fail({.code = ErrorCode::JsonStructure, .arguments = {std::move(what)}});
}

void JsonCursor::check(const json_format::Shape& shape) const
{
    if (!m_value->is_object()) {
        return expected("an object");
    }
    for (const auto& [name, value] : m_value->items()) {
        const bool isKnown = std::any_of(shape.fields.begin(), shape.fields.end(),
                                         [&name = name](const auto& field) { return field.name == name; });
        if (!isKnown) {
            return JsonCursor(value, *this, name, 0).expected("no field of this name");
        }
    }
    for (const json_format::Field& field : shape.fields) {
        if (field.required && !find(field.name)) {
            return expected("a field \"" + std::string(field.name) + '"');
        }
    }
}

std::optional<JsonCursor> JsonCursor::find(std::string_view name) const
{
    const auto found = m_value->find(name);
    if (found == m_value->end()) {
        return std::nullopt;
    }
    return JsonCursor(*found, *this, name, 0);
}

JsonCursor JsonCursor::operator[](std::string_view name) const
{
    return find(name).value_or(JsonCursor(kMissing, *this, name, 0));
}

void JsonCursor::checkUnique(std::string_view name) const
{
    const auto less = [](const nlohmann::json* a, const nlohmann::json* b) { return *a < *b; };
    std::set<const nlohmann::json*, decltype(less)> seen(less);
    if (const std::optional<JsonCursor> list = find(name)) {
        list->forEach([&seen](const JsonCursor& element) {
            if (!seen.insert(element.m_value).second) {
                element.expected("an entry that is not in the list already");
            }
        });
    }
}

std::string JsonCursor::text() const
{
    if (!m_value->is_string()) {
        expected("a text");
        return {};
    }
    const auto& text = m_value->get_ref<const std::string&>();
    if (text.empty()) {
        expected("a text that is not empty");
    } else if (text.find('\0') != std::string::npos) {
        expected("a text without U+0000");
    }
    return text;
}

std::string JsonCursor::key() const
{
    std::string key = text();
    if (!json_format::isKey(key)) {
        expected("a key: lower-case letters a to z, digits and hyphens, at most 80");
    }
    return key;
}

std::string JsonCursor::language() const
{
    std::string tag = text();
    if (!isLanguageTag(tag)) {
        expected("a language tag of BCP 47");
    }
    return tag;
}

bool JsonCursor::boolean() const
{
    if (!m_value->is_boolean()) {
        expected("true or false");
        return false;
    }
    return m_value->get<bool>();
}

int JsonCursor::weight() const
{
    const std::optional<std::int64_t> number = wholeNumber();
    if (!number || *number < 0 || *number > 100) {
        expected("a whole number from 0 to 100");
        return 0;
    }
    return static_cast<int>(*number);
}

std::optional<std::int64_t> JsonCursor::wholeNumber() const
{
    if (!m_value->is_number_integer() || *m_value > std::numeric_limits<std::int64_t>::max()) {
        return std::nullopt;
    }
    return m_value->get<std::int64_t>();
}

std::optional<EdtfDate> JsonCursor::date() const
{
    // A cell that was left empty somewhere is no more a reason to stop than any other date that is none.
    const bool isEmpty = m_value->is_string() && m_value->get_ref<const std::string&>().empty();
    const std::string written = isEmpty ? std::string() : text();
    if (hasFailed()) {
        return std::nullopt;
    }
    EdtfDate date = EdtfDate::asWritten(written);
    if (date.flags().unreadable) {
        Error error = EdtfDate::parse(written).error();
        error.path = path();
        m_problem->noteUnreadableDate(std::move(error));
    }
    return date;
}

LocalizedText JsonCursor::localizedText(Forms forms) const
{
    LocalizedText text;
    if (!m_value->is_object() || m_value->empty()) {
        expected("an object with a text for each language");
        return text;
    }
    for (const auto& [language, value] : m_value->items()) {
        const JsonCursor form(value, *this, language, 0);
        if (!isLanguageTag(language)) {
            form.expected("a language tag of BCP 47 as name");
        }
        if (forms == Forms::MayBeUnknown && form.isNull()) {
            text.set(language, std::nullopt);
        } else {
            text.set(language, form.text());
        }
    }
    return text;
}

} // namespace tideline
