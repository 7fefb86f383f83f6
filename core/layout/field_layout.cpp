// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/field_layout.h"

#include "layout/folding.h"
#include "layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace tideline {
namespace {

constexpr double kLongReach = 90;
constexpr int kAttempts = 32;

/// Packs again and again: what finds no row reaches farther for a neighbour to fold into, bars become points, until all
/// have a place.
class FieldPacker {
public:
    FieldPacker(const std::vector<FieldItem>& items, std::size_t rowCount, const ZoomLevel& level,
                const FieldMetrics& metrics)
        : m_items(items)
        , m_rowCount(rowCount)
        , m_level(level)
        , m_metrics(metrics)
        , m_reach(items.size(), kLeastDistance * metrics.unit)
    {}

    FieldLayout run()
    {
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            fold();
            const std::vector<std::size_t> homeless = pack();
            if (homeless.empty()) {
                break;
            }
            makeRoomFor(homeless, attempt);
        }
        saveRows();
        return result();
    }

private:
    void fold()
    {
        std::vector<std::size_t> points;
        std::vector<Foldable> foldables;
        m_leader.assign(m_items.size(), 0);
        m_foldedCount.assign(m_items.size(), 0);
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            m_leader[item] = item;
            if (!m_items[item].mark.isBar) {
                points.push_back(item);
                foldables.push_back({m_items[item].mark.centre, m_reach[item]});
            }
        }
        const std::vector<std::size_t> leaders = foldByImportance(foldables);
        for (std::size_t point = 0; point < points.size(); ++point) {
            m_leader[points[point]] = points[leaders[point]];
            m_foldedCount[points[leaders[point]]] += leaders[point] == point ? 0 : 1;
        }
    }

    double foldWidth(std::size_t item) const { return m_foldedCount[item] > 0 ? m_metrics.foldWidth : 0; }

    double rightOf(std::size_t item) const
    {
        return m_items[item].mark.right + (m_foldedCount[item] > 0 ? m_metrics.foldWidth : 0) + m_metrics.gap;
    }

    /// Places the leaders, first all without their labels, for a mark of its own is worth more than any label, then
    /// again with them as far as there is room. Returns those for which no row is free.
    std::vector<std::size_t> pack()
    {
        RowPacking rows(m_rowCount);
        std::vector<std::size_t> homeless;
        m_row.assign(m_items.size(), 0);
        m_hasLabelRoom.assign(m_items.size(), false);
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_leader[item] != item) {
                continue;
            }
            const std::optional<std::size_t> row = rows.place(m_items[item].mark.left, rightOf(item));
            m_row[item] = row.value_or(0);
            if (!row) {
                homeless.push_back(item);
            }
        }
        if (homeless.empty()) {
            makeLabelRoom(rows);
        }
        return homeless;
    }

    void makeLabelRoom(RowPacking& rows)
    {
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            const FieldItem& wanted = m_items[item];
            if (m_leader[item] != item || wanted.labelWidth <= 0) {
                continue;
            }
            rows.release(m_row[item], wanted.mark.left);
            m_hasLabelRoom[item] = true;
            if (const std::optional<std::size_t> row = rows.place(wanted.mark.left, endOf(item))) {
                m_row[item] = *row;
            } else {
                m_hasLabelRoom[item] = false;
                rows.occupy(m_row[item], wanted.mark.left, rightOf(item));
            }
        }
    }

    /// Where its label ends that has room beside it, else where the mark does.
    double endOf(std::size_t item) const
    {
        const double right = rightOf(item);
        const double width = m_items[item].labelWidth;
        const bool fitsAbove = m_items[item].mark.isBar && right - m_items[item].mark.left >= width;
        return m_hasLabelRoom[item] && !fitsAbove ? right + width : right;
    }

    /// What is placed by importance may take more rows than in the order of begin, which takes as few as there can be.
    void saveRows()
    {
        std::vector<std::size_t> byBegin;
        std::size_t used = 0;
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_leader[item] == item) {
                byBegin.push_back(item);
                used = std::max(used, m_row[item] + 1);
            }
        }
        std::stable_sort(byBegin.begin(), byBegin.end(), [this](std::size_t first, std::size_t second) {
            return m_items[first].mark.left < m_items[second].mark.left;
        });
        std::vector<double> ends;
        std::vector<std::size_t> rows = m_row;
        for (const std::size_t item : byBegin) {
            const double left = m_items[item].mark.left;
            const auto row = std::find_if(ends.begin(), ends.end(), [left](double end) { return end <= left; });
            rows[item] = static_cast<std::size_t>(row - ends.begin());
            if (row == ends.end()) {
                ends.push_back(endOf(item));
            } else {
                *row = endOf(item);
            }
        }
        if (ends.size() < used) {
            m_row = std::move(rows);
        }
    }

    void makeRoomFor(const std::vector<std::size_t>& homeless, int attempt)
    {
        for (const std::size_t item : homeless) {
            if (m_items[item].mark.isBar) {
                m_items[item].mark = asPoint(m_items[item].mark, m_level, m_metrics.unit);
            } else {
                widenReach(item, attempt + 2 < kAttempts ? 2 * m_reach[item] : std::numeric_limits<double>::infinity());
            }
        }
    }

    /// Points fold with points alone: where bars take all rows, they must become points before anything can fold.
    void widenReach(std::size_t item, double wider)
    {
        const Mark blocked = m_items[item].mark;
        const bool mustDemoteBars = wider > kLongReach * m_metrics.unit;
        for (std::size_t other = 0; other < m_items.size(); ++other) {
            Mark& mark = m_items[other].mark;
            if (!mark.isBar && std::abs(mark.centre - blocked.centre) < 2 * wider) {
                m_reach[other] = std::max(m_reach[other], wider);
            } else if (mark.isBar && mustDemoteBars && mark.left < rightOf(item) && blocked.left < rightOf(other)) {
                mark = asPoint(mark, m_level, m_metrics.unit);
            }
        }
    }

    FieldLayout result() const
    {
        FieldLayout layout;
        std::vector<std::size_t> placeOf(m_items.size(), 0);
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_leader[item] == item) {
                placeOf[item] = layout.marks.size();
                layout.marks.push_back({m_items[item].mark, m_row[item], endOf(item), m_hasLabelRoom[item], {}});
                layout.usedRows = std::max(layout.usedRows, m_row[item] + 1);
            } else {
                layout.marks[placeOf[m_leader[item]]].folded.push_back(m_items[item].mark.event);
            }
        }
        return layout;
    }

    std::vector<FieldItem> m_items;
    std::size_t m_rowCount;
    const ZoomLevel& m_level;
    FieldMetrics m_metrics;
    std::vector<double> m_reach;
    std::vector<std::size_t> m_leader;
    std::vector<std::size_t> m_foldedCount;
    std::vector<std::size_t> m_row;
    std::vector<bool> m_hasLabelRoom;
};

} // namespace

FieldLayout layOutField(const std::vector<FieldItem>& items, std::size_t rowCount, const ZoomLevel& level,
                        const FieldMetrics& metrics)
{
    return FieldPacker(items, rowCount, level, metrics).run();
}

} // namespace tideline
