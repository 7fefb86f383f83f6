// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/date_drawing.h"
#include "layout/label_placement.h"
#include "layout/lane_drawing.h"
#include "snapshot/leaving.h"

#include <algorithm>
#include <optional>

namespace tideline {
namespace {

constexpr double kLineWidth = 2;
constexpr double kFade = 60;
constexpr double kNameShift = 120; ///< How far a label gives way to the name in its line.
constexpr double kTickHeight = 10;
constexpr double kAfterHead = 8;   ///< Between the head of the lane and the name, where both stand in one line …
constexpr double kAfterCount = 44; ///< … and there if "+n" stands between them.

/// What lasted beyond its own end in the eyes of nobody: the end of a dated fact, its begin if it has no end.
std::int64_t lastSecond(const Extent& extent)
{
    return extent.hasNoEnd() ? extent.from : extent.to - 1;
}

class LifeLine {
public:
    LifeLine(Drawing& drawing, const EntityRow& row, const LanePlace& place, double top)
        : m_drawing(drawing)
        , m_row(row)
        , m_place(place)
        , m_unit(drawing.context.unit())
        , m_lines(rowLines(top, place.entityRowHeight, kDiscSize, m_unit))
    {}

    /// `nameStart` is where the name begins if something else stands before it in its line.
    void draw(std::optional<double> nameStart)
    {
        drawLine();
        drawOtherDates();
        drawBars();
        drawTicks();
        drawPoints();
        if (!m_row.isDimmed) {
            drawName(nameStart.value_or(context().plot.x + context().indent()));
            drawLabels();
        }
    }

private:
    const SceneContext& context() const { return m_drawing.context; }
    const Snapshot& snapshot() const { return context().snapshot(); }

    /// From the leaving to the last dated fact; it fades out, for it is the story of a living person.
    void drawLine()
    {
        std::optional<std::int64_t> begin;
        std::optional<std::int64_t> end;
        for (const EventIndex event : snapshot().eventsOf(m_row.entity)) {
            if (event.value() >= snapshot().columns().datedCount) {
                continue;
            }
            const Extent extent = extentOf(snapshot().columns(), event.value());
            if (isLeaving(snapshot(), event)) {
                begin = begin.value_or(anchorOf(snapshot(), event));
            }
            end = std::max(end.value_or(lastSecond(extent)), lastSecond(extent));
        }
        if (!begin || *end <= *begin) {
            return;
        }
        const double from = context().clampedX(*begin);
        const double last = context().xOf(*end);
        const double to = std::min(last, context().plot.right());
        const double fadeFrom = std::clamp(last - kFade * m_unit, from, std::max(from, to));
        addStroke(from, fadeFrom, false);
        addStroke(fadeFrom, to, true);
    }

    void addStroke(double from, double to, bool fades)
    {
        if (to - from < 0.5) {
            return;
        }
        m_drawing.scene.lines.push_back({.from = {from, m_lines.axisY},
                                         .to = {to, m_lines.axisY},
                                         .width = kLineWidth * m_unit,
                                         .colour = laneColour(Lane::Defectors),
                                         .fadeEnd = fades,
                                         .subject = m_row.entity});
    }

    double trackY(std::size_t track) const { return m_lines.axisY + static_cast<double>(track) * m_place.trackHeight; }

    void drawOtherDates()
    {
        for (const std::vector<PlacedMark>* marks : {&m_row.bars, &m_row.points}) {
            for (const PlacedMark& mark : *marks) {
                if (context().passes(mark.mark.event)) {
                    drawGhosts(m_drawing, mark.mark, trackY(mark.row));
                }
            }
        }
    }

    /// "+1" behind a bar that stands for several, else before it; returns what both cover.
    Box withSharedCount(const PlacedMark& bar, const Box& box)
    {
        const std::size_t shared = foldedEvents(context(), bar).count;
        if (shared == 0 || !context().passes(bar.mark.event)) {
            return box;
        }
        SceneText count = makeText(context(), "+" + countText(shared), context().request.language, TextRole::FoldCount,
                                   {box.right() + 2 * m_unit, trackY(bar.row)});
        Box both{box.x, box.y, count.box.right() - box.x, box.height};
        if (count.box.right() > context().plot.right()) {
            count.box.x = count.baseline.x = box.x - 2 * m_unit - count.box.width;
            both = {count.box.x, box.y, box.right() - count.box.x, box.height};
        }
        if (count.box.x < context().plot.x || !m_drawing.taken.isFree(count.box)) {
            return box;
        }
        count.colour = ColourRole::InkSecondary;
        count.halo = true;
        count.subject = bar.mark.event;
        count.control = SceneControl::ListFolded;
        drawText(m_drawing, std::move(count));
        return both;
    }

    void drawBars()
    {
        for (const PlacedMark& bar : m_row.bars) {
            const std::optional<Box> box =
                drawLasting(m_drawing, bar.mark, trackY(bar.row), kMarkSize * m_unit, {.filled = false});
            if (box) {
                tellFolded(m_drawing, bar);
                m_drawing.taken.add(*box);
                m_barBoxes.emplace_back(&bar, bar.folded.empty() ? *box : withSharedCount(bar, *box));
            }
        }
    }

    /// What the person heard or watched, where it is dated and no event of the row tells it already.
    void drawTicks()
    {
        const RecordReference self = m_row.entity;
        for (const RelationshipIndex index : snapshot().relationshipsOf(self)) {
            const Relationship& relationship = snapshot()[index];
            const std::optional<RecordReference> other = snapshot().find(relationship.to);
            const auto* artist = other ? std::get_if<EntityIndex>(&*other) : nullptr;
            const bool isToArtist = artist != nullptr && snapshot()[*artist].kind == EntityKind::Artist;
            if (!isToArtist || !relationship.date || isToldByRow(relationship)) {
                continue;
            }
            const Extent extent = extentOf(*relationship.date);
            const double x = context().xOf(pointSecond(extent));
            if (extent.isLimited() && context().isInPlot(x)) {
                const double half = kTickHeight / 2 * m_unit;
                m_drawing.scene.lines.push_back({.from = {x, m_lines.axisY - half},
                                                 .to = {x, m_lines.axisY + half},
                                                 .width = kLineWidth * m_unit,
                                                 .colour = laneColour(Lane::Artists),
                                                 .subject = m_row.entity});
            }
        }
    }

    bool isToldByRow(const Relationship& relationship) const
    {
        const std::optional<EventIndex> event =
            relationship.event ? snapshot().find(*relationship.event) : std::nullopt;
        return event && snapshot().laneOf(*event) == Lane::Defectors;
    }

    void drawPoints()
    {
        for (const PlacedMark& point : m_row.points) {
            const bool leaves = isLeaving(snapshot(), point.mark.event);
            const std::optional<Box> box =
                leaves ? drawLeaving(point)
                       : drawPoint(m_drawing, point, m_lines.axisY, {.size = kMarkSize, .filled = false});
            if (box) {
                m_pointBoxes.emplace_back(&point, *box);
            } else if (!leaves && point.mark.extent.overlaps(context().visible())) {
                drawVague(m_drawing, point.mark, m_lines.axisY);
            }
        }
    }

    /// One of several possible years is a disc at each of them.
    std::optional<Box> drawLeaving(const PlacedMark& point)
    {
        const bool isSet =
            point.mark.extent.flags.hasGaps && endsOf(context(), point.mark.extent).length() >= kDiscSize * m_unit;
        if (isSet) {
            return drawLasting(m_drawing, point.mark, m_lines.axisY, kMarkSize * m_unit, {.size = kDiscSize});
        }
        drawDoubt(point.mark);
        // The bar of doubt says the same as a whisker.
        return drawPoint(m_drawing, point, m_lines.axisY, {.size = kDiscSize, .hasWhisker = false});
    }

    /// The bar around a leaving is as wide as the doubt: twelve months where only the year is known.
    void drawDoubt(const Mark& leaving)
    {
        const double width = context().xOf(leaving.extent.to) - context().xOf(leaving.extent.from);
        if (width >= kShortestBar * m_unit) {
            drawBar(m_drawing, leaving.extent, leaving.event, m_lines.axisY, kDiscSize * m_unit);
        }
    }

    /// How far the line of texts is free: the counts of what lies outside may stand in it.
    double freeWidth(Box box) const
    {
        box.width = context().plot.right() - box.x;
        while (box.width > 0 && !m_drawing.taken.isFree(box)) {
            box.width -= 8 * m_unit;
        }
        return box.width;
    }

    void drawName(double x)
    {
        OwnedText name = nameOf(context(), m_row.entity);
        SceneText text =
            makeText(context(), std::move(name.text), name.language, TextRole::PersonName, {x, m_lines.textY});
        text.halo = m_lines.hasHaloRoom;
        if (!cutToWidth(context(), text, freeWidth(text.box))) {
            return;
        }
        text.subject = m_row.entity;
        m_nameEnd = text.box.right() + 12 * m_unit;
        drawText(m_drawing, std::move(text));
    }

    void drawLabels()
    {
        for (const auto& [point, box] : m_pointBoxes) {
            if (!context().passes(point->mark.event)) {
                continue;
            }
            addDate(labelAbove(point->mark.event, box.x, kNameShift * m_unit), point->mark.event);
        }
        for (const auto& [bar, box] : m_barBoxes) {
            const EventIndex event = bar->mark.event;
            if (!context().passes(event)) {
                continue;
            }
            const double x = std::max(box.x, m_nameEnd);
            // It may stand anywhere over its bar.
            const double shift = std::max(0.0, box.right() - x - 2 * kMarkSize * m_unit);
            addDate(bar->row == 0 ? labelAbove(event, x, shift) : labelBeside(event, box, bar->row), event);
        }
    }

    /// Before the next label takes the place: the year of leaving is worth more than it.
    void addDate(std::optional<std::size_t> text, EventIndex event)
    {
        if (text) {
            drawDateBehind(m_drawing, SceneText(m_drawing.scene.texts[*text]), event);
        }
    }

    std::optional<std::size_t> labelAbove(EventIndex event, double x, double shift)
    {
        SceneText label = eventLabel(context(), event, {x, m_lines.textY});
        // At the right edge it moves left over its line rather than being cut.
        label.box.x = std::max(std::min(x, context().plot.right() - label.box.width), m_nameEnd);
        label.baseline.x = label.box.x;
        label.halo = m_lines.hasHaloRoom;
        return placeOnLine(m_drawing, std::move(label), context().plot.right(), shift);
    }

    std::optional<std::size_t> labelBeside(EventIndex event, const Box& box, std::size_t track)
    {
        const double y = trackY(track);
        const double half = m_place.trackHeight / 2 + 3 * m_unit;
        return placeLabel(m_drawing, {event, box, y - half, y + half});
    }

    Drawing& m_drawing;
    const EntityRow& m_row;
    const LanePlace& m_place;
    double m_unit;
    RowLines m_lines;
    double m_nameEnd = 0;
    std::vector<std::pair<const PlacedMark*, Box>> m_barBoxes;
    std::vector<std::pair<const PlacedMark*, Box>> m_pointBoxes;
};

} // namespace

double drawLifeLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place, const Box& head)
{
    double y = place.rowsTop;
    const double nameStart =
        head.right() + (contents.cutRows.empty() ? kAfterHead : kAfterCount) * drawing.context.unit();
    for (std::size_t row = 0; row < std::min(contents.rows.size(), place.need.entityRows); ++row) {
        const bool isAtHead = row == 0 && place.need.isHeadInRow;
        LifeLine(drawing, contents.rows[row], place, y).draw(isAtHead ? std::optional(nameStart) : std::nullopt);
        y += place.entityRowHeight + place.rowGap +
             static_cast<double>(contents.rows[row].trackCount - 1) * place.trackHeight;
    }
    return y;
}

} // namespace tideline
