// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/thread_layer.h"

namespace tideline {

namespace {

std::optional<StoryIndex> currentStory(const Session& session)
{
    const auto* page = std::get_if<StoryPage>(&session.location());
    return page != nullptr ? session.snapshot().find(page->story) : std::nullopt;
}

} // namespace

const Threads& ThreadLayer::threads(const Scene& scene)
{
    if (!m_threads) {
        m_threads = threadsOf(scene, request());
    }
    return *m_threads;
}

void ThreadLayer::setShowsAll(bool showsAll)
{
    m_showsAll = showsAll;
    forget();
}

ThreadRequest ThreadLayer::request() const
{
    ThreadRequest request;
    request.snapshot = &m_session.snapshot();
    request.measure = &m_measure;
    request.language = m_session.languageTag();
    request.selected = subjectOf(m_session);
    if (const std::optional<StoryIndex> story = currentStory(m_session)) {
        request.choice = ThreadChoice::Stories;
        request.stories = {*story};
    }
    if (m_showsAll) {
        request.choice = ThreadChoice::All;
    }
    return request;
}

std::optional<MarkSubject> subjectOf(const Session& session)
{
    if (const std::optional<EventIndex> event = session.currentEvent()) {
        return *event;
    }
    const Snapshot& snapshot = session.snapshot();
    std::optional<EntityIndex> entity;
    if (const auto* page = std::get_if<EntityPage>(&session.location())) {
        entity = snapshot.find(page->entity);
    } else if (const auto story = currentStory(session); story && snapshot[*story].about.size() == 1) {
        entity = snapshot.find(snapshot[*story].about.front());
    }
    return entity ? std::optional<MarkSubject>(*entity) : std::nullopt;
}

} // namespace tideline
