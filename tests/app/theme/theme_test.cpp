// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <gtest/gtest.h>

namespace tideline {

namespace {

Colour toColour(const QColor& colour)
{
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

double contrast(QPalette::ColorRole ground, QPalette::ColorRole text)
{
    const QPalette palette = QApplication::palette();
    return contrastRatio(toColour(palette.color(ground)), toColour(palette.color(text)));
}

struct Pair {
    QPalette::ColorRole ground;
    QPalette::ColorRole text;
};

} // namespace

/// Texts of widgets in all appearances; the look is put back afterwards.
class ThemeContrast : public testing::TestWithParam<Appearance> {
protected:
    void SetUp() override { applyAppearance(GetParam()); }
    void TearDown() override { applyAppearance(Appearance::Light); }
};

TEST_P(ThemeContrast, EveryTextOfAWidgetIsReadable)
{
    for (const Pair& pair :
         {Pair{QPalette::Window, QPalette::WindowText}, Pair{QPalette::Base, QPalette::Text},
          Pair{QPalette::Button, QPalette::ButtonText}, Pair{QPalette::Highlight, QPalette::HighlightedText},
          Pair{QPalette::Base, QPalette::PlaceholderText}, Pair{QPalette::Window, QPalette::Link},
          Pair{QPalette::ToolTipBase, QPalette::ToolTipText}}) {
        EXPECT_GE(contrast(pair.ground, pair.text), 4.5) << pair.ground << " " << pair.text;
    }
}

TEST_P(ThemeContrast, EdgesOfControlsAreVisible)
{
    EXPECT_GE(contrastRatio(toColour(themeColour(ColourRole::ControlEdge)), toColour(themeColour(ColourRole::Panel))),
              3.0);
}

INSTANTIATE_TEST_SUITE_P(Appearances, ThemeContrast,
                         testing::Values(Appearance::Light, Appearance::Dark, Appearance::HighContrast));

TEST(Theme, DarkAppearanceMakesTheDarkTheme)
{
    applyAppearance(Appearance::Dark);

    EXPECT_EQ(currentTheme(), Theme::Dark);

    applyAppearance(Appearance::Light);
    EXPECT_EQ(currentTheme(), Theme::Light);
}

TEST(Theme, HighContrastMakesPureInkOnAPurePlane)
{
    applyAppearance(Appearance::HighContrast);

    EXPECT_EQ(contrast(QPalette::Window, QPalette::WindowText), 21);
    EXPECT_EQ(contrast(QPalette::Base, QPalette::Text), 21);
    applyAppearance(Appearance::Light);
}

TEST(Theme, StyleSheetLeavesNoNameUnresolved)
{
    applyAppearance(Appearance::Light);

    const QString sheet = styleSheet();

    EXPECT_FALSE(sheet.contains(QLatin1Char('$')));
    EXPECT_TRUE(sheet.contains(themeColour(ColourRole::Link).name()));
}

TEST(Theme, TextScaleEnlargesLengthsAndFonts)
{
    applyAppearance(Appearance::Light);
    const int length = scaled(100);
    const int font = interfaceFont().pixelSize();

    setTextScale(2.0);

    EXPECT_EQ(scaled(100), 2 * length);
    EXPECT_EQ(interfaceFont().pixelSize(), 2 * font);
    setTextScale(1.0);
}

TEST(Theme, FontsNameTheLatinFamilyFirst)
{
    EXPECT_EQ(interfaceFont().families(),
              (QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR")}));
    EXPECT_EQ(readingFont().families(),
              (QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK KR")}));
}

} // namespace tideline
