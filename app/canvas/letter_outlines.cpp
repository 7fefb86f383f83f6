// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/letter_outlines.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

/// A closed line of a letter, with the columns of pixels that it may touch: [firstColumn, lastColumn].
struct Contour {
    QPainterPath path;
    double firstColumn = 0;
    double lastColumn = 0;
};

std::vector<QPainterPath> contoursOf(const QPainterPath& text)
{
    std::vector<QPainterPath> contours;
    for (int i = 0; i < text.elementCount(); ++i) {
        const QPainterPath::Element element = text.elementAt(i);
        if (element.isMoveTo()) {
            contours.emplace_back(element);
        } else if (element.isLineTo()) {
            contours.back().lineTo(element);
        } else {
            contours.back().cubicTo(element, text.elementAt(i + 1), text.elementAt(i + 2));
            i += 2;
        }
    }
    return contours;
}

} // namespace

std::vector<QPainterPath> lettersOf(const QPainterPath& text, const QTransform& toPixels)
{
    std::vector<Contour> contours;
    for (QPainterPath& path : contoursOf(text)) {
        const QRectF box = toPixels.mapRect(path.controlPointRect());
        contours.push_back({std::move(path), std::floor(box.left()), std::floor(box.right())});
    }
    std::stable_sort(contours.begin(), contours.end(),
                     [](const Contour& a, const Contour& b) { return a.firstColumn < b.firstColumn; });
    std::vector<QPainterPath> letters;
    double lastColumn = 0;
    for (const Contour& contour : contours) {
        if (letters.empty() || contour.firstColumn > lastColumn) {
            letters.emplace_back().setFillRule(text.fillRule());
            lastColumn = contour.lastColumn;
        }
        letters.back().addPath(contour.path);
        lastColumn = std::max(lastColumn, contour.lastColumn);
    }
    return letters;
}

} // namespace tideline
