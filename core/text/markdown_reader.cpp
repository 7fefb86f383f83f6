// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/markdown_reader.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tideline {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

char asciiLower(char c)
{
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// True if the address starts with the scheme, written in any case; the scheme is given in lower case with its colon.
bool hasScheme(std::string_view address, std::string_view scheme)
{
    return address.size() >= scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), address.begin(),
                      [](char expected, char written) { return expected == asciiLower(written); });
}

/// What an address links to; nothing if it is not followed.
std::optional<MarkdownInline> linkTo(const std::string& address)
{
    for (const auto& [scheme, kind] :
         {std::pair{"record:", MarkdownInline::Kind::RecordLink}, std::pair{"cite:", MarkdownInline::Kind::Citation}}) {
        if (hasScheme(address, scheme)) {
            return MarkdownInline{kind, "", address.substr(std::string_view(scheme).size()), false, false};
        }
    }
    if (hasScheme(address, "http://") || hasScheme(address, "https://")) {
        return MarkdownInline{MarkdownInline::Kind::WebLink, "", address, false, false};
    }
    return std::nullopt;
}

std::string encoded(std::uint32_t codePoint)
{
    if (codePoint == 0 || codePoint > 0x10FFFF || U_IS_SURROGATE(codePoint)) {
        return std::string(kReplacement);
    }
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, codePoint);
    return {bytes.data(), length};
}

} // namespace

void MarkdownReader::enterContainer(MarkdownBlock::Kind kind)
{
    leaveBlock();
    m_containers.push_back({kind});
}

void MarkdownReader::leaveContainer()
{
    leaveBlock();
    m_containers.pop_back();
}

void MarkdownReader::enterList()
{
    leaveBlock();
}

void MarkdownReader::enterParagraph()
{
    leaveBlock();
    openImplicitBlock();
}

void MarkdownReader::enterHeading()
{
    leaveBlock();
    openBlock(MarkdownBlock::Kind::Heading);
}

void MarkdownReader::leaveBlock()
{
    m_isOpen = false;
}

void MarkdownReader::openBlock(MarkdownBlock::Kind kind)
{
    m_blocks.push_back({kind, {}});
    m_isOpen = true;
}

void MarkdownReader::openImplicitBlock()
{
    if (m_isOpen) {
        return;
    }
    MarkdownBlock::Kind kind = MarkdownBlock::Kind::Paragraph;
    if (!m_containers.empty()) {
        Container& container = m_containers.back();
        const bool isContinued = container.kind == MarkdownBlock::Kind::ListItem && container.hasBlock;
        kind = isContinued ? MarkdownBlock::Kind::Paragraph : container.kind;
        container.hasBlock = true;
    }
    openBlock(kind);
}

MarkdownInline MarkdownReader::styled(MarkdownInline::Kind kind) const
{
    return {kind, "", "", m_strong > 0, m_emphasis > 0};
}

void MarkdownReader::enterLink(std::string target)
{
    if (m_imageDepth > 0) {
        return;
    }
    openImplicitBlock();
    m_link = linkTo(target);
    if (m_link) {
        m_link->strong = m_strong > 0;
        m_link->emphasised = m_emphasis > 0;
    }
}

void MarkdownReader::leaveLink()
{
    if (m_link && m_imageDepth == 0) {
        m_blocks.back().inlines.push_back(*std::exchange(m_link, std::nullopt));
    }
}

void MarkdownReader::enterImage()
{
    if (m_imageDepth++ == 0) {
        addText("![");
    }
}

void MarkdownReader::leaveImage(const std::string& address, const std::string& title)
{
    if (--m_imageDepth == 0) {
        addText("](" + address + (title.empty() ? "" : " \"" + title + "\"") + ")");
    }
}

void MarkdownReader::addText(std::string_view text)
{
    if (m_link) {
        if (m_link->text.empty()) {
            m_link->strong = m_strong > 0;
            m_link->emphasised = m_emphasis > 0;
        }
        m_link->text += text;
        return;
    }
    openImplicitBlock();
    std::vector<MarkdownInline>& inlines = m_blocks.back().inlines;
    const MarkdownInline fresh = styled(MarkdownInline::Kind::Text);
    if (inlines.empty() || inlines.back().kind != fresh.kind || inlines.back().strong != fresh.strong ||
        inlines.back().emphasised != fresh.emphasised) {
        inlines.push_back(fresh);
    }
    inlines.back().text += text;
}

void MarkdownReader::addLineBreak()
{
    if (m_link) {
        m_link->text += ' ';
        return;
    }
    openImplicitBlock();
    m_blocks.back().inlines.push_back({MarkdownInline::Kind::LineBreak, "", "", false, false});
}

std::string decodeEntity(std::string_view entity)
{
    constexpr std::array kNamed = {
        std::pair{"&amp;", "&"},   std::pair{"&lt;", "<"},   std::pair{"&gt;", ">"},
        std::pair{"&quot;", "\""}, std::pair{"&apos;", "'"}, std::pair{"&nbsp;", "\xC2\xA0"},
    };
    for (const auto& [name, text] : kNamed) {
        if (entity == name) {
            return text;
        }
    }
    if (entity.size() < 4 || !entity.starts_with("&#") || !entity.ends_with(';')) {
        return std::string(entity);
    }
    std::string_view digits = entity.substr(2, entity.size() - 3);
    const int base = digits.starts_with('x') || digits.starts_with('X') ? 16 : 10;
    digits.remove_prefix(base == 16 ? 1 : 0);
    std::uint32_t codePoint = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), codePoint, base);
    const bool isNumber = error == std::errc() && end == digits.data() + digits.size();
    return isNumber ? encoded(codePoint) : std::string(entity);
}

} // namespace tideline
