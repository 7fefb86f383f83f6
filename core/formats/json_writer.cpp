// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace tideline {

void JsonWriter::name(std::string_view name)
{
    startLine();
    appendText(name);
    m_document += ": ";
    m_hasName = true;
}

void JsonWriter::text(std::string_view text)
{
    startValue();
    appendText(text);
}

void JsonWriter::number(int number)
{
    startValue();
    m_document += std::to_string(number);
}

void JsonWriter::boolean(bool value)
{
    startValue();
    m_document += value ? "true" : "false";
}

void JsonWriter::null()
{
    startValue();
    m_document += "null";
}

std::string JsonWriter::take()
{
    m_document += '\n';
    m_isFirst = true;
    return std::exchange(m_document, {});
}

void JsonWriter::open(char bracket)
{
    startValue();
    m_document += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_isFirst) {
        m_document += '\n';
        m_document.append(2 * m_depth, ' ');
    }
    m_document += bracket;
    m_isFirst = false;
}

void JsonWriter::startValue()
{
    if (!std::exchange(m_hasName, false) && m_depth > 0) {
        startLine();
    }
}

void JsonWriter::startLine()
{
    m_document += m_isFirst ? "\n" : ",\n";
    m_document.append(2 * m_depth, ' ');
    m_isFirst = false;
}

void JsonWriter::appendText(std::string_view text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](char c) { return ' ' <= c && c <= '~' && c != '"' && c != '\\'; });
    if (isPlain) {
        m_document += '"';
        m_document += text;
        m_document += '"';
    } else {
        m_document += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
}

} // namespace tideline
