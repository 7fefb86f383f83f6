// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "table/event_table_model.h"
#include "table/table_panel.h"
#include "table/table_view.h"
#include "table/table_words.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

// The menus of a table.

namespace tideline {

void TablePanel::fillColumnsMenu(QMenu& menu)
{
    menu.clear();
    const std::vector<EventColumn> shown = m_view->shownColumns();
    for (int i = 0; i < kEventColumnCount; ++i) {
        const auto column = static_cast<EventColumn>(i);
        QAction* action = menu.addAction(columnTitle(column, m_session.language()));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::triggered, m_view,
                [this, column](bool isShown) { m_view->setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), m_view, &TableView::resetColumns);
}

void TablePanel::fillMoreMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // Clearing does not.
    fillSortMenu(*menu.addMenu(tr("Sort by")));
    fillGroupMenu(*menu.addMenu(tr("Group rows")));
    const bool isGrouped = !m_model->rows().groups().empty();
    menu.addAction(tr("Fold all groups"), m_view, [this] { m_view->setAllFolded(true); })->setEnabled(isGrouped);
    menu.addAction(tr("Unfold all groups"), m_view, [this] { m_view->setAllFolded(false); })->setEnabled(isGrouped);
    menu.addSeparator();
    addCopyAndSave(menu);
    menu.addSeparator();
    QAction* beside = menu.addAction(tr("Beside the timeline"), this, &TablePanel::besideChosen);
    beside->setCheckable(true);
    beside->setChecked(m_isBeside);
    menu.addAction(tr("Close the table"), this, &TablePanel::closed);
}

void TablePanel::fillSortMenu(QMenu& menu)
{
    const EventSorting sorting = m_view->sorting();
    auto* columns = new QActionGroup(&menu);
    for (const EventColumn column : m_view->shownColumns()) {
        QAction* action = menu.addAction(columnTitle(column, m_session.language()));
        action->setCheckable(true);
        action->setChecked(column == sorting.column);
        columns->addAction(action);
        connect(action, &QAction::triggered, m_view, [this, column, sorting] {
            m_view->setSorting({column, sorting.isDescending});
        });
    }
    menu.addSeparator();
    QAction* descending = menu.addAction(tr("Descending"), m_view, [this, sorting](bool isDescending) {
        m_view->setSorting({sorting.column, isDescending});
    });
    descending->setCheckable(true);
    descending->setChecked(sorting.isDescending);
}

void TablePanel::fillGroupMenu(QMenu& menu)
{
    auto* groupings = new QActionGroup(&menu);
    for (int i = 0; i < kEventGroupingCount; ++i) {
        const auto grouping = static_cast<EventGrouping>(i);
        QAction* action = menu.addAction(groupingTitle(grouping, m_session.language()), this,
                                         [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        groupings->addAction(action);
    }
}

void TablePanel::addCopyAndSave(QMenu& menu)
{
    const bool isFree = m_publishing == nullptr;
    QAction* copy = menu.addAction(tr("Copy rows"), this, &TablePanel::copyRows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // Says the key; the table itself obeys it.
    copy->setEnabled(isFree && m_view->selectionModel()->hasSelection());
    menu.addAction(tr("Save as CSV…"), this, &TablePanel::askAndSave)
        ->setEnabled(isFree && m_model->rows().eventCount() > 0);
}

} // namespace tideline
