// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/markdown.h"

#include "text/markdown_reader.h"

#include <md4c.h>

#include <algorithm>
#include <limits>

namespace tideline {

namespace {

// The parser is a C library: it reports through these functions, which return 0 to go on.

MarkdownReader& readerOf(void* userData)
{
    return *static_cast<MarkdownReader*>(userData);
}

std::string_view viewOf(const MD_CHAR* text, MD_SIZE size)
{
    return {text, size};
}

std::string decoded(MD_TEXTTYPE type, std::string_view text)
{
    switch (type) {
    case MD_TEXT_ENTITY:
        return decodeEntity(text);
    case MD_TEXT_NULLCHAR:
        return decodeEntity("&#0;");
    default:
        return std::string(text);
    }
}

/// An attribute comes in pieces, some of which are character references.
std::string valueOf(const MD_ATTRIBUTE& attribute)
{
    std::string value;
    for (std::size_t i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const MD_OFFSET end = attribute.substr_offsets[i + 1];
        value += decoded(attribute.substr_types[i], viewOf(attribute.text + begin, end - begin));
    }
    return value;
}

int enterBlock(MD_BLOCKTYPE type, void* /*detail*/, void* userData)
{
    MarkdownReader& reader = readerOf(userData);
    switch (type) {
    case MD_BLOCK_QUOTE:
        reader.enterContainer(MarkdownBlock::Kind::Quote);
        break;
    case MD_BLOCK_LI:
        reader.enterContainer(MarkdownBlock::Kind::ListItem);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        reader.enterList();
        break;
    case MD_BLOCK_H:
        reader.enterHeading();
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        reader.enterParagraph();
        break;
    default:
        break;
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void* /*detail*/, void* userData)
{
    MarkdownReader& reader = readerOf(userData);
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI) {
        reader.leaveContainer();
    } else {
        reader.leaveBlock();
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void* detail, void* userData)
{
    MarkdownReader& reader = readerOf(userData);
    switch (type) {
    case MD_SPAN_STRONG:
        reader.changeStrong(1);
        break;
    case MD_SPAN_EM:
        reader.changeEmphasis(1);
        break;
    case MD_SPAN_A:
        reader.enterLink(valueOf(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
        break;
    case MD_SPAN_IMG:
        reader.enterImage();
        break;
    default:
        break;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void* detail, void* userData)
{
    MarkdownReader& reader = readerOf(userData);
    switch (type) {
    case MD_SPAN_STRONG:
        reader.changeStrong(-1);
        break;
    case MD_SPAN_EM:
        reader.changeEmphasis(-1);
        break;
    case MD_SPAN_A:
        reader.leaveLink();
        break;
    case MD_SPAN_IMG: {
        const auto* image = static_cast<const MD_SPAN_IMG_DETAIL*>(detail);
        reader.leaveImage(valueOf(image->src), valueOf(image->title));
        break;
    }
    default:
        break;
    }
    return 0;
}

/// In code the ends of lines are part of the text.
void addCode(MarkdownReader& reader, std::string_view code)
{
    while (!code.empty()) {
        const std::size_t end = code.find('\n');
        if (end != 0) {
            reader.addText(code.substr(0, end));
        }
        if (end == std::string_view::npos) {
            return;
        }
        reader.addLineBreak();
        code.remove_prefix(end + 1);
    }
}

int addText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData)
{
    MarkdownReader& reader = readerOf(userData);
    switch (type) {
    case MD_TEXT_BR:
        reader.addLineBreak();
        break;
    case MD_TEXT_SOFTBR:
        reader.addText(" ");
        break;
    case MD_TEXT_CODE:
        addCode(reader, viewOf(text, size));
        break;
    default:
        reader.addText(decoded(type, viewOf(text, size)));
        break;
    }
    return 0;
}

/// The end of a code block leaves a line break with nothing after it.
void trimLineBreaks(MarkdownBlock& block)
{
    while (!block.inlines.empty() && block.inlines.back().kind == MarkdownInline::Kind::LineBreak) {
        block.inlines.pop_back();
    }
}

/// Appends the text of one block. Citations are marks: the words around them close up.
void appendPlain(std::string& plain, const MarkdownBlock& block)
{
    bool followsCitation = false;
    for (const MarkdownInline& part : block.inlines) {
        switch (part.kind) {
        case MarkdownInline::Kind::Citation:
            followsCitation = true;
            continue;
        case MarkdownInline::Kind::LineBreak:
            plain += '\n';
            break;
        default:
            if (followsCitation && plain.ends_with(' ') && part.text.starts_with(' ')) {
                plain.pop_back();
            }
            plain += part.text;
            break;
        }
        followsCitation = false;
    }
    while (plain.ends_with(' ')) {
        plain.pop_back();
    }
}

} // namespace

std::vector<MarkdownBlock> parseMarkdown(std::string_view text)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;

    MarkdownReader reader;
    const std::size_t size = std::min<std::size_t>(text.size(), std::numeric_limits<MD_SIZE>::max());
    md_parse(text.data(), static_cast<MD_SIZE>(size), &parser, &reader);
    std::vector<MarkdownBlock> blocks = reader.takeBlocks();
    std::for_each(blocks.begin(), blocks.end(), trimLineBreaks);
    return blocks;
}

MarkdownReferences markdownReferences(std::string_view text)
{
    MarkdownReferences references;
    for (const MarkdownBlock& block : parseMarkdown(text)) {
        for (const MarkdownInline& part : block.inlines) {
            if (part.kind == MarkdownInline::Kind::RecordLink) {
                references.records.push_back(part.target);
            } else if (part.kind == MarkdownInline::Kind::Citation) {
                references.sources.push_back(part.target);
            }
        }
    }
    return references;
}

std::string plainText(std::string_view markdown)
{
    std::string plain;
    for (const MarkdownBlock& block : parseMarkdown(markdown)) {
        if (!plain.empty()) {
            plain += '\n';
        }
        appendPlain(plain, block);
    }
    return plain;
}

} // namespace tideline
