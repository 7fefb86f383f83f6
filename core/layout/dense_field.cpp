// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dense_field.h"

#include "layout/importance.h"
#include "layout/lane_contents.h"
#include "layout/lane_drawing.h"
#include "layout/packing.h"
#include "layout/rest_layout.h"

#include <algorithm>
#include <array>

namespace tideline {
namespace {

constexpr std::size_t kLeadingInFullTile = 6;
constexpr std::size_t kLabelsInTile = 24;

/// The bins of a tile in the order 0, 32, 16, 48, 8, 40 … (the bits of their numbers reversed), so that any first few
/// of them are spread over all.
constexpr std::array<std::size_t, kBinsPerTile> spreadBins()
{
    std::array<std::size_t, kBinsPerTile> bins{};
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        for (std::size_t bit = 1, reversed = bins.size() / 2; bit < bins.size(); bit *= 2, reversed /= 2) {
            bins[bin] += (bin & bit) != 0 ? reversed : 0;
        }
    }
    return bins;
}
constexpr std::array<std::size_t, kBinsPerTile> kSpreadBins = spreadBins();

struct TileStrip {
    const DenseTile& tile;
    double mean;
    bool dimmed;
};

/// A strip of the tile's bins, without those events that are shown as marks.
void drawTileStrip(Drawing& drawing, const TileStrip& strip, const Box& box, const std::vector<EventIndex>& shown)
{
    const SceneContext& context = drawing.context;
    const DenseTile& tile = strip.tile;
    const std::int64_t length = binLength(context.level);
    for (std::size_t bin = 0; bin < tile.counts.size(); ++bin) {
        const std::int64_t index = tile.index * kBinsPerTile + static_cast<std::int64_t>(bin);
        const double left = context.clampedX(startOfStretch(index, length));
        const double right = context.clampedX(startOfStretch(index + 1, length));
        const bool isLeaderShown = std::find(shown.begin(), shown.end(), tile.leading[bin]) != shown.end();
        const std::size_t count = tile.counts[bin] - (tile.counts[bin] > 0 && isLeaderShown ? 1 : 0);
        if (right > left && count > 0) {
            drawing.scene.density.push_back({.box = {left, box.y, right - left, box.height},
                                             .share = densityShare(tile.counts[bin], strip.mean),
                                             .count = count,
                                             .colour = drawing.scene.lanes.back().colour,
                                             .dimmed = strip.dimmed});
        }
    }
}

/// Both strips of a stretch, what passes over what does not.
void drawTileStrips(Drawing& drawing, const DenseLane& dense, std::size_t tile, const Box& box,
                    const std::vector<EventIndex>& shown)
{
    if (!dense.rest.empty()) {
        drawTileStrip(drawing, {dense.rest[tile], dense.restMean, true}, box, shown);
    }
    drawTileStrip(drawing, {dense.tiles[tile], dense.mean, false}, passingStrip(drawing.context, box), shown);
}

class DenseField {
public:
    DenseField(Drawing& drawing, const DenseLane& dense, const LanePlace& place, double top, const Box& head)
        : m_drawing(drawing)
        , m_context(drawing.context)
        , m_dense(dense)
        , m_place(place)
        , m_top(top)
        , m_head(head)
    {}

    void draw()
    {
        const bool hasLasting = !m_dense.lasting.empty() || !m_dense.restLasting.empty();
        m_lastingRows = m_place.need.fieldRows > 2 && hasLasting ? m_place.need.fieldRows / 2 : 0;
        placeLasting();
        for (std::size_t tile = 0; tile < m_dense.tiles.size(); ++tile) {
            placeTile(tile);
        }
        if (m_context.dimsRest()) {
            std::stable_partition(m_field.marks.begin(), m_field.marks.end(),
                                  [this](const PlacedMark& mark) { return m_context.passes(mark.mark.event); });
        }
        foldTouching();
        drawField(m_drawing, m_field, m_place, m_top);
        if (m_notShown > 0) {
            tellHidden();
        }
        const std::size_t hidden = m_notShown + m_drawing.scene.lanes.back().hiddenRows.size();
        if (hidden > 0) {
            drawMore(m_drawing, hidden, m_head).control = SceneControl::ListHidden;
        }
    }

private:
    /// The most important of the lasting ones get a row each where they are; the others are told in the head.
    void placeLasting()
    {
        RowPacking rows(m_lastingRows);
        m_hidden = placeLasting(m_dense.lasting, rows);
        m_notShown = m_dense.lastingCount - m_field.marks.size();
        placeLasting(m_dense.restLasting, rows);
    }

    /// Returns those for which no row is free.
    std::vector<EventIndex> placeLasting(std::vector<EventIndex> lasting, RowPacking& rows)
    {
        sortByImportance(m_context.snapshot(), lasting);
        std::vector<EventIndex> homeless;
        for (const EventIndex event : lasting) {
            Mark mark = markOf(m_context.snapshot(), event, m_context.level, m_context.unit());
            if (const auto row = rows.place(mark.left, mark.right + 4 * m_context.unit())) {
                m_field.marks.push_back({.mark = mark, .row = *row, .folded = {}});
            } else {
                homeless.push_back(event);
            }
        }
        return homeless;
    }

    /// Which of the lasting ones the count in the head stands for.
    void tellHidden()
    {
        std::vector<EventIndex>& hidden = m_drawing.scene.lanes.back().hiddenEvents;
        hidden = m_hidden;
        hidden.insert(hidden.end(), m_dense.otherLasting.begin(), m_dense.otherLasting.end());
        hidden.resize(std::min(hidden.size(), kMostNamedInFold));
        std::sort(hidden.begin(), hidden.end());
    }

    void placeTile(std::size_t number)
    {
        const DenseTile& tile = m_dense.tiles[number];
        std::vector<EventIndex> events = tile.isFull() ? leadingOf(tile) : tile.first;
        std::vector<EventIndex> rest = restMarks(number, events.size());
        if (m_dense.isFull(number)) {
            const double rows = static_cast<double>(m_place.need.fieldRows) * (m_place.fieldRowHeight + m_place.rowGap);
            const Box& plot = m_context.plot;
            drawStrips(number, {plot.x, m_top + rows, plot.width, m_place.stripHeight}, events, rest);
        }
        const std::size_t rows = m_place.need.fieldRows - m_lastingRows;
        if (rows == 0) {
            return;
        }
        FieldLayout layout =
            layOutField(pointItems(std::move(events), kLabelsInTile), rows, m_context.level, fieldMetrics(m_context));
        placeRest(layout, pointItems(std::move(rest), 0), rows, m_context.level, fieldMetrics(m_context));
        for (PlacedMark& mark : layout.marks) {
            mark.row += m_lastingRows;
            m_field.marks.push_back(std::move(mark));
        }
    }

    std::vector<FieldItem> pointItems(std::vector<EventIndex> events, std::size_t labelCount) const
    {
        std::vector<FieldItem> items = fieldItems(m_context, std::move(events), labelCount);
        for (FieldItem& item : items) {
            item.mark = asPoint(item.mark, m_context.level, m_context.unit());
        }
        return items;
    }

    /// What is dimmed and has a mark: all of it, or in a full tile as many as make up for what passes.
    std::vector<EventIndex> restMarks(std::size_t number, std::size_t passingCount) const
    {
        if (m_dense.rest.empty()) {
            return {};
        }
        if (!m_dense.isFull(number)) {
            return m_dense.rest[number].first;
        }
        std::vector<EventIndex> leading = leadingOf(m_dense.rest[number]);
        std::erase_if(leading, [this](EventIndex event) { return m_context.passes(event); });
        leading.resize(std::min(leading.size(), kLeadingInFullTile - std::min(kLeadingInFullTile, passingCount)));
        return leading;
    }

    /// Where few enough pass to have marks, the strip is that of the rest alone.
    void drawStrips(std::size_t number, const Box& box, std::vector<EventIndex> shown,
                    const std::vector<EventIndex>& restShown)
    {
        shown.insert(shown.end(), restShown.begin(), restShown.end());
        if (m_dense.tiles[number].isFull()) {
            drawTileStrips(m_drawing, m_dense, number, box, shown);
        } else if (!m_dense.rest.empty()) {
            drawTileStrip(m_drawing, {m_dense.rest[number], m_dense.restMean, true}, box, shown);
        }
    }

    /// The leading events of a full tile's bins, most important first. Of equal ones those that stand far from each
    /// other: were it the first by date, all marks would crowd at the tile's begin.
    std::vector<EventIndex> leadingOf(const DenseTile& tile) const
    {
        std::vector<Importance> leaders;
        for (std::size_t bin = 0; bin < tile.counts.size(); ++bin) {
            const std::size_t spread = kSpreadBins[bin];
            if (tile.counts[spread] > 0) {
                leaders.push_back(importanceOf(m_context.snapshot(), tile.leading[spread]));
            }
        }
        std::stable_sort(leaders.begin(), leaders.end(), outranks);
        std::vector<EventIndex> events;
        for (std::size_t i = 0; i < std::min(leaders.size(), kLeadingInFullTile); ++i) {
            events.push_back(leaders[i].event);
        }
        return events;
    }

    /// Tiles know nothing of each other: where the last marks of one touch the first of the next, the later fold.
    void foldTouching()
    {
        std::vector<std::map<double, std::size_t>> rows(m_place.need.fieldRows);
        std::vector<bool> isGone(m_field.marks.size(), false);
        for (std::size_t index = 0; index < m_field.marks.size(); ++index) {
            PlacedMark& mark = m_field.marks[index];
            if (mark.mark.isBar) {
                continue;
            }
            std::map<double, std::size_t>& row = rows[mark.row];
            const auto next = row.lower_bound(mark.mark.left);
            for (const auto neighbour : {next, next == row.begin() ? row.end() : std::prev(next)}) {
                if (neighbour == row.end() || isGone[index]) {
                    continue;
                }
                PlacedMark& other = m_field.marks[neighbour->second];
                if (mark.mark.left < other.mark.right && other.mark.left < mark.mark.right) {
                    other.folded.push_back(mark.mark.event);
                    other.folded.insert(other.folded.end(), mark.folded.begin(), mark.folded.end());
                    isGone[index] = true;
                }
            }
            if (!isGone[index]) {
                row.emplace(mark.mark.left, index);
            }
        }
        FieldLayout kept;
        for (std::size_t index = 0; index < m_field.marks.size(); ++index) {
            if (!isGone[index]) {
                kept.marks.push_back(std::move(m_field.marks[index]));
            }
        }
        m_field = std::move(kept);
    }

    Drawing& m_drawing;
    const SceneContext& m_context;
    const DenseLane& m_dense;
    const LanePlace& m_place;
    double m_top;
    Box m_head;
    std::size_t m_lastingRows = 0;
    std::vector<EventIndex> m_hidden; ///< Of the weightiest, those without a row.
    std::size_t m_notShown = 0;
    FieldLayout m_field;
};

} // namespace

void drawDenseStrip(Drawing& drawing, const DenseLane& dense, const Box& box)
{
    for (std::size_t tile = 0; tile < dense.tiles.size(); ++tile) {
        drawTileStrips(drawing, dense, tile, box, {});
    }
}

void drawDenseField(Drawing& drawing, const DenseLane& dense, const LanePlace& place, double top, const Box& head)
{
    DenseField(drawing, dense, place, top, head).draw();
}

} // namespace tideline
