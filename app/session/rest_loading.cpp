// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/rest_loading.h"

#include <QThread>

#include <utility>

namespace tideline {

RestLoading::RestLoading(std::unique_ptr<StagedLoading> loading, Snapshot outline)
    : m_loading(std::move(loading))
    , m_thread(QThread::create(
          [this, outline = std::move(outline)]() mutable { m_result = m_loading->loadRest(std::move(outline)); }))
{
    connect(m_thread.get(), &QThread::finished, this, &RestLoading::finished);
    m_thread->start();
}

RestLoading::~RestLoading()
{
    if (m_loading != nullptr) {
        m_loading->cancel();
    }
    m_thread->wait();
}

Result<Snapshot> RestLoading::take()
{
    m_thread->wait();
    m_loading.reset();
    return *std::exchange(m_result, std::nullopt);
}

} // namespace tideline
