// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/xml_writer.h"

#include <gtest/gtest.h>

#include <limits>

namespace tideline {
namespace {

std::string textElement(std::string_view text)
{
    return XmlWriter().start("t").text(text).end().written();
}

TEST(XmlWriter, WritesAnEmptyElementAsOneTag)
{
    EXPECT_EQ(XmlWriter().start("line").attribute("x1", 3.5).end().written(), "<line x1=\"3.5\"/>");
}

TEST(XmlWriter, AddsNoBlankToText)
{
    EXPECT_EQ(XmlWriter().start("g").start("text").text("a").end().end().written(), "<g>\n<text>a</text>\n</g>");
}

TEST(XmlWriter, EscapesMarkup)
{
    EXPECT_EQ(textElement("<b> & \"Q\""), "<t>&lt;b&gt; &amp; &quot;Q&quot;</t>");
    EXPECT_EQ(XmlWriter().start("t").attribute("a", "\"<\n").end().written(), "<t a=\"&quot;&lt;&#10;\"/>");
}

TEST(XmlWriter, KeepsEveryScript)
{
    EXPECT_EQ(textElement("류희진 𝄞 شعر"), "<t>류희진 𝄞 شعر</t>");
}

TEST(XmlWriter, ReplacesWhatXmlCannotHold)
{
    EXPECT_EQ(textElement(std::string("a\0b\x1B", 4)), "<t>a\xEF\xBF\xBD"
                                                       "b\xEF\xBF\xBD</t>");
    EXPECT_EQ(textElement("\xEF\xBF\xBE"), "<t>\xEF\xBF\xBD</t>");
}

TEST(XmlWriter, ReplacesEachByteOfBrokenUtf8)
{
    EXPECT_EQ(textElement("\xC3("), "<t>\xEF\xBF\xBD(</t>");
    EXPECT_EQ(textElement("\xED\xA0\x80"), "<t>\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD</t>");
    EXPECT_EQ(textElement("\xE2\x82"), "<t>\xEF\xBF\xBD\xEF\xBF\xBD</t>");
}

TEST(SvgNumber, HasAtMostTwoDecimals)
{
    EXPECT_EQ(svgNumber(0), "0");
    EXPECT_EQ(svgNumber(12), "12");
    EXPECT_EQ(svgNumber(100), "100");
    EXPECT_EQ(svgNumber(12.5), "12.5");
    EXPECT_EQ(svgNumber(1.0 / 3), "0.33");
    EXPECT_EQ(svgNumber(-7.999), "-8");
    EXPECT_EQ(svgNumber(1234567.891), "1234567.89");
}

TEST(SvgNumber, NeverWritesANegativeZero)
{
    EXPECT_EQ(svgNumber(-0.001), "0");
    EXPECT_EQ(svgNumber(-0.0), "0");
}

TEST(SvgNumber, WritesZeroForWhatIsNoNumber)
{
    EXPECT_EQ(svgNumber(std::numeric_limits<double>::infinity()), "0");
    EXPECT_EQ(svgNumber(std::numeric_limits<double>::quiet_NaN()), "0");
}

} // namespace
} // namespace tideline
