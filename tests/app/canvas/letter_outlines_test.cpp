// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/letter_outlines.h"
#include "theme/theme.h"

#include "layout/style.h"

#include <QImage>
#include <QPainter>
#include <QTransform>
#include <gtest/gtest.h>

namespace tideline {
namespace {

QPainterPath outlinesOf(const QString& text)
{
    QPainterPath outlines;
    outlines.addText(QPointF(7.3, 30.6), sceneFont(textStyle(TextRole::Label, 1.5)), text);
    return outlines;
}

QImage filled(const std::vector<QPainterPath>& paths, const QTransform& toPixels)
{
    QImage image(1200, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toPixels);
    for (const QPainterPath& path : paths) {
        painter.fillPath(path, Qt::black);
    }
    return image;
}

class LetterOutlines : public testing::TestWithParam<const char*> {};

TEST_P(LetterOutlines, GiveThePixelsOfTheWholeText)
{
    const QPainterPath outlines = outlinesOf(QString::fromUtf8(GetParam()));
    for (const double scale : {1.0, 1.25, 2.5}) {
        const QTransform toPixels = QTransform::fromScale(scale, scale);

        const std::vector<QPainterPath> letters = lettersOf(outlines, toPixels);

        EXPECT_GT(letters.size(), 1U);
        EXPECT_EQ(filled(letters, toPixels), filled({outlines}, toPixels)) << scale;
    }
}

TEST_P(LetterOutlines, HaveNoColumnOfPixelsInCommon)
{
    const std::vector<QPainterPath> letters = lettersOf(outlinesOf(QString::fromUtf8(GetParam())), QTransform());

    for (std::size_t i = 1; i < letters.size(); ++i) {
        EXPECT_GT(std::floor(letters[i].controlPointRect().left()),
                  std::floor(letters[i - 1].controlPointRect().right()));
    }
}

INSTANTIATE_TEST_SUITE_P(Scripts, LetterOutlines,
                         testing::Values("Billboard, 12 July 2018: “Spring”", "봄이 온다 평양 공연",
                                         "שיר 2003 של קיץ"));

TEST(LetterOutlinesOfNothing, AreNone)
{
    EXPECT_TRUE(lettersOf(QPainterPath(), QTransform()).empty());
}

} // namespace
} // namespace tideline
