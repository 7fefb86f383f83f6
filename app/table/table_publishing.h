// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/published_table.h"

#include "base/error.h"
#include "snapshot/snapshot.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace tideline {

/// Publishes a table on a thread of its own, which sees the working collection only to make the publication, and writes
/// it to a file if there is a path. Destroying it gives up; then the file stays as it was. Thread rule: interface
/// thread only.
class TablePublishing : public QObject {
    Q_OBJECT

public:
    /// What is to be said of it afterwards.
    struct Request {
        TableSubject subject;
        TableLayout layout;
        std::size_t eventCount = 0; ///< Of the subject in the collection.
        QString path = {};          ///< Empty: it is only put into words.
    };

    TablePublishing(std::shared_ptr<const Snapshot> snapshot, Request request);
    ~TablePublishing() override;

    const Request& request() const { return m_request; }
    double progress() const { return m_progress; } ///< From 0 to 1.
    /// Nobody wants it any more; `finished` still comes.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    /// True if it is done before this time has passed.
    bool waitFor(std::chrono::milliseconds patience);
    /// The table, or why there is none, after waiting for it. A file is not written where no event is published. To be
    /// called once.
    Result<PublishedTable> take();

signals:
    void finished();

private:
    Result<PublishedTable> work();

    std::shared_ptr<const Snapshot> m_snapshot;
    Request m_request;
    std::atomic<double> m_progress = 0;
    std::atomic<bool> m_isCancelled = false;
    std::optional<Result<PublishedTable>> m_result; ///< Written by the thread, read after its end.
    std::unique_ptr<QThread> m_thread;
};

} // namespace tideline
