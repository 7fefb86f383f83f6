// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPainterPath>

#include <vector>

class QTransform;

namespace tideline {

/// The outlines of a text in parts that have no column of pixels in common, from left to right: mostly its letters.
/// Filled one after another they give the same pixels as all at once, and much sooner, because the time that Qt's
/// rasterizer takes for a path grows with the square of its width. `toPixels` leads to the pixels of the device and
/// neither turns nor mirrors.
std::vector<QPainterPath> lettersOf(const QPainterPath& text, const QTransform& toPixels);

} // namespace tideline
