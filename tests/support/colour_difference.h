// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/palette.h"

namespace tideline::test {

// How far apart two colours look, to different eyes.

/// A colour as CIE L*a*b* (CIE 15:2004) under the white of D65.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};
Lab labOf(Colour colour);

/// CIEDE2000 with all weights 1, as given by G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
/// Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research & Application 30(1),
/// 2005. About 1 can just be told apart, 100 is black from white.
double colourDifference(const Lab& first, const Lab& second);

enum class Sight { Normal, Protanopia, Deuteranopia, Tritanopia };

/// What of the colour reaches such an eye: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
/// Computer Graphics 15(6), 2009, at severity 1.0, in linear light.
Colour seenBy(Colour colour, Sight sight);

} // namespace tideline::test
