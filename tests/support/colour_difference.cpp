// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/colour_difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tideline::test {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr double kDegree = std::numbers::pi / 180;

Triple product(const Matrix& matrix, const Triple& vector)
{
    Triple result = {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result[row] += matrix[row][column] * vector[column];
        }
    }
    return result;
}

// IEC 61966-2-1, both ways.
double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double light)
{
    const double value = std::clamp(light, 0.0, 1.0);
    const double channel = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(255 * channel));
}

Triple linearOf(Colour colour)
{
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

Colour colourOf(const Triple& light)
{
    return {encoded(light[0]), encoded(light[1]), encoded(light[2])};
}

double labCurve(double value)
{
    constexpr double edge = 6.0 / 29;
    return value > edge * edge * edge ? std::cbrt(value) : value / (3 * edge * edge) + 4.0 / 29;
}

/// The hue of a chroma in degrees, 0 to 360; 0 of grey.
double hueOf(double a, double b)
{
    if (a == 0 && b == 0) {
        return 0;
    }
    const double hue = std::atan2(b, a) / kDegree;
    return hue < 0 ? hue + 360 : hue;
}

double seventh(double value)
{
    return std::pow(value, 7);
}

/// A colour as the formula sees it: a* stretched for greys, then chroma and hue.
struct Hue {
    double chroma;
    double angle;
};

Hue stretched(const Lab& lab, double meanChroma)
{
    const double g = 0.5 * (1 - std::sqrt(seventh(meanChroma) / (seventh(meanChroma) + seventh(25))));
    const double a = (1 + g) * lab.a;
    return {std::hypot(a, lab.b), hueOf(a, lab.b)};
}

double hueStep(const Hue& first, const Hue& second)
{
    if (first.chroma * second.chroma == 0) {
        return 0;
    }
    const double step = second.angle - first.angle;
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

double meanHue(const Hue& first, const Hue& second)
{
    const double sum = first.angle + second.angle;
    if (first.chroma * second.chroma == 0) {
        return sum;
    }
    if (std::abs(first.angle - second.angle) <= 180) {
        return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

} // namespace

Lab labOf(Colour colour)
{
    constexpr Matrix toXyz = {
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white = {0.95047, 1.0, 1.08883};
    Triple xyz = product(toXyz, linearOf(colour));
    for (std::size_t i = 0; i < 3; ++i) {
        xyz[i] = labCurve(xyz[i] / white[i]);
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double colourDifference(const Lab& first, const Lab& second)
{
    const double meanChromaBefore = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const Hue one = stretched(first, meanChromaBefore);
    const Hue two = stretched(second, meanChromaBefore);
    const double lightnessStep = second.lightness - first.lightness;
    const double chromaStep = two.chroma - one.chroma;
    const double hueDifference = 2 * std::sqrt(one.chroma * two.chroma) * std::sin(hueStep(one, two) / 2 * kDegree);

    const double lightness = (first.lightness + second.lightness) / 2;
    const double chroma = (one.chroma + two.chroma) / 2;
    const double hue = meanHue(one, two);
    const double t = 1 - 0.17 * std::cos((hue - 30) * kDegree) + 0.24 * std::cos(2 * hue * kDegree) +
                     0.32 * std::cos((3 * hue + 6) * kDegree) - 0.20 * std::cos((4 * hue - 63) * kDegree);
    const double middle = (lightness - 50) * (lightness - 50);
    const double ofLightness = lightnessStep / (1 + 0.015 * middle / std::sqrt(20 + middle));
    const double ofChroma = chromaStep / (1 + 0.045 * chroma);
    const double ofHue = hueDifference / (1 + 0.015 * chroma * t);
    const double turn = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
    const double rotation =
        -std::sin(2 * turn * kDegree) * 2 * std::sqrt(seventh(chroma) / (seventh(chroma) + seventh(25)));
    return std::sqrt(ofLightness * ofLightness + ofChroma * ofChroma + ofHue * ofHue + rotation * ofChroma * ofHue);
}

Colour seenBy(Colour colour, Sight sight)
{
    constexpr Matrix protanopia = {
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    constexpr Matrix deuteranopia = {
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    constexpr Matrix tritanopia = {
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    switch (sight) {
    case Sight::Normal:
        break;
    case Sight::Protanopia:
        return colourOf(product(protanopia, linearOf(colour)));
    case Sight::Deuteranopia:
        return colourOf(product(deuteranopia, linearOf(colour)));
    case Sight::Tritanopia:
        return colourOf(product(tritanopia, linearOf(colour)));
    }
    return colour;
}

} // namespace tideline::test
