// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tideline {

/// Writes JSON from front to back: indented by two, UTF-8 as it is, one value a line. It knows commas, line ends and
/// escapes; what it is given must make a document. Nothing is kept in between, so a million events cost only their
/// text.
class JsonWriter {
public:
    /// Writes the name of a field; the next call writes its value.
    void name(std::string_view name);

    void text(std::string_view text); ///< Invalid UTF-8 becomes U+FFFD.
    void number(int number);
    void boolean(bool value);
    void null();

    /// `fill` writes the fields.
    template <typename Fill>
    void object(Fill fill)
    {
        open('{');
        fill();
        close('}');
    }
    /// `write` is called with each element and writes its value.
    template <typename Elements, typename Write>
    void list(const Elements& elements, Write write)
    {
        open('[');
        for (const auto& element : elements) {
            write(element);
        }
        close(']');
    }

    /// The document with a line end behind it; the writer is empty afterwards.
    std::string take();

private:
    void open(char bracket);
    void close(char bracket);
    void startValue();
    void startLine();
    void appendText(std::string_view text);

    std::string m_document;
    std::size_t m_depth = 0;
    bool m_isFirst = true;  ///< Nothing stands in the open object or list yet.
    bool m_hasName = false; ///< A name was written and waits for its value.
};

} // namespace tideline
