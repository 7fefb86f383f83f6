// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/table_split.h"

#include "table/table_panel.h"
#include "theme/theme.h"
#include "window/window_settings.h"

namespace tideline {

namespace {

/// Lower than this, neither would have room enough one above the other.
constexpr double kLowHeight = 420;
constexpr double kShareBelow = 0.42;
constexpr double kShareBelowLow = 0.55; ///< A single row would be no table.
constexpr double kShareBeside = 0.5;

} // namespace

TableSplit::TableSplit(QWidget* canvas, TablePanel* table, WindowSettings& settings, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_settings(settings)
    , m_canvas(canvas)
    , m_table(table)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(canvas);
    addWidget(table);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    table->hide();
    table->restoreColumns(settings.tableColumns());
    table->setGrouping(settings.tableGrouping());
    connect(table, &TablePanel::closed, this, [this] { setTableShown(false); });
    connect(table, &TablePanel::besideChosen, this, &TableSplit::chooseBeside);
    table->setVisible(settings.isTableShown());
}

bool TableSplit::isTableShown() const
{
    return !m_table->isHidden();
}

void TableSplit::setTableShown(bool shown)
{
    if (shown == isTableShown()) {
        return;
    }
    if (!shown) {
        saveLayout();
    }
    const bool hadFocus = m_table->isAncestorOf(focusWidget());
    m_settings.setTableShown(shown);
    m_table->setVisible(shown);
    if (shown) {
        restoreSizes();
        m_table->setFocus();
    } else if (hadFocus) {
        m_canvas->setFocus();
    }
    emit tableShown(shown);
}

void TableSplit::resetLayout()
{
    m_table->reset();
    arrange();
    restoreSizes();
    m_table->setVisible(m_settings.isTableShown());
    emit tableShown(isTableShown());
}

void TableSplit::saveLayout()
{
    if (m_isArranged && isTableShown()) {
        m_settings.setTableSplitter(orientation(), saveState());
    }
    m_settings.setTableColumns(m_table->columns());
    m_settings.setTableGrouping(m_table->grouping());
}

void TableSplit::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void TableSplit::arrange()
{
    const bool isBeside = m_settings.isTableBeside(isLow());
    const Qt::Orientation wanted = isBeside ? Qt::Horizontal : Qt::Vertical;
    m_table->setBeside(isBeside);
    if (m_isArranged && wanted == orientation()) {
        return;
    }
    if (m_isArranged && isTableShown()) {
        m_settings.setTableSplitter(orientation(), saveState());
    }
    setOrientation(wanted);
    m_isArranged = true;
    restoreSizes();
}

void TableSplit::chooseBeside(bool isBeside)
{
    m_settings.setTableBeside(isLow(), isBeside);
    arrange();
}

void TableSplit::restoreSizes()
{
    const Qt::Orientation wanted = orientation();
    if (const QByteArray state = m_settings.tableSplitter(wanted); !state.isEmpty() && restoreState(state)) {
        setOrientation(wanted); // The state holds one, too.
        setHandleWidth(1);
        return;
    }
    const bool isBeside = wanted == Qt::Horizontal;
    const int length = isBeside ? width() : height();
    const double shareBelow = isLow() ? kShareBelowLow : kShareBelow;
    const int table = static_cast<int>(length * (isBeside ? kShareBeside : shareBelow));
    setSizes({length - table, table});
}

bool TableSplit::isLow() const
{
    return height() < scaled(kLowHeight);
}

} // namespace tideline
