// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/table_publishing.h"
#include "table/table_sorting.h"

#include "base/error.h"
#include "query/event_column.h"
#include "snapshot/snapshot.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace tideline {

class EventTableModel;
class Session;
class TableBar;
class TableView;

/// All events that pass the filter, as a table: sorted, grouped, with the columns that somebody chose, and linked with
/// the place where the reader is. As long as it is hidden it costs nothing. A large one is sorted on a thread, with the
/// order before standing meanwhile. What is copied or saved of it is published first.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    /// Tables with more events than this are sorted on a thread.
    static constexpr std::size_t kMostAtOnce = 20'000;

    TablePanel(Session& session, QWidget* parent, std::size_t mostAtOnce = kMostAtOnce);
    ~TablePanel() override;

    EventTableModel& model() const { return *m_model; }
    TableView& view() const { return *m_view; }
    TableBar& bar() const { return *m_bar; }

    // What is remembered of it: columns with their widths and the sorting, and the grouping.
    QByteArray columns() const;
    void restoreColumns(const QByteArray& columns);
    EventGrouping grouping() const { return m_grouping; }
    void setGrouping(EventGrouping grouping);
    void reset(); ///< As at a first start.
    void setBeside(bool isBeside);

    bool isBusy() const { return m_sorting != nullptr || m_publishing != nullptr; }

    /// Puts the selected events into the clipboard: text with tabs, and CSV.
    void copyRows();
    void askAndSave();
    /// Saves all rows as CSV.
    void saveTo(const QString& path);

signals:
    void told(const QString& message); ///< What was copied or saved.
    void failed(const Error& error);
    void besideChosen(bool isBeside);
    void closed();
    void settled(); ///< Nothing is being sorted, copied or saved any more.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void connectView();
    void dropRows();
    void forgetContent();
    void refresh();
    void startSorting(const std::vector<EventIndex>& events, const TableOrder& order);
    void finishSorting();
    void giveUpSorting();
    void showRows(TableRows rows, EventGrouping grouping);
    void followLocation();
    void goToChosen();
    void showStatus();
    void publishTable(TablePublishing::Request request);
    void finishPublishing();
    void tellPublished(const TablePublishing::Request& request, const PublishedTable& table);
    void fillColumnsMenu(QMenu& menu);
    void fillMoreMenu(QMenu& menu);
    void fillSortMenu(QMenu& menu);
    void fillGroupMenu(QMenu& menu);
    void addCopyAndSave(QMenu& menu);
    TableOrder wantedOrder() const;

    Session& m_session;
    std::size_t m_mostAtOnce;
    EventTableModel* m_model;
    TableView* m_view;
    TableBar* m_bar;
    QStackedWidget* m_pages;
    EventGrouping m_grouping = EventGrouping::None;
    bool m_isBeside = false;
    bool m_isStale = true; ///< The rows are not what they should be; once it is visible they will be.
    std::shared_ptr<const Snapshot> m_snapshot; ///< That the rows are made of; null while nothing is shown.
    std::unique_ptr<TableSorting> m_sorting;
    std::vector<std::unique_ptr<TableSorting>> m_givenUp; ///< Until they notice.
    std::unique_ptr<TablePublishing> m_publishing;
    QTimer m_progressTimer;
    QTimer m_goTimer;
    std::optional<EventIndex> m_chosen; ///< Where the timer will go.
    QString m_savedPath;
};

} // namespace tideline
