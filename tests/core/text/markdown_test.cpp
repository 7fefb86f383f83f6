// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/markdown.h"

#include <gtest/gtest.h>

namespace tideline {

/// Failures show the words instead of bytes.
void PrintTo(const MarkdownInline& part, std::ostream* out)
{
    *out << static_cast<int>(part.kind) << (part.strong ? "s" : "") << (part.emphasised ? "e" : "") << "\"" << part.text
         << "\"" << (part.target.empty() ? "" : "→") << part.target;
}

namespace {

using Kind = MarkdownInline::Kind;
using BlockKind = MarkdownBlock::Kind;

MarkdownInline text(const std::string& words)
{
    return {Kind::Text, words, "", false, false};
}

std::vector<MarkdownInline> paragraph(std::string_view markdown)
{
    const std::vector<MarkdownBlock> blocks = parseMarkdown(markdown);
    EXPECT_EQ(blocks.size(), 1U);
    return blocks.empty() ? std::vector<MarkdownInline>() : blocks.front().inlines;
}

TEST(ParseMarkdown, ReadsAParagraphAsOneText)
{
    EXPECT_EQ(paragraph("They sang\nin Pyongyang \\*once\\*."), (std::vector{text("They sang in Pyongyang *once*.")}));
}

TEST(ParseMarkdown, GivesNothingForNoText)
{
    EXPECT_TRUE(parseMarkdown("").empty());
    EXPECT_TRUE(parseMarkdown(" \n\n").empty());
}

TEST(ParseMarkdown, ReadsEmphasis)
{
    EXPECT_EQ(paragraph("a *b* **c** ***d***"), (std::vector<MarkdownInline>{text("a "),
                                                                             {Kind::Text, "b", "", false, true},
                                                                             text(" "),
                                                                             {Kind::Text, "c", "", true, false},
                                                                             text(" "),
                                                                             {Kind::Text, "d", "", true, true}}));
}

TEST(ParseMarkdown, ReadsLinksToRecords)
{
    EXPECT_EQ(
        paragraph("[Han *Song-ee*](record:han-song-ee) left."),
        (std::vector<MarkdownInline>{{Kind::RecordLink, "Han Song-ee", "han-song-ee", false, false}, text(" left.")}));
}

TEST(ParseMarkdown, ReadsCitationsWithAndWithoutLocator)
{
    EXPECT_EQ(paragraph("So.[](cite:billboard)[p. 3](cite:bbc)"),
              (std::vector<MarkdownInline>{text("So."),
                                           {Kind::Citation, "", "billboard", false, false},
                                           {Kind::Citation, "p. 3", "bbc", false, false}}));
}

TEST(ParseMarkdown, FollowsAddressesOfTheWebOnly)
{
    EXPECT_EQ(paragraph("[a](https://example.org/?a=1&amp;b) [b](javascript:alert(1)) [c](file:///etc) <HTTP://x.y>"),
              (std::vector<MarkdownInline>{{Kind::WebLink, "a", "https://example.org/?a=1&b", false, false},
                                           text(" b c "),
                                           {Kind::WebLink, "HTTP://x.y", "HTTP://x.y", false, false}}));
}

TEST(ParseMarkdown, BreaksLinesWhereTheTextSaysSo)
{
    EXPECT_EQ(paragraph("one  \ntwo"),
              (std::vector<MarkdownInline>{text("one"), {Kind::LineBreak, "", "", false, false}, text("two")}));
}

TEST(ParseMarkdown, ShowsRawHtmlAsWritten)
{
    EXPECT_EQ(paragraph("<b onclick=\"x\">bold</b>"), (std::vector{text("<b onclick=\"x\">bold</b>")}));
    EXPECT_EQ(paragraph("<script>\nalert(1)\n</script>"), (std::vector{text("<script> alert(1) </script>")}));
}

TEST(ParseMarkdown, ShowsImagesAsWritten)
{
    EXPECT_EQ(paragraph("see ![a cat](http://x.y/cat.png \"Cat\")!"),
              (std::vector{text("see ![a cat](http://x.y/cat.png \"Cat\")!")}));
}

TEST(ParseMarkdown, ShowsAnImageInALinkAsTheTextOfTheLink)
{
    EXPECT_EQ(paragraph("[![a](b.png)](record:x)"),
              (std::vector<MarkdownInline>{{Kind::RecordLink, "![a](b.png)", "x", false, false}}));
}

TEST(ParseMarkdown, DecodesCharacterReferences)
{
    EXPECT_EQ(paragraph("R&amp;B &#8211; &#x2013; &#0; &unknown;"), (std::vector{text("R&B – – \uFFFD &unknown;")}));
}

TEST(ParseMarkdown, KeepsTheLinesOfCode)
{
    EXPECT_EQ(paragraph("```\na\n  b\n```"),
              (std::vector<MarkdownInline>{text("a"), {Kind::LineBreak, "", "", false, false}, text("  b")}));
}

TEST(ParseMarkdown, FlattensBlocks)
{
    const std::vector<MarkdownBlock> blocks =
        parseMarkdown("# Head\n\n> quoted\n\n- one\n- two\n  - inner\n\nlast\n\n---\n");

    EXPECT_EQ(blocks, (std::vector<MarkdownBlock>{{BlockKind::Heading, {text("Head")}},
                                                  {BlockKind::Quote, {text("quoted")}},
                                                  {BlockKind::ListItem, {text("one")}},
                                                  {BlockKind::ListItem, {text("two")}},
                                                  {BlockKind::ListItem, {text("inner")}},
                                                  {BlockKind::Paragraph, {text("last")}}}));
}

TEST(ParseMarkdown, MarksOnlyTheFirstParagraphOfAnItem)
{
    const std::vector<MarkdownBlock> blocks = parseMarkdown("1. one\n\n   more\n\n2. two\n");

    EXPECT_EQ(blocks, (std::vector<MarkdownBlock>{{BlockKind::ListItem, {text("one")}},
                                                  {BlockKind::Paragraph, {text("more")}},
                                                  {BlockKind::ListItem, {text("two")}}}));
}

TEST(MarkdownReferences, ListsKeysInOrderWithRepetitions)
{
    const MarkdownReferences references =
        markdownReferences("[a](record:x)[](cite:s)\n\n> [b](record:y) [c](record:x)[p. 1](cite:t)[](cite:s)");

    EXPECT_EQ(references.records, (std::vector<std::string>{"x", "y", "x"}));
    EXPECT_EQ(references.sources, (std::vector<std::string>{"s", "t", "s"}));
}

TEST(PlainText, LeavesOutMarksAndCitations)
{
    EXPECT_EQ(plainText("# Head\n\n**Bold** [link](record:x) [p. 3](cite:s) and more. [](cite:t)"),
              "Head\nBold link and more.");
}

} // namespace
} // namespace tideline
