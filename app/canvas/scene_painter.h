// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/page.h"
#include "layout/palette.h"
#include "layout/scene.h"
#include "layout/shape_path.h"

#include <QPointF>

class QColor;
class QPainter;
class QPen;

namespace tideline {

/// How letters get onto a device. Glyphs come from Qt's cache: fast, and text stays text in a PDF; but the first use of
/// a glyph differs from later ones by a shade here and there. Outlines are filled like any other shape: the same
/// picture has the same pixels whatever was drawn before.
enum class TextDrawing { Glyphs, Outlines };

class ShapedTexts;

/// Replays scenes on any paint device: the screen, an image, a PDF. It decides nothing: where a mark stands, what a
/// label says and how it is cut was settled when the scene was built. Logical pixels; the caller scales the painter.
class ScenePainter {
public:
    /// All must outlive this. `texts`: what was shaped for the frames before, for glyphs only.
    ScenePainter(QPainter& painter, const Palette& palette, TextDrawing textDrawing = TextDrawing::Glyphs,
                 ShapedTexts* texts = nullptr);

    void paintScene(const Scene& scene);
    void paintPage(const Page& page);
    void paintPoint(const ScenePoint& point);
    void paintText(const SceneText& text);
    void paintLine(const SceneLine& line);

private:
    void paintDensity(const SceneDensity& density);
    void paintBar(const SceneBar& bar, double scale);
    void paintCertainPart(const SceneBar& bar, const BarForm& form, double scale);
    void paintFades(const SceneBar& bar);
    void paintFade(const SceneBar& bar, double left, double right, double leftOpacity, double rightOpacity);
    void paintBaselines(const SceneBar& bar, const BarForm& form, double scale);
    QColor faded(QColor colour, double opacity) const;
    void paintChevron(Point tip, double halfHeight, bool pointsLeft, const QColor& colour, double scale);
    void paintDisputedSign(const DisputedSign& sign, Lane lane);
    /// A vertical or horizontal stroke on whole pixels: it would blur into two grey ones.
    void paintStroke(QPointF from, QPointF to, const QPen& pen);
    void paintLaneHead(const SceneLane& lane, double scale);

    QPainter& m_painter;
    const Palette& m_palette;
    TextDrawing m_textDrawing;
    ShapedTexts* m_texts;
    /// Not in a PDF: Qt writes the opacity of a gradient there as a mask without effect, so fades end in the colour of
    /// the ground instead.
    bool m_hasClearFades;
    /// Not in a PDF: each would be a second, invisible copy of the outline of a letter, and paper has no busy ground
    /// that needs it.
    bool m_hasHalos;
};

} // namespace tideline
