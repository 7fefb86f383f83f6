// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"

namespace tideline {

inline constexpr double kRulerHeight = 40;

/// Adds the ruler above the plot, a hairline through the plot at each major tick, and today's line if it is asked for.
void drawRuler(Drawing& drawing);

} // namespace tideline
