// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_view.h"

#include "table/event_table_model.h"
#include "table/table_delegate.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr int kSmallestColumn = 48;
constexpr double kHeaderHeight = 32;

} // namespace

TableView::TableView(EventTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table.
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    fit();
    resetColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::sortingChanged);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { emit headerMenuWanted(header->viewport()->mapToGlobal(at)); });
}

std::vector<EventIndex> TableView::selectedEvents() const
{
    std::vector<EventIndex> events;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const auto event = m_model.rows().eventAt(static_cast<std::size_t>(row))) {
                events.push_back(*event);
            } else if (const auto group = m_model.rows().groupAt(static_cast<std::size_t>(row))) {
                const std::vector<EventIndex> members = m_model.rows().eventsOf(*group);
                events.insert(events.end(), members.begin(), members.end());
            }
        }
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

bool TableView::reveal(EventIndex event)
{
    const QScopedValueRollback following(m_isFollowing, true);
    std::optional<std::size_t> row = m_model.rows().rowOf(event);
    if (!row) {
        const std::optional<std::size_t> group = m_model.rows().groupOf(event);
        if (!group) {
            return false;
        }
        m_model.setFolded(*group, false);
        row = m_model.rows().rowOf(event);
    }
    // In the column that is in view already.
    const int column = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(shownColumns().front());
    const int shown = isColumnHidden(column) ? static_cast<int>(shownColumns().front()) : column;
    const QModelIndex index = m_model.index(static_cast<int>(*row), shown);
    const int horizontal = horizontalScrollBar()->value();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    horizontalScrollBar()->setValue(horizontal);
    return true;
}

void TableView::selectEvents(const std::vector<EventIndex>& events)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QItemSelection selection;
    for (const EventIndex event : events) {
        if (const auto row = m_model.rows().rowOf(event)) {
            const QModelIndex first = m_model.index(static_cast<int>(*row), 0);
            selection.select(first, m_model.index(first.row(), kEventColumnCount - 1));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableView::deselect()
{
    const QScopedValueRollback following(m_isFollowing, true);
    selectionModel()->clearSelection();
}

void TableView::setAllFolded(bool folded)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model.setAllFolded(folded);
}

/// Would make the texts of a million rows to look for a letter.
void TableView::keyboardSearch(const QString&) {}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (const int rows = m_model.rowCount(); rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column =
            currentIndex().isValid() ? currentIndex().column() : static_cast<int>(shownColumns().front());
        return m_model.index(action == MoveHome ? 0 : rows - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    if (foldByKey(*event)) {
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto current = m_model.eventAt(currentIndex()); current && isEnter) {
        emit eventChosen(*current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const auto group = groupToFold(event->position().toPoint())) {
            setFolded(*group, !m_model.rows().isFolded(*group));
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (const auto group = m_model.groupAt(indexAt(position)); group && event->button() == Qt::LeftButton) {
        setFolded(*group, !m_model.rows().isFolded(*group)); // On the sign, each of the two clicks counts.
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    emit rowMenuWanted(isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QTableView::changeEvent(event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isFollowing) {
        chooseSelected();
    }
}

/// The size of the text has changed, or nothing was ever measured.
void TableView::fit()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight());
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(scaled(kSmallestColumn));
    header->setFixedHeight(scaled(kHeaderHeight));
    header->setFont(interfaceFont(12, true));
    if (const double scale = interfaceScale(); scale != m_scale) {
        for (int column = 0; column < kEventColumnCount; ++column) {
            if (!isColumnHidden(column)) {
                setColumnWidth(column, static_cast<int>(std::lround(columnWidth(column) * scale / m_scale)));
            }
        }
        m_scale = scale;
    }
}

/// The group whose sign for folding is there.
std::optional<std::size_t> TableView::groupToFold(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    const std::optional<std::size_t> group = m_model.groupAt(index);
    QRect row = visualRect(index);
    row.setLeft(0);
    return group && TableDelegate::foldArea(row).contains(position) ? group : std::nullopt;
}

void TableView::setFolded(std::size_t group, bool folded)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex current = currentIndex();
    if (folded && current.isValid() && m_model.rows().groupAround(static_cast<std::size_t>(current.row())) == group) {
        const int head = static_cast<int>(m_model.rows().headOf(group));
        setCurrentIndex(m_model.index(head, current.column()));
    }
    m_model.setFolded(group, folded);
}

/// Left folds, right unfolds; Space and Enter do whichever of them changes something.
bool TableView::foldByKey(const QKeyEvent& event)
{
    const QModelIndex current = currentIndex();
    const std::optional<std::size_t> group = m_model.groupAt(current);
    if (!group) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Minus:
        setFolded(*group, true);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        setFolded(*group, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setFolded(*group, !m_model.rows().isFolded(*group));
        return true;
    default:
        return false;
    }
}

/// One row is a choice; several are there to be copied.
void TableView::chooseSelected()
{
    const QItemSelection selection = selectionModel()->selection();
    const bool isOneRow =
        !selection.isEmpty() && std::all_of(selection.begin(), selection.end(), [&](const auto& range) {
            return range.top() == selection.front().top() && range.height() == 1;
        });
    if (const auto event = isOneRow ? m_model.eventAt(selection.front().topLeft()) : std::nullopt) {
        emit eventChosen(*event);
    }
}

} // namespace tideline
