// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"
#include "store/staged_loading.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace tideline {

/// Reads the rest of an outline behind the first picture, on a thread of its own. Destroying it gives up the reading:
/// nothing is heard of it any more, and nobody reads the file any more. Thread rule: interface thread only.
class RestLoading : public QObject {
    Q_OBJECT

public:
    RestLoading(std::unique_ptr<StagedLoading> loading, Snapshot outline);
    ~RestLoading() override;

    /// How much of it is read, from 0 to 1.
    double share() const { return m_loading->shareOfRest(); }
    /// The whole snapshot, after waiting for it. Afterwards nobody reads the file any more. To be called once.
    Result<Snapshot> take();

signals:
    /// The whole snapshot, or why there is none, can be taken without waiting.
    void finished();

private:
    std::unique_ptr<StagedLoading> m_loading;
    std::optional<Result<Snapshot>> m_result; ///< Written by the thread, read after its end.
    std::unique_ptr<QThread> m_thread;
};

} // namespace tideline
