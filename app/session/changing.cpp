// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/changing.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/backup.h"

#include <QThread>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace tideline {

namespace {

/// What the check finds that opening to write mends; fails with the first thing that it does not.
Result<std::vector<CheckFinding>> checkToWrite(const std::filesystem::path& file)
{
    Result<std::vector<CheckFinding>> findings = checkCollection(file);
    if (findings) {
        const auto damage = std::ranges::find_if(*findings, isDamage);
        if (damage != findings->end()) {
            return failure({.code = ErrorCode::Damaged, .arguments = {file.string()}, .detail = damage->detail});
        }
    }
    return findings;
}

} // namespace

Changing::Changing(std::unique_ptr<Collection> collection, Work work)
    : m_collection(std::move(collection))
    , m_work(std::move(work))
    , m_thread(QThread::create([this] { m_result = change(); }))
{
    connect(m_thread.get(), &QThread::finished, this, &Changing::finished);
    m_thread->start();
}

Changing::~Changing()
{
    m_thread->wait();
}

Changing::Outcome Changing::take()
{
    m_thread->wait();
    return {std::move(m_collection), *std::exchange(m_result, std::nullopt)};
}

/// On the thread.
Result<Snapshot> Changing::change()
{
    if (m_collection->mode() == OpenMode::ReadOnly) {
        if (const Result<void> prepared = prepare(); !prepared) {
            return failure(prepared.error());
        }
    }
    if (const Result<Change> changed = m_work(*m_collection); !changed) {
        return failure(changed.error());
    }
    return m_collection->load();
}

Result<void> Changing::prepare()
{
    const std::filesystem::path file = m_collection->path();
    const Result<std::vector<CheckFinding>> findings = checkToWrite(file);
    if (!findings) {
        return failure(findings.error());
    }
    FileOps files;
    if (const auto backup = backUp(*m_collection, files, SystemClock()); !backup) {
        return failure(backup.error());
    }
    Result<std::unique_ptr<Collection>> opened = Collection::open(file, OpenMode::ReadWrite);
    if (!opened) {
        return failure(std::move(opened).error());
    }
    if (!findings->empty()) {
        if (Result<void> rebuilt = (*opened)->rebuildSearchIndex(); !rebuilt) {
            return rebuilt;
        }
    }
    m_collection = std::move(*opened);
    return {};
}

} // namespace tideline
