// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/xml_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace tideline {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The first character of the text in bytes; 0 if the text does not begin with valid UTF-8.
std::size_t characterLength(std::string_view text)
{
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byteAt(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || length > text.size() || first > 0xF4) {
        return 0;
    }
    std::uint32_t codePoint = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80) {
            return 0;
        }
        codePoint = (codePoint << 6) | (byteAt(i) & 0x3FU);
    }
    const bool isOverlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool isSurrogate = 0xD800 <= codePoint && codePoint <= 0xDFFF;
    return isOverlong || isSurrogate || codePoint > 0x10FFFF ? 0 : length;
}

/// True for the characters that a document of XML 1.0 may hold.
bool isXmlCharacter(std::string_view character)
{
    if (character.size() == 1) {
        const char c = character.front();
        return c == '\t' || c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= 0x20;
    }
    return character != "\xEF\xBF\xBE" && character != "\xEF\xBF\xBF";
}

/// The reference that stands for the character; empty if it stands for itself.
std::string_view referenceFor(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\r':
        return "&#13;";
    case '\n':
        return "&#10;"; // An attribute would turn it into a blank.
    case '\t':
        return "&#9;";
    default:
        return {};
    }
}

void appendEscaped(std::string& out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        const std::string_view character = text.substr(0, length);
        if (length == 0 || !isXmlCharacter(character)) {
            out += kReplacement;
        } else if (const std::string_view reference = referenceFor(character.front()); !reference.empty()) {
            out += reference;
        } else {
            out += character;
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
}

} // namespace

XmlWriter& XmlWriter::start(std::string_view name)
{
    finishTag();
    if (!m_written.empty() && !m_holdsText) {
        m_written += '\n';
    }
    m_written += '<';
    m_written += name;
    m_open.emplace_back(name);
    m_isInTag = true;
    m_holdsText = false;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value)
{
    m_written += ' ';
    m_written += name;
    m_written += "=\"";
    appendEscaped(m_written, value);
    m_written += '"';
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, double value)
{
    return attribute(name, svgNumber(value));
}

XmlWriter& XmlWriter::text(std::string_view text)
{
    finishTag();
    appendEscaped(m_written, text);
    m_holdsText = true;
    return *this;
}

XmlWriter& XmlWriter::end()
{
    if (m_isInTag) {
        m_written += "/>";
        m_isInTag = false;
    } else {
        if (!m_holdsText) {
            m_written += '\n';
        }
        m_written += "</" + m_open.back() + '>';
    }
    m_open.pop_back();
    m_holdsText = false;
    return *this;
}

XmlWriter& XmlWriter::append(const XmlWriter& other)
{
    if (!other.m_written.empty()) {
        finishTag();
        m_written += '\n' + other.m_written;
    }
    return *this;
}

void XmlWriter::finishTag()
{
    if (m_isInTag) {
        m_written += '>';
        m_isInTag = false;
    }
}

std::string svgNumber(double value)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    std::array<char, 400> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 2);
    std::string number(buffer.data(), written.ptr);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') {
        number.pop_back();
    }
    return number == "-0" ? "0" : number;
}

} // namespace tideline
