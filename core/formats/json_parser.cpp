// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_parser.h"

#include "formats/json_pointer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool startsCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// The error at the byte that the parser read last; `position` counts the bytes that it has read.
Error syntaxError(std::string_view text, std::size_t position, std::string_view message)
{
    const std::string_view before = text.substr(0, position == 0 ? 0 : std::min(position - 1, text.size()));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0: the first line.
    const auto line = std::count(before.begin(), before.end(), '\n');
    const auto column =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(), startsCodePoint);
    // The library's message reads "[json.exception…] parse error at line 1, column 2: what was wrong".
    const std::size_t reason = message.find(": ");
    return {.code = ErrorCode::JsonSyntax,
            .line = static_cast<std::size_t>(line) + 1,
            .column = static_cast<std::size_t>(column) + 1,
            .detail = std::string(reason == std::string_view::npos ? message : message.substr(reason + 2))};
}

/// Builds the document from the parser's events, because only there a name that occurs twice can be seen.
class DocumentBuilder : public nlohmann::json_sax<Json> {
public:
    explicit DocumentBuilder(std::string_view text)
        : m_text(text)
    {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; } // JSON texts have none.

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_open.back();
        level.name = std::move(name);
        if (level.container->contains(level.name)) {
            return fail("a field that is named once");
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception) override
    {
        m_error = syntaxError(m_text, position, exception.what());
        return false;
    }

    Result<Json> take()
    {
        if (m_error) {
            return failure(std::move(*m_error));
        }
        return std::move(m_root);
    }

private:
    struct Level {
        Json* container;
        std::string name; ///< Of the field that is being read, in objects.
    };

    Json& place(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return m_root;
        }
        Level& level = m_open.back();
        if (level.container->is_array()) {
            level.container->push_back(std::move(value));
            return level.container->back();
        }
        return (*level.container)[level.name] = std::move(value);
    }

    bool add(Json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(Json container)
    {
        if (m_open.size() == kDeepestJson) {
            return fail("at most " + std::to_string(kDeepestJson) + " levels");
        }
        m_open.push_back({&place(std::move(container)), {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool fail(std::string expected)
    {
        std::string path;
        for (const Level& level : m_open) {
            if (level.container->is_object()) {
                appendToPointer(path, level.name);
            } else if (&level != &m_open.back()) {
                appendToPointer(path, level.container->size() - 1);
            }
        }
        m_error = {.code = ErrorCode::JsonStructure, .arguments = {std::move(expected)}, .path = std::move(path)};
        return false;
    }

    std::string_view m_text;
    Json m_root;
    std::vector<Level> m_open; ///< Pointers stay valid: a container grows only while nothing inside it is open.
    std::optional<Error> m_error;
};

} // namespace

Result<Json> parseJson(std::string_view text)
{
    if (text.size() > kLargestJson) {
        return failure({.code = ErrorCode::JsonStructure, .arguments = {"a text of at most 512 MiB"}});
    }
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    DocumentBuilder builder(text);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

} // namespace tideline
