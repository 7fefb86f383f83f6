// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/png_file.h"
#include "support/property.h"

#include <QImage>
#include <gtest/gtest.h>

namespace tideline {
namespace {

/// An image in which rows repeat and pixels do not.
QImage striped(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, qRgb(x * 31 % 256, y / 3 * 57 % 256, (x + y / 3) % 256));
        }
    }
    return image;
}

QImage reread(const QByteArray& file)
{
    return QImage::fromData(file, "png");
}

TEST(PngFile, HasThePixelsOfTheImage)
{
    const QImage image = striped(37, 20);

    const QImage read = reread(pngFile(image, {}));

    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32), image);
}

TEST(PngFile, HasThePixelsOfAnyImage)
{
    EXPECT_TRUE(test::holdsAlways([] {
        QImage image(*rc::gen::inRange(1, 12), *rc::gen::inRange(1, 12), QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                image.setPixel(x, y, *rc::gen::element(qRgb(0, 128, 255), qRgb(255, 255, 255)));
            }
        }

        return reread(pngFile(image, {})).convertToFormat(QImage::Format_RGB32) == image;
    }));
}

TEST(PngFile, KeepsTheResolution)
{
    QImage image = striped(4, 4);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11812);

    const QImage read = reread(pngFile(image, {}));

    EXPECT_EQ(read.dotsPerMeterX(), 11811);
    EXPECT_EQ(read.dotsPerMeterY(), 11812);
}

TEST(PngFile, CarriesShortAndLongTextsInAllLetters)
{
    const QString title = QStringLiteral("국경을 넘은 노래");
    const QString comment = QStringLiteral("Sources\n1  “Billboard”\n").repeated(100).trimmed();

    const QImage read = reread(pngFile(striped(4, 4), {{"Title", title}, {"Comment", comment}}));

    EXPECT_EQ(read.text(QStringLiteral("Title")), title);
    EXPECT_EQ(read.text(QStringLiteral("Comment")), comment);
}

TEST(PngFile, SaysWhatIsAsciiInTheFormThatAllProgramsRead)
{
    const QByteArray file = pngFile(striped(4, 4), {{"Title", QStringLiteral("Songs")}});

    EXPECT_TRUE(file.contains(QByteArray("tEXtTitle\0Songs", 15)));
    EXPECT_EQ(reread(file).text(QStringLiteral("Title")), QStringLiteral("Songs"));
}

TEST(PngFile, EndsInTheChunkThatTheSpecificationPrints)
{
    EXPECT_TRUE(pngFile(striped(4, 4), {}).endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
}

TEST(PngFile, IsSmallerWhereRowsRepeat)
{
    const QImage tall = striped(200, 3);

    const QByteArray repeated = pngFile(tall.copy(0, 0, 200, 1).scaled(200, 300), {});

    EXPECT_LT(repeated.size(), pngFile(striped(200, 300), {}).size() / 2);
}

} // namespace
} // namespace tideline
