// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/xml_writer.h"
#include "layout/palette.h"
#include "layout/scene.h"
#include "layout/shape_path.h"

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
        , m_dimmedPalette(dimmed(palette))
    {}

    void write(const SceneLine& line);
    void write(const SceneDensity& density);
    void write(const SceneBar& bar, double scale);
    void write(const ScenePoint& point);
    void write(const SceneText& text);
    /// The curve with its arrow, told in words by a title; not its verb.
    void write(const SceneThread& thread);

    XmlWriter& out() { return m_out; }
    const XmlWriter& gradients() const { return m_gradients; }

private:
    /// Where a gradient is full and where it ends, mostly in nothing.
    struct Gradient {
        Point from;
        Point to;
        Colour colour;
        double solidShare = 0; ///< How much of the way it stays full.
        double opacity = 1;    ///< Where it is full, and where it ends.
        double endOpacity = 0;
    };

    std::string addGradient(const Gradient& fade);
    void writeCertainPart(const SceneBar& bar, const BarForm& form, double scale);
    void writePossiblePart(const SceneBar& bar, const BarForm& form, double scale, bool isBefore);
    void writeChevron(Point tip, double halfHeight, bool pointsLeft, Lane lane, double scale);
    void writeShape(Shape shape, Point centre, double size);
    void writeDisputedSign(const DisputedSign& sign, Lane lane);
    void writeStroke(Point from, Point to, std::string_view colour, double width);
    /// Adds dashes to the open element, if there are any.
    void addDashes(const std::optional<Dashes>& dashes);
    const Palette& palette() const { return m_isDimmed ? m_dimmedPalette : m_palette; }
    std::string colourOf(ColourRole role) const { return hexText(palette()[role]); }

    const Palette& m_palette;
    Palette m_dimmedPalette;
    bool m_isDimmed = false; ///< Of the mark that is being written.
    XmlWriter m_out;
    XmlWriter m_gradients;
    std::size_t m_gradientCount = 0;
};

} // namespace tideline
