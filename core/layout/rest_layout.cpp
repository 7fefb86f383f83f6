// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/rest_layout.h"

#include "layout/packing.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

namespace tideline {
namespace {

class RestPacker {
public:
    RestPacker(FieldLayout& field, std::size_t rowCount, const ZoomLevel& level, const FieldMetrics& metrics)
        : m_field(field)
        , m_level(level)
        , m_metrics(metrics)
        , m_rows(rowCount)
        , m_firstRow(field.usedRows)
    {
        for (std::size_t place = 0; place < m_field.marks.size(); ++place) {
            const PlacedMark& placed = m_field.marks[place];
            m_rows.occupy(placed.row, placed.mark.left, placed.end);
            rememberPoint(place);
        }
    }

    void add(const Mark& mark)
    {
        if (mark.isBar && place(mark)) {
            return;
        }
        const Mark point = mark.isBar ? asPoint(mark, m_level, m_metrics.unit) : mark;
        if (!foldIntoPoint(point) && !place(point)) {
            foldIntoNearest(point);
        }
    }

private:
    void rememberPoint(std::size_t place)
    {
        if (const Mark& mark = m_field.marks[place].mark; !mark.isBar) {
            m_points.emplace(mark.centre, place);
        }
    }

    bool place(const Mark& mark)
    {
        const double end = mark.right + m_metrics.gap;
        std::optional<std::size_t> row = m_rows.place(mark.left, end, m_firstRow);
        row = row ? row : m_rows.place(mark.left, end);
        if (row) {
            m_field.marks.push_back({.mark = mark, .row = *row, .end = end});
            m_field.usedRows = std::max(m_field.usedRows, *row + 1);
            rememberPoint(m_field.marks.size() - 1);
        }
        return row.has_value();
    }

    /// If one stands so near that they would hide each other.
    bool foldIntoPoint(const Mark& mark)
    {
        std::optional<std::size_t> nearest;
        double smallest = kLeastDistance * m_metrics.unit;
        const auto next = m_points.lower_bound(mark.centre);
        for (const auto neighbour : {next, next == m_points.begin() ? m_points.end() : std::prev(next)}) {
            if (neighbour != m_points.end() && std::abs(neighbour->first - mark.centre) < smallest) {
                smallest = std::abs(neighbour->first - mark.centre);
                nearest = neighbour->second;
            }
        }
        if (nearest) {
            m_field.marks[*nearest].folded.push_back(mark.event);
        }
        return nearest.has_value();
    }

    /// What has no room has something in its place in every row.
    void foldIntoNearest(const Mark& point)
    {
        const auto distance = [&point](const PlacedMark& placed) {
            return std::max({0.0, placed.mark.left - point.centre, point.centre - placed.mark.right});
        };
        const auto nearest = std::min_element(
            m_field.marks.begin(), m_field.marks.end(),
            [&](const PlacedMark& first, const PlacedMark& second) { return distance(first) < distance(second); });
        nearest->folded.push_back(point.event);
    }

    FieldLayout& m_field;
    const ZoomLevel& m_level;
    const FieldMetrics& m_metrics;
    RowPacking m_rows;
    std::size_t m_firstRow;                 ///< Below what passes, if there are so many.
    std::map<double, std::size_t> m_points; ///< Centre of each, and its place among the marks.
};

} // namespace

void placeRest(FieldLayout& field, const std::vector<FieldItem>& items, std::size_t rowCount, const ZoomLevel& level,
               const FieldMetrics& metrics)
{
    RestPacker packer(field, rowCount, level, metrics);
    for (const FieldItem& item : items) {
        packer.add(item.mark);
    }
}

} // namespace tideline
