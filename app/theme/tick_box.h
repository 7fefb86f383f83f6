// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>

class QPainter;

namespace tideline {

inline constexpr double kTickBoxSize = 16; ///< Pixels at scale 1.

/// A box that can be ticked, in the middle of the area, for rows that are drawn by a delegate.
void paintTickBox(QPainter& painter, const QRect& area, bool isTicked);
/// The same with a cross, of what is ruled out.
void paintCrossBox(QPainter& painter, const QRect& area);

} // namespace tideline
