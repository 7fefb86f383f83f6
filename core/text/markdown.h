// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// A run of text in a paragraph.
struct MarkdownInline {
    enum class Kind {
        Text,
        RecordLink, ///< `[Han Song-ee](record:han-song-ee)`: `target` is the key.
        Citation,   ///< `[p. 3](cite:billboard)`: `target` is the source's key, `text` the locator, often empty.
        WebLink,    ///< `target` is the address; http and https only, everything else is plain text.
        LineBreak,
    };
    Kind kind = Kind::Text;
    std::string text;
    std::string target;
    bool strong = false;
    bool emphasised = false;

    bool operator==(const MarkdownInline&) const = default;
};

struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, Quote, ListItem };
    Kind kind = Kind::Paragraph;
    std::vector<MarkdownInline> inlines;

    bool operator==(const MarkdownBlock&) const = default;
};

/// A CommonMark text (read by md4c) as a flat list of blocks: what stories are made of. Raw HTML and images are shown
/// as the text they are written in; nothing is ever fetched.
std::vector<MarkdownBlock> parseMarkdown(std::string_view text);

/// The keys that the text links to or cites, in order, with repetitions.
struct MarkdownReferences {
    std::vector<std::string> records;
    std::vector<std::string> sources;

    bool operator==(const MarkdownReferences&) const = default;
};
MarkdownReferences markdownReferences(std::string_view text);

/// The text without its marks, for searching and for plain output: a line for each block, citations left out.
std::string plainText(std::string_view markdown);

} // namespace tideline
