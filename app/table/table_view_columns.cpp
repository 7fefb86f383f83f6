// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_view.h"
#include "theme/theme.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

// The columns of a table: which are shown, in which order, how wide, and by which of them it is sorted.

namespace tideline {

namespace {

/// In pixels of visual design, by EventColumn.
constexpr std::array<int, kEventColumnCount> kWidths = {170, 120, 320, 120, 100, 180, 180,
                                                        140, 140, 80,  160, 90,  90,  180};

constexpr std::array kFirstColumns = {EventColumn::Date,    EventColumn::Title,  EventColumn::Kind,
                                      EventColumn::Artists, EventColumn::People, EventColumn::Place,
                                      EventColumn::Sources};

bool isFirstColumn(int column)
{
    return std::find(kFirstColumns.begin(), kFirstColumns.end(), static_cast<EventColumn>(column)) !=
           kFirstColumns.end();
}

} // namespace

std::vector<EventColumn> TableView::shownColumns() const
{
    std::vector<EventColumn> columns;
    for (int visual = 0; visual < kEventColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.push_back(static_cast<EventColumn>(column));
        }
    }
    return columns;
}

void TableView::setColumnShown(EventColumn column, bool shown)
{
    if (shown || shownColumns().size() > 1) {
        setColumnHidden(static_cast<int>(column), !shown);
    }
}

void TableView::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < kEventColumnCount; ++column) {
        setColumnHidden(column, !isFirstColumn(column));
    }
    for (int visual = 0; visual < static_cast<int>(kFirstColumns.size()); ++visual) {
        const int column = static_cast<int>(kFirstColumns[static_cast<std::size_t>(visual)]);
        header->moveSection(header->visualIndex(column), visual);
    }
    giveWidths();
    setSorting({});
}

QByteArray TableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool TableView::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) {
        return false;
    }
    horizontalHeader()->setSortIndicatorShown(true);
    return true;
}

EventSorting TableView::sorting() const
{
    const int column = horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= kEventColumnCount) {
        return {};
    }
    return {static_cast<EventColumn>(column), horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder};
}

void TableView::setSorting(const EventSorting& sorting)
{
    horizontalHeader()->setSortIndicator(static_cast<int>(sorting.column),
                                         sorting.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::giveWidths()
{
    for (int column = 0; column < kEventColumnCount; ++column) {
        horizontalHeader()->resizeSection(column, scaled(kWidths[static_cast<std::size_t>(column)]));
    }
    m_scale = interfaceScale();
}

} // namespace tideline
