// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/page.h"
#include "layout/palette.h"
#include "layout/scene.h"

class QPainter;

namespace tideline {

/// Replays scenes on any paint device: the screen, an image, a PDF. It decides nothing: where a mark stands, what a
/// label says and how it is cut was settled when the scene was built. Logical pixels; the caller scales the painter.
class ScenePainter {
public:
    /// The painter and the palette must outlive this.
    ScenePainter(QPainter& painter, const Palette& palette);

    void paintScene(const Scene& scene);
    void paintPage(const Page& page);
    void paintPoint(const ScenePoint& point);
    void paintText(const SceneText& text);
    void paintLine(const SceneLine& line);

private:
    void paintDensity(const SceneDensity& density);
    void paintBar(const SceneBar& bar, double scale);
    void paintCertainPart(const SceneBar& bar);
    void paintPossiblePart(const Box& box, Lane lane, bool fadesToTheLeft);
    void paintChevron(Point tip, double halfHeight, bool pointsLeft, Lane lane);
    void paintWhisker(const ScenePoint& point);
    void paintLaneHead(const SceneLane& lane, double scale);

    QPainter& m_painter;
    const Palette& m_palette;
};

} // namespace tideline
