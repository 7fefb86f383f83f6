// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/opening.h"

#include "session/file_path.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace tideline {

Opening::Opening(const QString& path, bool isSample, std::size_t mostAtOnce)
    : m_path(path)
    , m_isSample(isSample)
    , m_mostAtOnce(mostAtOnce)
    , m_thread(QThread::create([this] { m_result = open(); }))
{
    connect(m_thread.get(), &QThread::finished, this, &Opening::finished);
    m_thread->start();
}

Opening::~Opening()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isGivenUp = true;
        if (m_loading != nullptr) {
            m_loading->cancel();
        }
    }
    m_thread->wait();
}

bool Opening::waitFor(std::chrono::milliseconds patience)
{
    return m_thread->wait(QDeadlineTimer(patience));
}

Result<OpenedCollection> Opening::take()
{
    m_thread->wait();
    return *std::exchange(m_result, std::nullopt);
}

/// On the thread.
Result<OpenedCollection> Opening::open()
{
    const std::filesystem::path file = toPath(m_path);
    Result<std::unique_ptr<Collection>> collection = Collection::open(file, OpenMode::ReadOnly);
    if (!collection) {
        return failure(std::move(collection).error());
    }
    Result<std::unique_ptr<StagedLoading>> loading = StagedLoading::open(file);
    const Result<bool> isLarge = loading ? (*loading)->hasMoreEventsThan(m_mostAtOnce) : failure(loading.error());
    if (!isLarge) {
        return failure(isLarge.error());
    }
    if (!*isLarge) {
        Result<Snapshot> whole = (*collection)->load();
        return whole ? Result<OpenedCollection>(OpenedCollection{*std::move(collection), *std::move(whole), nullptr})
                     : failure(std::move(whole).error());
    }
    letCancel(loading->get());
    Result<Snapshot> outline = (*loading)->loadOutline();
    letCancel(nullptr);
    return outline ? Result<OpenedCollection>(
                         OpenedCollection{*std::move(collection), *std::move(outline), *std::move(loading)})
                   : failure(std::move(outline).error());
}

/// From now on giving up cancels this one, and none if null.
void Opening::letCancel(StagedLoading* loading)
{
    const std::lock_guard lock(m_mutex);
    m_loading = loading;
    if (m_isGivenUp && loading != nullptr) {
        loading->cancel();
    }
}

} // namespace tideline
