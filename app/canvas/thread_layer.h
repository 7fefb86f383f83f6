// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"

#include "layout/text_measure.h"
#include "layout/threads.h"

#include <optional>

namespace tideline {

/// Which threads lie over the canvas at this moment: those of the story that is being read, those of what is selected,
/// or, on request, all. Computed from the finished scene when they are first asked for, so that a click builds no
/// scene. Lifetime: refers to the session and the measure.
class ThreadLayer {
public:
    ThreadLayer(const Session& session, const TextMeasure& measure)
        : m_session(session)
        , m_measure(measure)
    {}

    /// Of the scene, which must be the one since `forget`.
    const Threads& threads(const Scene& scene);
    bool showsAll() const { return m_showsAll; }

    void setShowsAll(bool showsAll);
    void forget() { m_threads.reset(); } ///< The scene, or the place where the reader is, has changed.

private:
    ThreadRequest request() const;

    const Session& m_session;
    const TextMeasure& m_measure;
    bool m_showsAll = false;
    std::optional<Threads> m_threads;
};

/// What the place is about on the canvas: the event of a page or of a story's step, the entity of a page or whom alone
/// a story is about; nothing if it is about more or nothing.
std::optional<MarkSubject> subjectOf(const Session& session);

} // namespace tideline
