// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "theme/qt_text_measure.h"
#include "theme/shaped_texts.h"
#include "theme/theme.h"

#include "layout/scene_context.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <gtest/gtest.h>

#include <cmath>

namespace tideline {
namespace {

QImage painted(const Scene& scene)
{
    QImage image(100, 60, QImage::Format_RGB32);
    const Palette& palette = paletteOf(Theme::Light);
    image.fill(toQColor(palette[ColourRole::Canvas]));
    QPainter painter(&image);
    ScenePainter(painter, palette).paintScene(scene);
    return image;
}

QColor lightColour(ColourRole role)
{
    return toQColor(paletteOf(Theme::Light)[role]);
}

TEST(ScenePainter, FillsTheCertainPartOfABarWithTheTintOfItsLane)
{
    Scene scene;
    scene.bars = {{.box = {10, 20, 80, 12}, .certainFrom = 10, .certainTo = 90, .lane = Lane::Artists, .subject = {}}};

    EXPECT_EQ(painted(scene).pixelColor(50, 26), lightColour(ColourRole::TintArtists));
}

TEST(ScenePainter, LetsThePossiblePartOfABarFade)
{
    Scene scene;
    scene.bars = {{.box = {10, 20, 80, 12}, .certainFrom = 50, .certainTo = 90, .lane = Lane::Artists, .subject = {}}};

    const QImage image = painted(scene);

    // Lightness rises towards the outer bound, where nothing is sure.
    EXPECT_GT(image.pixelColor(14, 24).lightness(), image.pixelColor(46, 24).lightness());
}

TEST(ScenePainter, FillsADiscWithTheColourOfItsLane)
{
    Scene scene;
    scene.points = {
        {.centre = {50, 30}, .size = 14, .shape = Shape::Disc, .lane = Lane::Defectors, .folded = {}, .subject = {}}};

    EXPECT_EQ(painted(scene).pixelColor(50, 30), lightColour(ColourRole::LaneDefectors));
}

TEST(ScenePainter, PaintsWhatIsDimmedInPaleColours)
{
    Scene scene;
    scene.bars = {{.box = {10, 5, 80, 12},
                   .certainFrom = 10,
                   .certainTo = 90,
                   .dimmed = true,
                   .lane = Lane::Artists,
                   .subject = {}}};
    scene.points = {{.centre = {30, 40}, .size = 14, .dimmed = true, .folded = {}, .subject = {}},
                    {.centre = {70, 40}, .size = 14, .folded = {}, .subject = {}}};
    const Palette pale = dimmed(paletteOf(Theme::Light));

    const QImage image = painted(scene);

    EXPECT_EQ(image.pixelColor(50, 11), toQColor(pale[ColourRole::TintArtists]));
    EXPECT_EQ(image.pixelColor(30, 40), toQColor(pale[ColourRole::LaneEvents]));
    EXPECT_EQ(image.pixelColor(70, 40), lightColour(ColourRole::LaneEvents));
}

TEST(ScenePainter, LeavesTheMiddleOfARingOpen)
{
    Scene scene;
    scene.points = {
        {.centre = {50, 30}, .size = 14, .shape = Shape::Ring, .lane = Lane::Events, .folded = {}, .subject = {}}};

    EXPECT_EQ(painted(scene).pixelColor(50, 30), lightColour(ColourRole::Canvas));
}

TEST(ScenePainter, LetsAFadeThatThePlotCutsGoOn)
{
    Scene scene;
    scene.bars = {{.box = {10, 20, 80, 12},
                   .certainFrom = 90,
                   .certainTo = 90,
                   .before = {.inner = 0.5, .outer = 0.5},
                   .lane = Lane::Artists,
                   .subject = {}}};

    const QImage image = painted(scene);

    // Half way to the tint at both ends: the bounds lie outside.
    EXPECT_EQ(image.pixelColor(12, 23), image.pixelColor(86, 23));
    EXPECT_LT(image.pixelColor(12, 23).lightness(), lightColour(ColourRole::Canvas).lightness());
    EXPECT_GT(image.pixelColor(12, 23).lightness(), lightColour(ColourRole::TintArtists).lightness());
}

TEST(ScenePainter, TellsApproximateAndUncertainPointsApartByForm)
{
    const ScenePoint plain = {
        .centre = {50, 30}, .size = 24, .shape = Shape::Disc, .lane = Lane::Events, .folded = {}, .subject = {}};
    const auto coloured = [](const ScenePoint& point) {
        Scene scene;
        scene.points = {point};
        const QImage image = painted(scene);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == lightColour(ColourRole::LaneEvents) ? 1 : 0;
            }
        }
        return std::pair(count, image.pixelColor(50, 30) == lightColour(ColourRole::LaneEvents));
    };
    ScenePoint approximate = plain;
    approximate.approximate = true;
    ScenePoint uncertain = plain;
    uncertain.uncertain = true;

    EXPECT_TRUE(coloured(plain).second);
    EXPECT_TRUE(coloured(approximate).second);
    EXPECT_FALSE(coloured(uncertain).second);
    EXPECT_LT(coloured(approximate).first, coloured(plain).first / 2);
    EXPECT_LT(coloured(uncertain).first, coloured(approximate).first);
}

TEST(ScenePainter, SplitsTheSignOfDisputeAsPicturesDo)
{
    Scene scene;
    scene.points = {{.centre = {50, 30},
                     .size = 24,
                     .shape = Shape::Square,
                     .lane = Lane::Events,
                     .disputed = true,
                     .folded = {},
                     .subject = {}}};

    const QImage image = painted(scene);

    // Its centre is the upper right corner of the mark; the right half is hollow.
    EXPECT_EQ(image.pixelColor(59, 18), lightColour(ColourRole::LaneEvents));
    EXPECT_EQ(image.pixelColor(64, 18), lightColour(ColourRole::Canvas));
}

class FractionalRatio : public testing::TestWithParam<double> {};

TEST_P(FractionalRatio, KeepsHairlinesEquallyWideAndUnblurred)
{
    Scene scene;
    for (int line = 0; line < 7; ++line) {
        const double x = 5.5 + 13 * line;
        scene.lines.push_back({.from = {x, 0}, .to = {x, 60}});
    }
    QImage image(QSize(100, 60) * GetParam(), QImage::Format_RGB32);
    image.setDevicePixelRatio(GetParam());
    image.fill(lightColour(ColourRole::Canvas));
    QPainter painter(&image);
    ScenePainter(painter, paletteOf(Theme::Light)).paintScene(scene);
    painter.end();

    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        const QColor colour = image.pixelColor(x, image.height() / 2);
        inked += colour == lightColour(ColourRole::Hairline) ? 1 : 0;
        EXPECT_TRUE(colour == lightColour(ColourRole::Hairline) || colour == lightColour(ColourRole::Canvas)) << x;
    }
    EXPECT_EQ(inked, 7 * std::lround(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(OfScreens, FractionalRatio, testing::Values(1.25, 1.5, 1.75));

TEST(ScenePainter, LeavesNoTraceOfAnEntryWithoutAMark)
{
    Page page;
    page.size = {100, 60};
    ScenePoint none;
    none.centre = {50, 30};
    none.size = 0;
    page.key = {{none, {}, {}, {}}};
    QImage image(100, 60, QImage::Format_RGB32);
    QPainter painter(&image);

    ScenePainter(painter, paletteOf(Theme::Light)).paintPage(page);

    EXPECT_EQ(image.pixelColor(50, 30), lightColour(ColourRole::Canvas));
}

TEST(ScenePainter, FadesWithoutMasksInAPdf)
{
    Scene scene;
    scene.size = {100, 60};
    scene.bars = {{.box = {10, 20, 80, 12}, .certainFrom = 50, .certainTo = 50, .lane = Lane::Artists, .subject = {}}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);

        ScenePainter(painter, paletteOf(Theme::Light)).paintScene(scene);
    }

    // Two fades from the tint to the ground. A mask by opacity has no effect in any viewer: the bar would be solid.
    EXPECT_EQ(bytes.count("/PatternType 2"), 2);
    EXPECT_FALSE(bytes.contains("/S /Alpha"));
}

TEST(ScenePainter, PaintsShapedTextsLikeTheOthers)
{
    const QtTextMeasure measure;
    const TextStyle style = textStyle(TextRole::Label, 1);
    Scene scene;
    scene.size = {300, 120};
    double y = 30;
    for (const char* text : {"Spring Is Coming", "봄이 온다", "مهرجان الأغنية"}) {
        scene.texts.push_back(styledText(measure, text, "en", style, {20, y}));
        y += 30;
    }
    ASSERT_TRUE(scene.texts[2].rightToLeft);
    ShapedTexts texts;
    const auto painted = [&](ShapedTexts* shaped) {
        QImage image(300, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ScenePainter(painter, paletteOf(Theme::Light), TextDrawing::Glyphs, shaped).paintScene(scene);
        return image;
    };

    EXPECT_EQ(painted(&texts), painted(nullptr));
    EXPECT_EQ(painted(&texts), painted(nullptr)) << "the second time they are taken from what was kept";
}

TEST(ScenePainter, PaintsTheSamePictureEachTime)
{
    Scene scene;
    scene.points = {
        {.centre = {50, 30}, .size = 12, .shape = Shape::Diamond, .lane = Lane::Events, .folded = {}, .subject = {}}};

    EXPECT_EQ(painted(scene), painted(scene));
}

} // namespace
} // namespace tideline
