// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "support/scene_maker.h"
#include "theme/qt_text_measure.h"
#include "theme/theme.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace tideline {

using test::SceneMaker;
using test::textOf;
using test::years;

namespace {

constexpr double kBaseline = 40;
constexpr double kLeft = 20;

SceneText hebrew(const std::string& text)
{
    const QtTextMeasure measure;
    SceneText label;
    label.text = text;
    label.language = "he";
    label.rightToLeft = true;
    label.style = textStyle(TextRole::Label, 2);
    label.baseline = {kLeft, kBaseline};
    label.box = {kLeft, 10, measure.width(text, label.style), 40};
    return label;
}

QImage painted(const SceneText& text, TextDrawing drawing)
{
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ScenePainter(painter, paletteOf(Theme::Print), drawing).paintText(text);
    return image;
}

/// The rows with ink of the columns [first, last).
struct Rows {
    int top = 1000;
    int bottom = -1;
};
Rows inkRows(const QImage& image, int first, int last)
{
    Rows rows;
    for (int x = first; x < last; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128) {
                rows.top = std::min(rows.top, y);
                rows.bottom = std::max(rows.bottom, y);
            }
        }
    }
    return rows;
}

class RightToLeft : public testing::TestWithParam<TextDrawing> {};

/// "שיר…": a song, cut. The dots end the line, which is its left side.
TEST_P(RightToLeft, TheDotsOfACutTitleStandAtItsLeft)
{
    const SceneText text = hebrew("\u05E9\u05D9\u05E8\u2026");

    const QImage image = painted(text, GetParam());

    const int left = static_cast<int>(kLeft);
    const int right = static_cast<int>(text.box.right());
    const int third = (right - left) / 3;
    EXPECT_GT(inkRows(image, left, left + third).top, kBaseline - 8) << "only dots at the left";
    EXPECT_LT(inkRows(image, right - third, right).top, kBaseline - 8) << "letters at the right";
}

TEST_P(RightToLeft, StandsInTheBoxThatWasMeasured)
{
    const SceneText text = hebrew("\u05E9\u05D9\u05E8 2003 \u05E9\u05DC \u05E7\u05D9\u05E5");

    const QImage image = painted(text, GetParam());

    EXPECT_EQ(inkRows(image, 0, static_cast<int>(kLeft) - 1).bottom, -1);
    EXPECT_EQ(inkRows(image, static_cast<int>(text.box.right()) + 2, image.width()).bottom, -1);
    EXPECT_GE(inkRows(image, static_cast<int>(kLeft), static_cast<int>(kLeft) + 8).bottom, 0);
    EXPECT_GE(inkRows(image, static_cast<int>(text.box.right()) - 8, static_cast<int>(text.box.right())).bottom, 0);
}

INSTANTIATE_TEST_SUITE_P(BothWaysToDraw, RightToLeft, testing::Values(TextDrawing::Glyphs, TextDrawing::Outlines));

TEST(RightToLeftScene, ALabelKnowsItsDirectionFromItsFirstLetter)
{
    SceneMaker maker(test::CollectionBuilder()
                         .event("song", "2003-10-06")
                         .titled("\u05E9\u05D9\u05E8 Arirang", "en")
                         .event("other", "2010-10-06")
                         .titled("Arirang \u05E9\u05D9\u05E8", "en"));
    const Scene scene = maker.build(years(2000, 2015), {1000, 400});

    const std::optional<SceneText> song = textOf(scene, "\u05E9\u05D9\u05E8 Arirang");
    const std::optional<SceneText> other = textOf(scene, "Arirang \u05E9\u05D9\u05E8");

    ASSERT_TRUE(song);
    ASSERT_TRUE(other);
    EXPECT_TRUE(song->rightToLeft);
    EXPECT_FALSE(other->rightToLeft);
}

} // namespace
} // namespace tideline
