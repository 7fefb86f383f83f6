// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "theme/theme.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

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

TEST(ScenePainter, LeavesTheMiddleOfARingOpen)
{
    Scene scene;
    scene.points = {
        {.centre = {50, 30}, .size = 14, .shape = Shape::Ring, .lane = Lane::Events, .folded = {}, .subject = {}}};

    EXPECT_EQ(painted(scene).pixelColor(50, 30), lightColour(ColourRole::Canvas));
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
