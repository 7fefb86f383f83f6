// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/date_drawing.h"
#include "layout/label_placement.h"
#include "layout/lane_drawing.h"

#include <algorithm>
#include <optional>

namespace tideline {
namespace {

constexpr double kBarHeight = 12;
constexpr double kNamedBarHeight = 16; ///< With the name on it.
constexpr double kIndent = 4;

class ArtistLine {
public:
    ArtistLine(Drawing& drawing, const EntityRow& row, const LanePlace& place, double top)
        : m_drawing(drawing)
        , m_row(row)
        , m_unit(drawing.context.unit())
        , m_lines(rowLines(top, place.entityRowHeight, kBarHeight, m_unit))
        , m_barHeight(m_lines.isTextAbove ? kBarHeight * m_unit
                                          : std::min(kNamedBarHeight * m_unit, place.entityRowHeight))
    {}

    void draw()
    {
        drawPauses();
        drawOtherDates();
        drawPeriods();
        drawBars();
        drawPoints();
        if (!m_row.isDimmed) {
            drawName();
            drawLabels();
        }
    }

private:
    const SceneContext& context() const { return m_drawing.context; }

    /// Between two periods the line is dotted: they are one artist, but were away.
    void drawPauses()
    {
        for (std::size_t next = 1; next < m_row.periods.size(); ++next) {
            const double from = context().clampedX(m_row.periods[next - 1].to);
            const double to = context().clampedX(m_row.periods[next].from);
            if (to > from) {
                m_drawing.scene.lines.push_back({.from = {from, m_lines.axisY},
                                                 .to = {to, m_lines.axisY},
                                                 .width = m_unit,
                                                 .colour = laneColour(Lane::Artists),
                                                 .style = LineStyle::Dotted,
                                                 .subject = m_row.entity});
            }
        }
    }

    void drawOtherDates()
    {
        for (const std::vector<PlacedMark>* marks : {&m_row.bars, &m_row.points}) {
            for (const PlacedMark& mark : *marks) {
                if (context().passes(mark.mark.event)) {
                    drawGhosts(m_drawing, mark.mark, m_lines.axisY);
                }
            }
        }
    }

    void drawPeriods()
    {
        for (const Extent& period : m_row.periods) {
            if (const auto box = drawPeriod(period)) {
                m_bars.push_back(*box);
                if (m_lines.isTextAbove) {
                    m_drawing.taken.add(*box);
                }
            }
        }
    }

    /// Years too short to be seen as a bar are a point, one for all that fall together.
    std::optional<Box> drawPeriod(const Extent& period)
    {
        if (!period.isLimited() || endsOf(context(), period).length() >= kShortestBar * m_unit) {
            return drawBar(m_drawing, period, m_row.entity, m_lines.axisY, m_barHeight);
        }
        const double x = context().xOf(pointSecond(period));
        const double half = kBarHeight / 2 * m_unit;
        const Box box{x - half, m_lines.axisY - half, 2 * half, 2 * half};
        if (!context().isInPlot(x) || (!m_bars.empty() && m_bars.back().overlaps(box))) {
            return std::nullopt;
        }
        ScenePoint point;
        point.centre = {x, m_lines.axisY};
        point.size = 2 * half;
        point.shape = Shape::Square;
        point.lane = Lane::Artists;
        point.approximate = period.flags.approximate;
        point.uncertain = period.flags.uncertain;
        point.subject = m_row.entity;
        m_drawing.scene.points.push_back(std::move(point));
        return box;
    }

    /// Events that lasted, of an artist whose active years nobody has written down.
    void drawBars()
    {
        for (const PlacedMark& bar : m_row.bars) {
            if (const auto box = drawLasting(m_drawing, bar.mark, m_lines.axisY, m_barHeight, {})) {
                m_bars.push_back(*box);
                if (m_lines.isTextAbove) {
                    m_drawing.taken.add(*box);
                }
            }
        }
    }

    void drawPoints()
    {
        for (const PlacedMark& point : m_row.points) {
            if (const auto box = drawPoint(m_drawing, point, m_lines.axisY, {})) {
                m_points.emplace_back(&point, *box);
            } else if (point.mark.extent.overlaps(context().visible())) {
                drawVague(m_drawing, point.mark, m_lines.axisY);
            }
        }
    }

    /// The name stays in view: at the begin of the first visible bar; where no bar is in view, at the edge beyond which
    /// the artist's years lie.
    void drawName()
    {
        const Box& plot = context().plot;
        OwnedText name = nameOf(context(), m_row.entity);
        SceneText text = makeText(context(), std::move(name.text), name.language, TextRole::Label, {0, m_lines.textY});
        text.halo = m_lines.hasHaloRoom;
        text.subject = m_row.entity;
        const double first = plot.x + context().indent();
        double x = first;
        if (!m_bars.empty()) {
            x = std::max(first, nameStart(text.box.width));
        } else {
            text.colour = ColourRole::InkSecondary;
            const bool isLater = m_row.since >= context().visible().end.seconds();
            x = isLater ? plot.right() - kIndent * m_unit - text.box.width : first;
        }
        x = std::max(first, std::min(x, plot.right() - kIndent * m_unit - text.box.width));
        const std::optional<double> free = freeFrom(x, text.box);
        if (!free) {
            return;
        }
        text.box.x = text.baseline.x = *free;
        m_nameEnd = text.box.right();
        drawText(m_drawing, std::move(text));
    }

    /// The nearest place right of `x`, else left of it, where the name covers no mark.
    std::optional<double> freeFrom(double x, Box box) const
    {
        const double step = 4 * m_unit;
        const double gap = kIndent * m_unit;
        const auto isFree = [&] {
            return m_drawing.taken.isFree({box.x - gap, box.y, box.width + 2 * gap, box.height});
        };
        for (box.x = x; box.right() <= context().plot.right(); box.x += step) {
            if (isFree()) {
                return box.x;
            }
        }
        for (box.x = x - step; box.x >= context().plot.x; box.x -= step) {
            if (isFree()) {
                return box.x;
            }
        }
        return std::nullopt;
    }

    double nameStart(double width) const
    {
        const Box& bar = m_bars.front();
        if (m_lines.isTextAbove) {
            return bar.x;
        }
        // On the bar itself it stands behind a mark at the begin, and behind a bar that is too short for it.
        const bool isTooShort = bar.width < width + 2 * kIndent * m_unit && m_bars.size() == 1;
        const double onBar = startOnBar(m_drawing.scene, bar, width + 2 * kIndent * m_unit);
        return (isTooShort ? bar.right() : onBar) + kIndent * m_unit;
    }

    /// Labels stand on the name's line, above their marks. A debut whose place the name has taken needs none.
    void drawLabels()
    {
        if (!m_lines.isTextAbove) {
            return;
        }
        std::vector<std::pair<std::size_t, EventIndex>> labelled;
        for (const auto& [point, box] : m_points) {
            const EventIndex event = point->mark.event;
            if (!context().passes(event)) {
                continue;
            }
            SceneText label = eventLabel(context(), event, {box.x, m_lines.textY});
            label.halo = m_lines.hasHaloRoom;
            const bool isNamed = label.box.x < m_nameEnd + 2 * m_unit;
            if (const auto text =
                    isNamed ? std::nullopt : placeOnLine(m_drawing, std::move(label), context().plot.right(), 0)) {
                labelled.emplace_back(*text, event);
            }
        }
        for (const auto& [text, event] : labelled) {
            drawDateBehind(m_drawing, SceneText(m_drawing.scene.texts[text]), event);
        }
    }

    Drawing& m_drawing;
    const EntityRow& m_row;
    double m_unit;
    RowLines m_lines;
    double m_barHeight;
    double m_nameEnd = 0;
    std::vector<Box> m_bars;
    std::vector<std::pair<const PlacedMark*, Box>> m_points;
};

} // namespace

double drawArtistLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place)
{
    double y = place.rowsTop;
    for (std::size_t row = 0; row < std::min(contents.rows.size(), place.need.entityRows); ++row) {
        ArtistLine(drawing, contents.rows[row], place, y).draw();
        y += place.entityRowHeight + place.rowGap;
    }
    return y;
}

} // namespace tideline
