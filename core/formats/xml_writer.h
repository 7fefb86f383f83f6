// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Writes XML 1.0 from front to back: one element a line, no blanks added to what elements hold as text. Everything is
/// escaped here, and what XML cannot hold (control characters, broken UTF-8) becomes U+FFFD.
class XmlWriter {
public:
    /// Opens an element; attributes follow, then its content, then `end`.
    XmlWriter& start(std::string_view name);
    XmlWriter& attribute(std::string_view name, std::string_view value);
    XmlWriter& attribute(std::string_view name, double value);
    XmlWriter& text(std::string_view text);
    XmlWriter& end();

    /// Adds what another writer wrote.
    XmlWriter& append(const XmlWriter& other);

    const std::string& written() const { return m_written; }

private:
    void finishTag();

    std::string m_written;
    std::vector<std::string> m_open;
    bool m_isInTag = false;
    bool m_holdsText = false;
};

/// The number with at most two decimals, a point whatever the locale, and never "-0".
std::string svgNumber(double value);

} // namespace tideline
