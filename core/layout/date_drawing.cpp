// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/date_drawing.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr double kWhiskerHeight = 4;
constexpr double kGhostSize = 10;
constexpr double kLongestJoin = 320; ///< A longer line would seem to say something of the time in between.
constexpr double kStub = 24;

/// The stretches of an event's date: of a set with gaps each for itself.
std::vector<Extent> stretchesOf(const SceneContext& context, const Mark& mark)
{
    const EdtfDate* gapped = context.snapshot().gappedDate(mark.event);
    return gapped != nullptr ? extentsOf(*gapped) : std::vector{mark.extent};
}

void drawDots(Drawing& drawing, double from, double to, double y, const MarkSubject& subject)
{
    const Box& plot = drawing.context.plot;
    from = std::max(from, plot.x);
    to = std::min(to, plot.right());
    if (to > from) {
        drawing.scene.lines.push_back({.from = {from, y},
                                       .to = {to, y},
                                       .width = drawing.context.unit(),
                                       .colour = laneColour(laneOf(drawing.context.snapshot(), subject)),
                                       .style = LineStyle::Dotted,
                                       .subject = subject});
    }
}

/// The thin bar of a point, if it sticks out of it.
std::optional<SceneBar> whiskerOf(const SceneContext& context, const Extent& extent, EventIndex event, double axisY)
{
    const double unit = context.unit();
    if (endsOf(context, extent).length() <= kMarkSize * unit) {
        return std::nullopt;
    }
    return barOf(context, extent, event, axisY, kWhiskerHeight * unit);
}

Box hullOf(const Box& first, const Box& second)
{
    const double x = std::min(first.x, second.x);
    const double y = std::min(first.y, second.y);
    return {x, y, std::max(first.right(), second.right()) - x, std::max(first.bottom(), second.bottom()) - y};
}

/// The stretches of one set in its row.
class GappedSet {
public:
    GappedSet(Drawing& drawing, const Mark& mark, double axisY, double height, PointLook look)
        : m_drawing(drawing)
        , m_mark(mark)
        , m_axisY(axisY)
        , m_height(height)
        , m_look(look)
    {
        m_look.filled = look.filled && mark.extent.isInterval();
    }

    std::optional<Box> draw(const std::vector<Extent>& stretches)
    {
        if (endsOf(context(), m_mark.extent).length() < kMarkSize * context().unit()) {
            return drawPoint(m_drawing, {.mark = m_mark}, m_axisY, m_look);
        }
        std::optional<Box> hull;
        for (std::size_t index = 0; index < stretches.size(); ++index) {
            if (index > 0) {
                drawDots(m_drawing, endsOf(context(), stretches[index - 1]).right,
                         endsOf(context(), stretches[index]).left, m_axisY, m_mark.event);
            }
            if (const std::optional<Box> box = drawStretch(stretches[index])) {
                hull = hull ? hullOf(*hull, *box) : *box;
            }
        }
        return hull;
    }

private:
    const SceneContext& context() const { return m_drawing.context; }

    std::optional<Box> drawStretch(const Extent& stretch)
    {
        const bool isWide = endsOf(context(), stretch).length() >= kShortestBar * context().unit();
        if (!stretch.isLimited() || (stretch.isInterval() && isWide)) {
            return drawBar(m_drawing, stretch, m_mark.event, m_axisY, m_height);
        }
        if (const auto whisker = whiskerOf(context(), stretch, m_mark.event, m_axisY)) {
            m_drawing.scene.bars.push_back(*whisker);
        }
        const double x = context().xOf(pointSecond(stretch));
        if (!context().isInPlot(x)) {
            return std::nullopt;
        }
        const ScenePoint point = pointOf(context(), m_mark.event, stretch, {x, m_axisY}, m_look);
        m_drawing.scene.points.push_back(point);
        return Box{x - point.size / 2, m_axisY - point.size / 2, point.size, point.size};
    }

    Drawing& m_drawing;
    const Mark& m_mark;
    double m_axisY;
    double m_height;
    PointLook m_look;
};

/// The ghosts of one mark.
class Ghosts {
public:
    Ghosts(Drawing& drawing, const Mark& mark, double axisY)
        : m_drawing(drawing)
        , m_mark(mark)
        , m_axisY(axisY)
        , m_unit(drawing.context.unit())
    {
        const double x = context().xOf(mark.anchor);
        const double half = kMarkSize / 2 * m_unit;
        m_own = mark.isBar ? endsOf(context(), mark.extent) : PixelEnds{x - half, x + half};
    }

    void draw(const Extent& extent)
    {
        const PixelEnds ends = endsOf(context(), extent);
        const bool isWide = ends.length() >= kShortestBar * m_unit;
        if (!extent.isLimited() || (extent.isInterval() && isWide)) {
            drawJoin(ends);
            addBar(barOf(context(), extent, m_mark.event, m_axisY, kGhostSize * m_unit));
            return;
        }
        const double x = context().xOf(pointSecond(extent));
        const double half = kGhostSize / 2 * m_unit;
        if (x + half > m_own.left && x - half < m_own.right) {
            return; // At this zoom it is the same place; the sign of dispute tells.
        }
        drawJoin({x - half, x + half});
        addBar(whiskerOf(context(), extent, m_mark.event, m_axisY));
        if (context().isInPlot(x)) {
            addPoint(extent, x);
        }
    }

private:
    const SceneContext& context() const { return m_drawing.context; }

    void addBar(std::optional<SceneBar> bar)
    {
        if (bar) {
            bar->ghost = true;
            m_drawing.scene.bars.push_back(*bar);
        }
    }

    void addPoint(const Extent& extent, double x)
    {
        ScenePoint ghost =
            pointOf(context(), m_mark.event, extent, {x, m_axisY}, {.size = kGhostSize, .filled = false});
        ghost.ghost = true;
        ghost.disputed = false;
        m_drawing.taken.add({x - ghost.size / 2, m_axisY - ghost.size / 2, ghost.size, ghost.size});
        m_drawing.scene.points.push_back(std::move(ghost));
    }

    void drawJoin(const PixelEnds& ghost)
    {
        const bool isLater = ghost.left > m_own.right;
        const double from = isLater ? m_own.right : ghost.right;
        const double to = isLater ? ghost.left : m_own.left;
        if (to - from <= kLongestJoin * m_unit) {
            drawDots(m_drawing, from, to, m_axisY, m_mark.event);
        } else {
            drawDots(m_drawing, from, from + kStub * m_unit, m_axisY, m_mark.event);
            drawDots(m_drawing, to - kStub * m_unit, to, m_axisY, m_mark.event);
        }
    }

    Drawing& m_drawing;
    const Mark& m_mark;
    double m_axisY;
    double m_unit;
    PixelEnds m_own;
};

} // namespace

void drawWhisker(Drawing& drawing, const Mark& mark, double axisY)
{
    const Extent extent = mark.extent.flags.hasGaps ? stretchesOf(drawing.context, mark).front() : mark.extent;
    if (const auto whisker = whiskerOf(drawing.context, extent, mark.event, axisY)) {
        drawing.scene.bars.push_back(*whisker);
    }
}

std::optional<Box> drawLasting(Drawing& drawing, const Mark& mark, double axisY, double height, PointLook look)
{
    const std::size_t firstPoint = drawing.scene.points.size();
    const std::size_t firstBar = drawing.scene.bars.size();
    const std::optional<Box> box =
        mark.extent.flags.hasGaps
            ? GappedSet(drawing, mark, axisY, height, look).draw(stretchesOf(drawing.context, mark))
            : drawBar(drawing, mark.extent, mark.event, axisY, height);
    // One sign is enough: on the first point of a set, which says for itself that it is disputed, else on the bar.
    for (std::size_t point = firstPoint + 1; point < drawing.scene.points.size(); ++point) {
        drawing.scene.points[point].disputed = false;
    }
    if (firstPoint == drawing.scene.points.size() && firstBar < drawing.scene.bars.size()) {
        drawing.scene.bars[firstBar].disputed = drawing.context.snapshot().isDisputed(mark.event);
    }
    return box;
}

std::optional<Box> drawVague(Drawing& drawing, const Mark& mark, double axisY)
{
    const double unit = drawing.context.unit();
    if (mark.extent.flags.hasGaps) {
        return drawLasting(drawing, mark, axisY, kMarkSize * unit, {});
    }
    const std::optional<Box> box = drawBar(drawing, mark.extent, mark.event, axisY, kWhiskerHeight * unit);
    return box ? std::optional(Box{box->x, axisY - kMarkSize / 2 * unit, box->width, kMarkSize * unit}) : std::nullopt;
}

void drawGhosts(Drawing& drawing, const Mark& mark, double axisY)
{
    for (const EdtfDate& date : drawing.context.snapshot().otherDates(mark.event)) {
        for (const Extent& extent : extentsOf(date)) {
            Ghosts(drawing, mark, axisY).draw(extent);
        }
    }
}

Box withNearGhosts(const SceneContext& context, const Mark& mark, Box box)
{
    const double half = kGhostSize / 2 * context.unit();
    for (const EdtfDate& date : context.snapshot().otherDates(mark.event)) {
        for (const Extent& extent : extentsOf(date)) {
            const PixelEnds ends = endsOf(context, extent);
            const bool isBar = extent.isInterval() && ends.length() >= kShortestBar * context.unit();
            const double right = isBar ? ends.right : context.xOf(pointSecond(extent)) + half;
            if (isNear(mark, pointSecond(extent), context.level, context.unit()) && right > box.right()) {
                box.width = std::min(right, context.plot.right()) - box.x;
            }
        }
    }
    return box;
}

} // namespace tideline
