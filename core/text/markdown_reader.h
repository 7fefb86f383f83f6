// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/markdown.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Builds flat blocks from the nested ones that a Markdown parser reports, event by event. What opens a block is the
/// first text in it: the items of a tight list have no paragraph of their own.
class MarkdownReader {
public:
    // Containers hold blocks. The first block in a list item is the item; what follows in it are paragraphs.
    void enterContainer(MarkdownBlock::Kind kind);
    void leaveContainer();
    void enterList(); ///< The items follow as containers; the text of the item around it is over.

    // Leaf blocks hold inlines.
    void enterParagraph();
    void enterHeading();
    void leaveBlock();

    // Spans.
    void enterLink(std::string target);
    void leaveLink();
    void enterImage();
    void leaveImage(const std::string& address, const std::string& title);
    void changeStrong(int by) { m_strong += by; }
    void changeEmphasis(int by) { m_emphasis += by; }

    void addText(std::string_view text);
    void addLineBreak();

    std::vector<MarkdownBlock> takeBlocks() { return std::move(m_blocks); }

private:
    struct Container {
        MarkdownBlock::Kind kind;
        bool hasBlock = false;
    };

    void openBlock(MarkdownBlock::Kind kind);
    void openImplicitBlock();
    MarkdownInline styled(MarkdownInline::Kind kind) const;

    std::vector<MarkdownBlock> m_blocks;
    std::vector<Container> m_containers;
    std::optional<MarkdownInline> m_link; ///< The one being read; links do not nest.
    bool m_isOpen = false;                ///< The last block still takes text.
    int m_imageDepth = 0;
    int m_strong = 0;
    int m_emphasis = 0;
};

/// The text of a character reference such as "&amp;" or "&#8211;"; names beyond those of XML and "&nbsp;" stay as
/// written, since a table of two thousand names would serve nobody here.
std::string decodeEntity(std::string_view entity);

} // namespace tideline
