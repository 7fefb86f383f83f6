// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "layout/text_measure.h"
#include "snapshot/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// Which threads are shown beside those of what is selected.
enum class ThreadChoice {
    None,
    Stories, ///< Of the stories in the request.
    All,     ///< Every tie between marks of the scene.
};

/// What threads are asked for. The pointers must outlive the call.
struct ThreadRequest {
    const Snapshot* snapshot = nullptr; ///< The one that the scene shows.
    const TextMeasure* measure = nullptr;
    std::string language;
    ThreadChoice choice = ThreadChoice::None;
    std::vector<StoryIndex> stories = {}; ///< The story that is being read; all of them for a picture of all.
    std::optional<MarkSubject> selected = {};
};

/// Threads over a finished scene. A value, so that hover and selection never build the scene anew.
struct Threads {
    /// Those at rest, then those of the selection, which are wider and in a colour; at most kMostBundles of each
    /// between two lanes.
    std::vector<SceneThread> threads = {};
    std::vector<MarkSubject> lit = {}; ///< What stays as it is if the rest is dimmed; sorted.
    bool dimsRest = false;             ///< Something is selected that has threads.

    bool isLit(const MarkSubject& subject) const;
    bool operator==(const Threads&) const = default;
};

/// How many steps what led to the selection and what followed is told: concert, person, leaving.
inline constexpr int kMostThreadSteps = 3;

/// The threads of a scene. Of a selection: what led here, the threads that end at it and those that end where these
/// begin; what followed, those that begin at it and so on; and whoever takes part in it, or what it takes part in,
/// where no tie says more. A person or artist is also at each event that a tie of theirs rests on. Of a story: the ties
/// of whom it is about, and those between events of its steps. Of all: every tie. A thread whose ends are not both
/// drawn in the scene is left out. Verbs stand where they cover no text, arrow or mark, or nowhere. Cost follows the
/// marks and the ties of what is asked for; no pass over all events. A pure function: the same scene and request give
/// the same threads.
Threads threadsOf(const Scene& scene, const ThreadRequest& request);

/// What a click on a thread under the point means, the topmost first: to go where it leads. Nothing if none lies there.
std::optional<SceneHit> hitThread(const std::vector<SceneThread>& threads, Point point, double scale);

} // namespace tideline
