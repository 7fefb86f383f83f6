// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QImage;

namespace tideline {

/// A text beside the picture. Keywords are those of the PNG specification (third edition, 11.3.3.2).
struct PngText {
    QByteArray keyword;
    QString text;
};

/// The bytes of a PNG file (the same specification) of an opaque image with its resolution; empty if there is no memory
/// for them. The same image gives the same bytes. Not by Qt's writer, because libpng then tries all five filters on
/// each row: for letters on even ground this takes three times as long, and the file gets a quarter larger.
/// Requires: the image is a QImage::Format_RGB32 and not null.
QByteArray pngFile(const QImage& image, const std::vector<PngText>& texts);

} // namespace tideline
