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

/// Nearer than half a mark two points would hide each other.
constexpr double kFirstReach = kMarkSize / 2;
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
        , m_reach(items.size(), kFirstReach * metrics.unit)
        , m_labelCount(items.size())
    {}

    FieldLayout run()
    {
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            fold();
            const std::vector<std::size_t> homeless = pack();
            if (homeless.empty()) {
                break;
            }
            if (!giveUpLabels(homeless)) {
                makeRoomFor(homeless, attempt);
            }
        }
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

    /// Places the leaders; returns those for which no row is free.
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
            const FieldItem& wanted = m_items[item];
            const double right = wanted.mark.right + foldWidth(item) + m_metrics.gap;
            const bool fitsAbove = wanted.mark.isBar && right - wanted.mark.left >= wanted.labelWidth;
            const double labelRight = fitsAbove ? right : right + wanted.labelWidth;
            std::optional<std::size_t> row;
            if (wanted.labelWidth > 0 && item < m_labelCount) {
                row = rows.place(wanted.mark.left, labelRight);
                m_hasLabelRoom[item] = row.has_value();
            }
            if (!row) {
                row = rows.placeRoomy(wanted.mark.left, right, labelRight);
            }
            if (!row) {
                homeless.push_back(item);
            }
            m_row[item] = row.value_or(0);
        }
        return homeless;
    }

    /// A mark of its own is worth more than the label of a less important one: fewer keep room for theirs.
    bool giveUpLabels(const std::vector<std::size_t>& homeless)
    {
        const bool isPoint =
            std::any_of(homeless.begin(), homeless.end(), [&](std::size_t item) { return !m_items[item].mark.isBar; });
        if (!isPoint || m_labelCount <= 1) {
            return false;
        }
        m_labelCount /= 2;
        return true;
    }

    void makeRoomFor(const std::vector<std::size_t>& homeless, int attempt)
    {
        for (const std::size_t item : homeless) {
            if (m_items[item].mark.isBar) {
                m_items[item].mark = asPoint(m_items[item].mark, m_level, m_metrics.unit);
                continue;
            }
            const double wider = attempt + 2 < kAttempts ? 2 * m_reach[item] : std::numeric_limits<double>::infinity();
            const double centre = m_items[item].mark.centre;
            for (std::size_t other = 0; other < m_items.size(); ++other) {
                if (std::abs(m_items[other].mark.centre - centre) < 2 * wider) {
                    m_reach[other] = std::max(m_reach[other], wider);
                }
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
                layout.marks.push_back({m_items[item].mark, m_row[item], m_hasLabelRoom[item], {}});
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
    std::size_t m_labelCount; ///< So many of the first items still ask for room for their labels.
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
