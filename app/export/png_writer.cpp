// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "export/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace tideline {

namespace {

constexpr double kInchesPerMetre = 1000 / 25.4;
constexpr double kLayoutDotsPerInch = 96;
/// Level 2 of zlib's 9 in Qt's numbers: large even areas shrink as well as at 6, in a third of the time.
constexpr int kCompression = 75;
constexpr double kMostPixels = 200e6; // 800 MB of memory.

} // namespace

QImage paintImage(const PublishedPage& page, const Palette& palette, double scale)
{
    const Size size = page.page().size;
    QImage image(static_cast<int>(std::lround(size.width * scale)), static_cast<int>(std::lround(size.height * scale)),
                 QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    const int dotsPerMetre = static_cast<int>(std::lround(kLayoutDotsPerInch * scale * kInchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    // The painter must not shrink anything by the image's resolution: layout has done that.
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    painter.scale(scale, scale);
    ScenePainter(painter, palette, TextDrawing::Outlines).paintPage(page.page());
    return image;
}

Result<QByteArray> writePng(const PublishedPage& page, const Palette& palette, double scale,
                            const PictureDescription& description)
{
    const Size size = page.page().size;
    if (!(scale > 0) || size.width * scale * size.height * scale > kMostPixels) {
        const std::string wanted =
            std::to_string(std::lround(size.width * scale)) + "x" + std::to_string(std::lround(size.height * scale));
        return failure(
            {.code = ErrorCode::InvalidSize, .arguments = {wanted}, .detail = "more than 200 million pixels"});
    }
    QImage image = paintImage(page, palette, scale);
    // Not by the writer's own setText, which makes one line of all.
    const auto setText = [&image](const char* keyword, const QString& text) {
        if (!text.isEmpty()) {
            image.setText(QString::fromLatin1(keyword), text);
        }
    };
    setText("Title", description.title);
    setText("Description", description.alternativeText);
    setText("Copyright", description.licence);
    setText("Comment", QString::fromStdString(plainText(page.page().appendix)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kCompression);
    if (image.isNull() || !writer.write(image)) {
        return failure(
            {.code = ErrorCode::InputOutput, .arguments = {"PNG"}, .detail = writer.errorString().toStdString()});
    }
    return bytes;
}

} // namespace tideline
