// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "snapshot/indexes.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace tideline {

class EventTableModel;

/// The rows on the screen. All are of one height, so that a million of them cost nothing. Knows no session: it says
/// which event was chosen, and shows the one that it is told.
class TableView : public QTableView {
    Q_OBJECT

public:
    TableView(EventTableModel& model, QWidget* parent);

    // Columns: those shown, in the order in which they stand.
    std::vector<EventColumn> shownColumns() const;
    void setColumnShown(EventColumn column, bool shown); ///< The last one stays.
    /// Columns, their widths and the sorting of a first start.
    void resetColumns();
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state); ///< False: it was none, and nothing has changed.

    EventSorting sorting() const;
    void setSorting(const EventSorting& sorting);

    /// The events of the rows that are selected, and of the groups whose heads are; ascending, each once.
    std::vector<EventIndex> selectedEvents() const;
    /// Selects its row, unfolds its group for it, and scrolls there. False if it has no row.
    bool reveal(EventIndex event);
    /// Selects the rows of the events that have one, without saying so.
    void selectEvents(const std::vector<EventIndex>& events);
    void deselect();
    void setAllFolded(bool folded);

    void keyboardSearch(const QString& search) override;

signals:
    void sortingChanged();
    void eventChosen(EventIndex event); ///< By somebody, not by `reveal`.
    void copyWanted();
    void headerMenuWanted(const QPoint& globalPosition);
    void rowMenuWanted(const QPoint& globalPosition);

protected:
    /// Home and End go to the first and the last row, as in a list.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fit();
    void giveWidths();
    std::optional<std::size_t> groupToFold(const QPoint& position) const;
    void setFolded(std::size_t group, bool folded);
    bool foldByKey(const QKeyEvent& event);
    void chooseSelected();

    EventTableModel& m_model;
    double m_scale = 1;         ///< That the widths of the columns are made for.
    bool m_isFollowing = false; ///< What is selected was not chosen here.
};

} // namespace tideline
