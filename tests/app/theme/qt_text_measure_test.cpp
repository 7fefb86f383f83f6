// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/qt_text_measure.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

const TextStyle kStyle{.role = TextRole::Label, .size = 13};

} // namespace

TEST(QtTextMeasure, LongerTextsAreWider)
{
    const QtTextMeasure measure;

    EXPECT_LT(measure.width("Red", kStyle), measure.width("Red Velvet", kStyle));
    EXPECT_EQ(measure.width("", kStyle), 0.0);
}

TEST(QtTextMeasure, BoldIsAStyleOfItsOwn)
{
    const QtTextMeasure measure;
    TextStyle bold = kStyle;
    bold.bold = true;

    const double regularWidth = measure.width("Red Velvet", kStyle);
    const double boldWidth = measure.width("Red Velvet", bold);

    EXPECT_NE(regularWidth, boldWidth);
    EXPECT_EQ(measure.width("Red Velvet", kStyle), regularWidth);
}

TEST(QtTextMeasure, FitGivesTheWholeTextWhereThereIsRoom)
{
    const QtTextMeasure measure;
    const std::string_view text = "베이비복스";

    EXPECT_EQ(measure.fit(text, kStyle, measure.width(text, kStyle)), text.size());
}

TEST(QtTextMeasure, FitEndsBetweenTwoSyllables)
{
    const QtTextMeasure measure;
    const std::string_view text = "베이비복스";
    const std::string_view twoSyllables = text.substr(0, 6);

    const std::size_t fitting = measure.fit(text, kStyle, measure.width(twoSyllables, kStyle) + 1);

    EXPECT_EQ(fitting, twoSyllables.size());
}

TEST(QtTextMeasure, FitGivesNothingWhereNothingFits)
{
    const QtTextMeasure measure;

    EXPECT_EQ(measure.fit("Red Velvet", kStyle, 1), 0U);
}

} // namespace tideline
