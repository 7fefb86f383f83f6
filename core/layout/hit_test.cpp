// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr double kHitSize = 24; ///< A mark is smaller than a finger or a tired hand needs.
constexpr double kBarReach = 4;

Box boxOfPoint(const ScenePoint& point)
{
    return {point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size};
}

/// The nearest point whose hit area holds the place: hit areas of neighbours overlap.
const ScenePoint* pointAt(const Scene& scene, Point place)
{
    const double reach = kHitSize / 2 * scene.scale;
    const ScenePoint* nearest = nullptr;
    double smallest = 0;
    for (const ScenePoint& point : scene.points) {
        const double dx = std::abs(point.centre.x - place.x);
        const double dy = std::abs(point.centre.y - place.y);
        const double distance = std::hypot(dx, dy);
        if (std::max(dx, dy) <= std::max(reach, point.size / 2) && (nearest == nullptr || distance <= smallest)) {
            nearest = &point;
            smallest = distance;
        }
    }
    return nearest;
}

SceneHit hitOf(const ScenePoint& point)
{
    return {.subject = point.subject,
            .laneHead = {},
            .foldedCount = point.foldedCount,
            .folded = point.folded,
            .box = boxOfPoint(point)};
}

std::optional<SceneHit> textAt(const Scene& scene, Point place)
{
    const auto text = std::find_if(scene.texts.rbegin(), scene.texts.rend(), [&](const SceneText& candidate) {
        return candidate.subject && candidate.box.contains(place);
    });
    if (text == scene.texts.rend()) {
        return std::nullopt;
    }
    // The label of a fold opens the fold.
    const auto fold = std::find_if(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) {
        return point.foldedCount > 0 && point.subject == *text->subject;
    });
    SceneHit hit{.subject = text->subject, .laneHead = {}, .folded = {}, .box = text->box};
    if (fold != scene.points.end()) {
        hit.foldedCount = fold->foldedCount;
        hit.folded = fold->folded;
    }
    return hit;
}

std::optional<SceneHit> barAt(const Scene& scene, Point place)
{
    const auto bar = std::find_if(scene.bars.rbegin(), scene.bars.rend(), [&](const SceneBar& candidate) {
        return candidate.box.grownBy(kBarReach * scene.scale).contains(place);
    });
    if (bar == scene.bars.rend()) {
        return std::nullopt;
    }
    return SceneHit{.subject = bar->subject, .laneHead = {}, .folded = {}, .box = bar->box};
}

std::optional<SceneHit> lineAt(const Scene& scene, Point place)
{
    const auto isNear = [&](const SceneLine& line) {
        const double reach = std::max(line.width / 2, kBarReach * scene.scale);
        const Box box{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y),
                      std::abs(line.to.x - line.from.x), std::abs(line.to.y - line.from.y)};
        return line.subject && box.grownBy(reach).contains(place);
    };
    const auto line = std::find_if(scene.lines.rbegin(), scene.lines.rend(), isNear);
    if (line == scene.lines.rend()) {
        return std::nullopt;
    }
    return SceneHit{.subject = line->subject, .laneHead = {}, .folded = {}, .box = {place.x, place.y, 1, 1}};
}

} // namespace

std::optional<SceneHit> hitTest(const Scene& scene, Point point)
{
    if (const ScenePoint* mark = pointAt(scene, point)) {
        return hitOf(*mark);
    }
    if (std::optional<SceneHit> text = textAt(scene, point)) {
        return text;
    }
    if (std::optional<SceneHit> bar = barAt(scene, point)) {
        return bar;
    }
    const auto lane = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                   [point](const SceneLane& candidate) { return candidate.head.contains(point); });
    if (lane != scene.lanes.end()) {
        return SceneHit{.subject = {}, .laneHead = lane->lane, .folded = {}, .box = lane->head};
    }
    return lineAt(scene, point);
}

std::optional<Box> boxOf(const Scene& scene, const MarkSubject& subject)
{
    // Its own mark, before a ghost of it.
    for (const bool ghost : {false, true}) {
        for (const ScenePoint& point : scene.points) {
            if (point.subject == subject && point.ghost == ghost) {
                return boxOfPoint(point);
            }
        }
        for (const SceneBar& bar : scene.bars) {
            if (bar.subject == subject && bar.ghost == ghost) {
                return bar.box;
            }
        }
    }
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        for (const ScenePoint& point : scene.points) {
            if (std::find(point.folded.begin(), point.folded.end(), *event) != point.folded.end()) {
                return boxOfPoint(point);
            }
        }
    }
    for (const SceneText& text : scene.texts) {
        if (text.subject == subject) {
            return text.box;
        }
    }
    return std::nullopt;
}

} // namespace tideline
