// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "export/picture.h"
#include "export/png_file.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <new>

namespace tideline {

namespace {

constexpr double kInchesPerMetre = 1000 / 25.4;
constexpr double kLayoutDotsPerInch = 96;
constexpr double kMostPixels = 200e6; // 800 MB of memory for the image, 600 MB for the rows of the file.

/// Qt takes the memory of an image in small pages, and to touch them all for the first time takes as long as to paint
/// the picture. Null if there is no memory.
QImage opaqueImage(int width, int height)
{
    const std::size_t rowBytes = sizeof(QRgb) * static_cast<std::size_t>(width);
    auto* const pixels = new (std::nothrow) uchar[rowBytes * static_cast<std::size_t>(height)];
    return {pixels,
            width,
            height,
            static_cast<qsizetype>(rowBytes),
            QImage::Format_RGB32,
            [](void* block) { delete[] static_cast<uchar*>(block); },
            pixels};
}

} // namespace

QImage paintImage(const PublishedPage& page, const Palette& palette, double scale)
{
    const Size size = page.page().size;
    QImage image = opaqueImage(static_cast<int>(std::lround(size.width * scale)),
                               static_cast<int>(std::lround(size.height * scale)));
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
    const QImage image = paintImage(page, palette, scale);
    std::vector<PngText> texts;
    const auto addText = [&texts](const char* keyword, const QString& text) {
        if (!text.isEmpty()) {
            texts.push_back({keyword, text});
        }
    };
    addText("Title", description.title);
    addText("Description", description.alternativeText);
    addText("Copyright", description.licence);
    addText("Comment", QString::fromStdString(plainText(page.page().appendix)));
    QByteArray bytes = image.isNull() ? QByteArray() : pngFile(image, texts);
    if (bytes.isEmpty()) {
        return failure({.code = ErrorCode::InputOutput, .arguments = {"PNG"}, .detail = "not enough memory"});
    }
    return bytes;
}

} // namespace tideline
