// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "session/user_folder.h"
#include "table/event_table_model.h"
#include "table/table_panel.h"
#include "table/table_view.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <utility>

// What leaves the program: rows for the clipboard and files.

namespace tideline {

namespace {

/// As long as nobody notices that the window stands still.
constexpr std::chrono::milliseconds kPatience(150);

int asCount(std::size_t count)
{
    return static_cast<int>(count);
}

QMimeData* clipboardData(const PublishedTable& table)
{
    auto* data = new QMimeData;
    data->setText(QString::fromStdString(table.tabbed));
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(table.csv));
    return data;
}

} // namespace

void TablePanel::copyRows()
{
    if (!m_snapshot || m_publishing) {
        return;
    }
    std::vector<EventIndex> events = m_view->selectedEvents();
    if (events.empty()) {
        return;
    }
    const std::size_t count = events.size();
    publishTable({.subject = std::move(events), .layout = {}, .eventCount = count});
}

void TablePanel::askAndSave()
{
    const QString suggestion =
        QDir(userFolder(QStandardPaths::DocumentsLocation)).filePath(tr("events") + QStringLiteral(".csv"));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), m_savedPath.isEmpty() ? suggestion : m_savedPath, QStringLiteral("*.csv"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".csv");
    }
    saveTo(path);
}

void TablePanel::saveTo(const QString& path)
{
    if (!m_snapshot || m_publishing) {
        return;
    }
    publishTable(
        {.subject = m_session.filter(), .layout = {}, .eventCount = m_session.selection().events.size(), .path = path});
}

/// With the columns and the sorting of the moment. What is done soon is done at once.
void TablePanel::publishTable(TablePublishing::Request request)
{
    request.layout = {m_view->shownColumns(), m_view->sorting(), m_session.language()};
    m_publishing = std::make_unique<TablePublishing>(m_snapshot, std::move(request));
    if (m_publishing->waitFor(kPatience)) {
        finishPublishing();
        return;
    }
    connect(m_publishing.get(), &TablePublishing::finished, this, &TablePanel::finishPublishing);
    m_progressTimer.start();
    showStatus();
}

void TablePanel::finishPublishing()
{
    m_progressTimer.stop();
    const std::unique_ptr<TablePublishing> done = std::exchange(m_publishing, nullptr);
    const Result<PublishedTable> table = done->take();
    showStatus();
    if (!table) {
        emit failed(table.error());
    } else if (!done->isCancelled()) {
        tellPublished(done->request(), *table);
    }
    emit settled();
}

void TablePanel::tellPublished(const TablePublishing::Request& request, const PublishedTable& table)
{
    if (table.rows == 0) {
        emit told(tr("None of these events may be published, so nothing was copied or saved."));
        return;
    }
    QString message;
    if (request.path.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(clipboardData(table));
        message = tr("Copied %Ln row(s).", nullptr, asCount(table.rows));
    } else {
        m_savedPath = request.path;
        message =
            tr("Saved %Ln row(s) to %1.", nullptr, asCount(table.rows)).arg(QDir::toNativeSeparators(request.path));
    }
    if (table.rows < request.eventCount) {
        message += QLatin1Char(' ') + tr("%Ln event(s) may not be published and were left out.", nullptr,
                                         asCount(request.eventCount - table.rows));
    }
    emit told(message);
}

} // namespace tideline
