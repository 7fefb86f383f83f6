// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>

#include <cstddef>

class QPainter;

namespace tideline {

inline constexpr double kStrengthSignWidth = 18; ///< Pixels at scale 1.

/// Three short bars, so many of them filled, at the left of the area: how many independent sources something has. More
/// than three are three.
void paintStrengthSign(QPainter& painter, const QRect& area, std::size_t filled);

} // namespace tideline
