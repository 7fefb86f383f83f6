// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/collection.h"

#include <QObject>
#include <QString>

#include <stop_token>
#include <vector>

class QThread;

namespace tideline {

/// Runs the slow checks of a file behind the first picture, on a thread and a connection of their own. A newer file
/// takes the place of an older one: of that nothing is heard any more.
class CollectionCheck : public QObject {
    Q_OBJECT

public:
    explicit CollectionCheck(QObject* parent)
        : QObject(parent)
    {}
    ~CollectionCheck() override;

    void start(const QString& path);
    /// Nothing is heard any more of a check that is still running; afterwards no file is read any more.
    void giveUp();

signals:
    /// Only if there is something to report.
    void damageFound(const QString& path, const QString& details);

private:
    void stop();
    void finish(int generation, const QString& path, const Result<std::vector<CheckFinding>>& result);

    int m_generation = 0; ///< Of the check that was started last.
    std::stop_source m_stop;
    std::vector<QThread*> m_threads;
};

} // namespace tideline
