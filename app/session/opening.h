// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"
#include "store/collection.h"
#include "store/staged_loading.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace tideline {

/// A collection that was opened but is not on show yet.
struct OpenedCollection {
    std::unique_ptr<Collection> collection;
    Snapshot snapshot;
    std::unique_ptr<StagedLoading> rest; ///< If the snapshot is an outline.
};

/// Opens a collection to read, up to what a first picture needs, on a thread of its own. Destroying it gives up:
/// nothing is heard of it any more, and nobody reads the file any more. Thread rule: interface thread only.
class Opening : public QObject {
    Q_OBJECT

public:
    /// Of more than `mostAtOnce` events only the outline is read.
    Opening(const QString& path, bool isSample, std::size_t mostAtOnce);
    ~Opening() override;

    const QString& path() const { return m_path; }
    bool isSample() const { return m_isSample; }

    /// True if it is done before this time has passed.
    bool waitFor(std::chrono::milliseconds patience);
    /// What was opened, or why nothing was, after waiting for it. To be called once.
    Result<OpenedCollection> take();

signals:
    /// The collection, or why there is none, can be taken without waiting.
    void finished();

private:
    Result<OpenedCollection> open();
    void letCancel(StagedLoading* loading);

    QString m_path;
    bool m_isSample;
    std::size_t m_mostAtOnce;
    std::mutex m_mutex;
    bool m_isGivenUp = false;                         ///< Under the mutex.
    StagedLoading* m_loading = nullptr;               ///< What the thread is at, under the mutex.
    std::optional<Result<OpenedCollection>> m_result; ///< Written by the thread, read after its end.
    std::unique_ptr<QThread> m_thread;
};

} // namespace tideline
