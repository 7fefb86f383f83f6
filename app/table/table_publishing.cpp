// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_publishing.h"

#include "session/file_path.h"

#include "base/file_ops.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace tideline {

TablePublishing::TablePublishing(std::shared_ptr<const Snapshot> snapshot, Request request)
    : m_snapshot(std::move(snapshot))
    , m_request(std::move(request))
    , m_thread(QThread::create([this] { m_result = work(); }))
{
    connect(m_thread.get(), &QThread::finished, this, &TablePublishing::finished);
    m_thread->start();
}

TablePublishing::~TablePublishing()
{
    cancel();
    m_thread->wait();
}

bool TablePublishing::waitFor(std::chrono::milliseconds patience)
{
    return m_thread->wait(QDeadlineTimer(patience));
}

Result<PublishedTable> TablePublishing::take()
{
    m_thread->wait();
    return *std::exchange(m_result, std::nullopt);
}

/// On the thread.
Result<PublishedTable> TablePublishing::work()
{
    const Result<Publication> publication = publish(*m_snapshot, Policy::Published);
    if (!publication) {
        return failure(publication.error());
    }
    PublishedTable table =
        publishedTable(*publication, m_request.subject, m_request.layout, &m_progress, &m_isCancelled);
    if (!m_request.path.isEmpty() && !m_isCancelled && table.rows > 0) {
        if (const Result<void> written = FileOps().writeAtomically(toPath(m_request.path), table.csv); !written) {
            return failure(written.error());
        }
    }
    return table;
}

} // namespace tideline
