// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/xml_writer.h"
#include "layout/palette.h"
#include "layout/scene.h"

#include <cstddef>
#include <optional>

namespace tideline {

/// Writes the parts of a scene as SVG elements, as the painter of the canvas draws them. Gradients are collected aside,
/// numbered in the order in which they are needed, so that the same scene gives the same ids.
/// Lifetime: refers to the palette.
class SvgMarks {
public:
    explicit SvgMarks(const Palette& palette)
        : m_palette(palette)
    {}

    void write(const SceneLine& line);
    void write(const SceneDensity& density);
    void write(const SceneBar& bar, double scale);
    void write(const ScenePoint& point);
    void write(const SceneText& text);

    XmlWriter& out() { return m_out; }
    const XmlWriter& gradients() const { return m_gradients; }

private:
    /// Where a gradient is full and where it ends in nothing.
    struct Fade {
        Point from;
        Point to;
        Colour colour;
        double solidShare = 0; ///< How much of the way it stays full.
    };

    std::string addGradient(const Fade& fade);
    void writeCertainPart(const SceneBar& bar);
    void writePossiblePart(const Box& box, Lane lane, bool fadesToTheLeft);
    void writeChevron(Point tip, double halfHeight, bool pointsLeft, Lane lane);
    void writeWhisker(const ScenePoint& point);
    void writeShape(Shape shape, Point centre, double size);
    void writeDisputedSign(const ScenePoint& point);
    void writeStroke(Point from, Point to, std::string_view colour, double width);
    std::string colourOf(ColourRole role) const { return hexText(m_palette[role]); }

    const Palette& m_palette;
    XmlWriter m_out;
    XmlWriter m_gradients;
    std::size_t m_gradientCount = 0;
};

} // namespace tideline
