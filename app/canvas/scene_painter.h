// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/page.h"
#include "layout/palette.h"
#include "layout/scene.h"
#include "layout/shape_path.h"
#include "layout/threads.h"

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

    void paintScene(const Scene& scene) { paintScene(scene, scene.threads); }
    /// The same with other threads than its own.
    void paintScene(const Scene& scene, const std::vector<SceneThread>& threads);
    /// The ground for what is lit by threads: all marks blended to 35 % and without their labels. Ruler, lane heads and
    /// what else belongs to no mark stay as they are.
    void paintDimmed(const Scene& scene);
    /// The threads over that ground, with the marks and labels that are lit.
    void paintLit(const Scene& scene, const Threads& threads);
    void paintPage(const Page& page);
    void paintPoint(const ScenePoint& point);
    void paintText(const SceneText& text);
    void paintLine(const SceneLine& line);
    void paintThread(const SceneThread& thread);

private:
    const Palette& colours() const { return m_isDimmed ? m_dimmedPalette : m_palette; } ///< Of the mark.
    bool isFractional() const; ///< A pixel of the scene is no whole number of pixels of the screen or image.
    void fillWholePixels(const SceneLine& line, const QColor& colour);
    void paintMarks(const Scene& scene);
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
    Palette m_dimmedPalette;
    bool m_isDimmed = false; ///< Of the mark that is being painted.
    TextDrawing m_textDrawing;
    ShapedTexts* m_texts;
    /// Not in a PDF: Qt writes the opacity of a gradient there as a mask without effect, so fades end in the colour of
    /// the ground instead.
    bool m_hasClearFades;
    bool m_hasPixels; ///< Not a PDF, which is shown at any size.
};

} // namespace tideline
