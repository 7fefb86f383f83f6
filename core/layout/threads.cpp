// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/threads.h"

#include "layout/thread_drawing.h"
#include "layout/thread_search.h"
#include "layout/thread_verbs.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kReach = 4; ///< How near to a thread a hand hits it.

void addSubjects(std::vector<MarkSubject>& subjects, const ThreadEnds& thread)
{
    for (const ThreadEnd* end : {&thread.from, &thread.to}) {
        subjects.push_back(end->mark);
        if (end->whose) {
            subjects.emplace_back(*end->whose);
        }
    }
}

/// All of a life: the events on the row of whoever is selected.
void addRow(std::vector<MarkSubject>& subjects, const ThreadEndFinder& finder, const MarkSubject& selected)
{
    subjects.push_back(selected);
    const auto* entity = std::get_if<EntityIndex>(&selected);
    if (entity == nullptr) {
        return;
    }
    const Snapshot& snapshot = finder.snapshot();
    for (const EventIndex event : finder.marks().events()) {
        const auto parts = snapshot.participations(event);
        if (snapshot.laneOf(event) == snapshot[*entity].lane &&
            std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return part.entity == *entity; })) {
            subjects.emplace_back(event);
        }
    }
}

void sortOut(std::vector<MarkSubject>& subjects)
{
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
}

/// What the verbs must not cover: the texts that stay, and all points.
CollisionGrid takenBoxes(const Scene& scene, const Threads& threads)
{
    CollisionGrid taken;
    for (const SceneText& text : scene.texts) {
        if (!threads.dimsRest || !text.subject || threads.isLit(*text.subject)) {
            taken.add(text.box);
        }
    }
    for (const ScenePoint& point : scene.points) {
        taken.add({point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size});
    }
    for (const SceneLane& lane : scene.lanes) {
        taken.add(lane.head);
    }
    return taken;
}

/// What is selected is drawn once, in its own colour.
std::vector<ThreadEnds> without(std::vector<ThreadEnds> threads, const std::vector<ThreadEnds>& others)
{
    std::erase_if(threads, [&](const ThreadEnds& thread) {
        return std::any_of(others.begin(), others.end(), [&](const ThreadEnds& other) {
            return other.meaning == thread.meaning && other.from.mark == thread.from.mark;
        });
    });
    return threads;
}

std::vector<ThreadEnds> threadsAtRest(const ThreadEndFinder& finder, const ThreadRequest& request)
{
    switch (request.choice) {
    case ThreadChoice::None:
        return {};
    case ThreadChoice::Stories:
        return threadsOfStories(finder, request.stories);
    case ThreadChoice::All:
        return allThreads(finder);
    }
    return {};
}

} // namespace

bool Threads::isLit(const MarkSubject& subject) const
{
    return std::binary_search(lit.begin(), lit.end(), subject);
}

Threads threadsOf(const Scene& scene, const ThreadRequest& request)
{
    Threads result;
    if (scene.plot.isEmpty() || scene.visible.isEmpty()) {
        return result;
    }
    const ThreadEndFinder finder(scene, *request.snapshot);
    const std::vector<ThreadEnds> wanted = threadsAtRest(finder, request);
    const std::vector<ThreadEnds> selected =
        request.selected ? threadsAround(finder, *request.selected) : std::vector<ThreadEnds>();
    result.dimsRest = !selected.empty() && request.choice != ThreadChoice::All;
    for (const std::vector<ThreadEnds>* threads : {&wanted, &selected}) {
        std::for_each(threads->begin(), threads->end(), [&](const auto& thread) { addSubjects(result.lit, thread); });
    }
    if (request.selected) {
        addRow(result.lit, finder, *request.selected);
    }
    sortOut(result.lit);

    std::vector<SceneThread> colourful = drawThreads(bundled(selected), kSelectedThread, scene.scale);
    std::vector<SceneThread> quiet = drawThreads(bundled(without(wanted, selected)), kThreadAtRest, scene.scale);
    CollisionGrid taken = takenBoxes(scene, result);
    // The selection has the first choice of a place for its verbs.
    addVerbs(colourful, scene, request, taken);
    addVerbs(quiet, scene, request, taken);
    result.threads = std::move(quiet);
    std::move(colourful.begin(), colourful.end(), std::back_inserter(result.threads));
    return result;
}

std::optional<SceneHit> hitThread(const std::vector<SceneThread>& threads, Point point, double scale)
{
    const auto found = std::find_if(threads.rbegin(), threads.rend(), [&](const SceneThread& thread) {
        return (thread.verb && thread.verb->box.contains(point)) ||
               distanceTo(thread.curve, point) <= kReach * scale + thread.width / 2;
    });
    if (found == threads.rend()) {
        return std::nullopt;
    }
    return SceneHit{.subject = found->to, .meanings = found->meanings, .box = {point.x, point.y, 1, 1}};
}

} // namespace tideline
