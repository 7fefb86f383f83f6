// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/collection_check.h"

#include "words/error_text.h"
#include "words/finding_text.h"

#include <QFile>
#include <QStringList>
#include <QThread>

#include <algorithm>

namespace tideline {

namespace {

/// More findings than this fill the screen without telling more.
constexpr std::size_t kMostFindings = 20;

QString findingsText(const std::vector<CheckFinding>& findings)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(findings.size(), kMostFindings); ++i) {
        lines << findingText(findings[i]);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CollectionCheck::~CollectionCheck()
{
    stop();
    for (QThread* thread : m_threads) {
        delete thread;
    }
}

void CollectionCheck::giveUp()
{
    ++m_generation;
    stop();
}

void CollectionCheck::stop()
{
    m_stop.request_stop();
    for (QThread* thread : m_threads) {
        thread->wait();
    }
}

void CollectionCheck::start(const QString& path)
{
    giveUp();
    m_stop = {};
    const int generation = m_generation;
    QThread* thread = QThread::create([this, generation, path, stop = m_stop.get_token()] {
        const std::filesystem::path file = QFile::encodeName(path).toStdString();
        const Result<std::vector<CheckFinding>> result = checkCollection(file, stop);
        QMetaObject::invokeMethod(
            this, [this, generation, path, result] { finish(generation, path, result); }, Qt::QueuedConnection);
    });
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase(m_threads, thread);
        thread->deleteLater();
    });
    thread->start(QThread::LowPriority);
}

void CollectionCheck::finish(int generation, const QString& path, const Result<std::vector<CheckFinding>>& result)
{
    if (generation != m_generation) {
        return;
    }
    if (!result) {
        emit damageFound(path, errorText(result.error()));
    } else if (!result->empty()) {
        emit damageFound(path, findingsText(*result));
    }
}

} // namespace tideline
