// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_panel.h"

#include "filter/empty_note.h"
#include "session/loading_note.h"
#include "session/session.h"
#include "table/event_table_model.h"
#include "table/table_bar.h"
#include "table/table_view.h"
#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tideline {

namespace {

/// Who walks through the rows by key does not visit each of them.
constexpr std::chrono::milliseconds kWalkPause(150);
constexpr std::chrono::milliseconds kProgressPause(100);
/// More selected rows than this are not looked for again in another order.
constexpr std::size_t kMostReselected = 200;

} // namespace

TablePanel::TablePanel(Session& session, QWidget* parent, std::size_t mostAtOnce)
    : QWidget(parent)
    , m_session(session)
    , m_mostAtOnce(mostAtOnce)
    , m_model(new EventTableModel(this))
    , m_view(new TableView(*m_model, this))
    , m_bar(new TableBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("table"));
    setProperty("plane", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new LoadingNote(
        session, [] { return tr("Reading people, sources and titles. The table is there in a moment."); }, m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    new EmptyNote(session, m_view);
    setFocusProxy(m_view);
    m_goTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressPause);
    connect(&m_goTimer, &QTimer::timeout, this, &TablePanel::goToChosen);
    connect(&m_progressTimer, &QTimer::timeout, this, &TablePanel::showStatus);
    connectSession();
    connectView();
    m_bar->setLanguage(m_session.language());
    m_view->setAccessibleName(tr("Table of events"));
}

TablePanel::~TablePanel() = default;

QByteArray TablePanel::columns() const
{
    return m_view->saveColumns();
}

void TablePanel::restoreColumns(const QByteArray& columns)
{
    if (m_view->restoreColumns(columns)) {
        refresh();
    }
}

void TablePanel::setGrouping(EventGrouping grouping)
{
    m_bar->setGrouping(grouping);
    if (std::exchange(m_grouping, grouping) != grouping) {
        refresh();
    }
}

void TablePanel::reset()
{
    m_view->resetColumns();
    setGrouping(EventGrouping::None);
}

void TablePanel::setBeside(bool isBeside)
{
    m_isBeside = isBeside;
}

void TablePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void TablePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // Not only minimised.
        dropRows();
    }
}

void TablePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Table of events"));
        showStatus();
    }
    QWidget::changeEvent(event);
}

void TablePanel::connectSession()
{
    connect(&m_session, &Session::collectionChanged, this, &TablePanel::forgetContent);
    connect(&m_session, &Session::contentChanged, this, &TablePanel::forgetContent);
    connect(&m_session, &Session::loadingFinished, this, &TablePanel::refresh);
    connect(&m_session, &Session::filterChanged, this, &TablePanel::refresh);
    connect(&m_session, &Session::locationChanged, this, &TablePanel::followLocation);
    connect(&m_session, &Session::languageChanged, this, [this] {
        m_bar->setLanguage(m_session.language());
        refresh();
    });
}

void TablePanel::connectView()
{
    connect(m_view, &TableView::sortingChanged, this, &TablePanel::refresh);
    connect(m_view, &TableView::copyWanted, this, &TablePanel::copyRows);
    connect(m_view, &TableView::eventChosen, this, [this](EventIndex event) {
        m_chosen = event;
        const bool isByMouse = QApplication::mouseButtons() != Qt::NoButton;
        m_goTimer.start(isByMouse ? std::chrono::milliseconds(0) : kWalkPause);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::showStatus);
    connect(m_view, &TableView::headerMenuWanted, this, [this](const QPoint& at) {
        fillColumnsMenu(*m_bar->columnsMenu());
        m_bar->columnsMenu()->popup(at);
    });
    connect(m_view, &TableView::rowMenuWanted, this, [this](const QPoint& at) {
        fillMoreMenu(*m_bar->moreMenu());
        m_bar->moreMenu()->popup(at);
    });
    connect(m_bar->columnsMenu(), &QMenu::aboutToShow, this, [this] { fillColumnsMenu(*m_bar->columnsMenu()); });
    connect(m_bar->moreMenu(), &QMenu::aboutToShow, this, [this] { fillMoreMenu(*m_bar->moreMenu()); });
    connect(m_bar, &TableBar::groupingChosen, this, &TablePanel::setGrouping);
    connect(m_bar, &TableBar::closed, this, &TablePanel::closed);
    connect(m_bar, &TableBar::cancelled, this, [this] {
        if (m_publishing) {
            m_publishing->cancel();
        }
    });
}

/// Lets go of everything that belongs to the snapshot of the moment.
void TablePanel::dropRows()
{
    giveUpSorting();
    m_goTimer.stop();
    m_chosen.reset();
    m_model->clear();
    m_snapshot.reset();
    m_isStale = true;
}

/// Positions of before are void.
void TablePanel::forgetContent()
{
    dropRows();
    refresh();
}

void TablePanel::refresh()
{
    m_isStale = true;
    if (!isVisible()) {
        return;
    }
    m_isStale = false;
    const bool isThere = m_session.hasCollection() && !m_session.isLoading();
    m_pages->setCurrentIndex(isThere || !m_session.isLoading() ? 0 : 1);
    if (!isThere) {
        dropRows();
        m_isStale = false; // Its signals will tell.
        showStatus();
        return;
    }
    if (!m_snapshot) {
        m_snapshot = std::make_shared<const Snapshot>(m_session.snapshot());
    }
    giveUpSorting();
    const TableOrder order = wantedOrder();
    const std::vector<EventIndex>& events = m_session.selection().events;
    const bool isAsItIs = order.grouping == EventGrouping::None && order.sorting == EventSorting();
    if (isAsItIs || events.size() <= m_mostAtOnce) {
        showRows(tableRows(*m_snapshot, events, order), order.grouping);
        return;
    }
    if (!m_model->snapshot()) { // Something to read meanwhile.
        showRows(TableRows({events, {}}), EventGrouping::None);
    }
    startSorting(events, order);
}

void TablePanel::startSorting(const std::vector<EventIndex>& events, const TableOrder& order)
{
    m_sorting = std::make_unique<TableSorting>(m_snapshot, events, order);
    connect(m_sorting.get(), &TableSorting::finished, this, &TablePanel::finishSorting);
    showStatus();
}

void TablePanel::finishSorting()
{
    if (!m_sorting) {
        return;
    }
    const std::unique_ptr<TableSorting> done = std::exchange(m_sorting, nullptr);
    showRows(done->take(), done->order().grouping);
    emit settled();
}

/// Does not wait for the thread: it is kept until it is done.
void TablePanel::giveUpSorting()
{
    if (!m_sorting) {
        return;
    }
    TableSorting* sorting = m_sorting.get();
    sorting->disconnect(this);
    sorting->cancel();
    m_givenUp.push_back(std::move(m_sorting));
    connect(
        sorting, &TableSorting::finished, this,
        [this, sorting] { std::erase_if(m_givenUp, [sorting](const auto& each) { return each.get() == sorting; }); },
        Qt::QueuedConnection);
}

void TablePanel::showRows(TableRows rows, EventGrouping grouping)
{
    std::vector<EventIndex> selected;
    if (m_model->snapshot() == m_snapshot) {
        selected = m_view->selectedEvents();
    }
    m_model->show(m_snapshot, std::move(rows), grouping, m_session.language());
    if (!selected.empty() && selected.size() <= kMostReselected) {
        m_view->selectEvents(selected);
    }
    followLocation();
    showStatus();
}

/// Selects the row of the event that the reader is at.
void TablePanel::followLocation()
{
    if (!m_model->snapshot()) {
        return;
    }
    m_goTimer.stop();
    const std::optional<EventIndex> event = m_session.currentEvent();
    const std::vector<EventIndex> selected = m_view->selectedEvents();
    if (!event) {
        if (selected.size() == 1) {
            m_view->deselect();
        }
        return;
    }
    // Among several rows that somebody has selected it stays one of them.
    if (!std::binary_search(selected.begin(), selected.end(), *event) && !m_view->reveal(*event)) {
        m_view->deselect();
    }
}

void TablePanel::goToChosen()
{
    if (const auto event = std::exchange(m_chosen, std::nullopt); event && m_model->snapshot()) {
        m_session.go(EventPage{m_snapshot->columns().id[event->value()]});
    }
}

void TablePanel::showStatus()
{
    m_bar->setCancelShown(m_publishing != nullptr);
    const std::size_t total = m_snapshot ? m_snapshot->columns().size() : 0;
    const std::size_t count = m_session.selection().events.size();
    if (m_publishing) {
        const int percent = static_cast<int>(m_publishing->progress() * 100);
        m_bar->setStatus(m_publishing->request().path.isEmpty() ? tr("Copying… %1 %").arg(percent)
                                                                : tr("Saving… %1 %").arg(percent));
    } else if (m_sorting) {
        m_bar->setStatus(tr("Sorting…"));
    } else if (!m_snapshot) {
        m_bar->setStatus(m_session.isLoading() ? tr("Reading…") : QString());
    } else {
        m_bar->setStatus(count == total ? eventCount(count, m_session.language())
                                        : eventCountOf(count, total, m_session.language()));
    }
}

TableOrder TablePanel::wantedOrder() const
{
    return {m_view->sorting(), m_grouping, m_session.languageTag()};
}

} // namespace tideline
