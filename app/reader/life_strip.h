// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/life_line.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace tideline {

/// The size of a strip, in pixels.
QSize lifeStripSize();

/// Draws the line into the box: its first and last year in small letters, and above them what is dated.
void paintLifeStrip(QPainter& painter, const QRectF& box, const LifeLine& line, const QString& firstYear,
                    const QString& lastYear);

} // namespace tideline
