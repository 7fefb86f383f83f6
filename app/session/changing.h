// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"
#include "store/collection.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace tideline {

/// Changes a collection and reads it again, on a thread of its own, to which the collection belongs until `take`. What
/// was only read so far is checked as a whole, backed up, and opened to write first. A change that was begun is ended:
/// destroying this waits for it. Thread rule: interface thread only.
class Changing : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<Change>(Collection&)>;

    struct Outcome {
        /// The one that was given, or the same file open to write.
        std::unique_ptr<Collection> collection;
        /// As it is after the change, or why there was none.
        Result<Snapshot> snapshot;
    };

    Changing(std::unique_ptr<Collection> collection, Work work);
    ~Changing() override;

    /// After waiting for the end. To be called once.
    Outcome take();

signals:
    /// The outcome can be taken without waiting.
    void finished();

private:
    Result<Snapshot> change();
    Result<void> prepare();

    std::unique_ptr<Collection> m_collection;
    Work m_work;
    std::optional<Result<Snapshot>> m_result; ///< Written by the thread, read after its end.
    std::unique_ptr<QThread> m_thread;
};

} // namespace tideline
