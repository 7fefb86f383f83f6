// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene.h"

#include <algorithm>
#include <cmath>
#include <map>

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
            .dimmed = point.dimmed,
            .foldedCount = point.foldedCount,
            .folded = point.folded,
            .box = boxOfPoint(point)};
}

/// A label of a fold tells the fold.
void addFold(const Scene& scene, SceneHit& hit)
{
    if (!hit.subject) {
        return;
    }
    const auto fold = std::find_if(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) {
        return point.foldedCount > 0 && point.subject == *hit.subject;
    });
    if (fold != scene.points.end()) {
        hit.foldedCount = fold->foldedCount;
        hit.folded = fold->folded;
        return;
    }
    const auto bar = std::find_if(scene.bars.begin(), scene.bars.end(), [&](const SceneBar& candidate) {
        return !candidate.folded.empty() && candidate.subject == *hit.subject;
    });
    if (bar != scene.bars.end()) {
        hit.foldedCount = bar->folded.size();
        hit.folded = bar->folded;
    }
}

/// The control at the place; where nothing else is in the way it reaches as far as a mark does.
std::optional<SceneHit> controlAt(const Scene& scene, Point place, double reach)
{
    const auto text = std::find_if(scene.texts.begin(), scene.texts.end(), [&](const SceneText& candidate) {
        const double missing = std::max(0.0, reach - candidate.box.height) / 2;
        return candidate.control && candidate.box.grownBy(missing).contains(place);
    });
    if (text == scene.texts.end()) {
        return std::nullopt;
    }
    SceneHit hit{.subject = text->subject, .control = text->control, .box = text->box};
    if (text->standsIn) {
        hit.lane = scene.lanes[*text->standsIn].key;
        hit.laneTitle = scene.lanes[*text->standsIn].title;
    }
    addFold(scene, hit);
    return hit;
}

std::optional<SceneHit> textAt(const Scene& scene, Point place)
{
    const auto text = std::find_if(scene.texts.rbegin(), scene.texts.rend(), [&](const SceneText& candidate) {
        return candidate.subject && candidate.box.contains(place);
    });
    if (text == scene.texts.rend()) {
        return std::nullopt;
    }
    SceneHit hit{.subject = text->subject, .box = text->box};
    addFold(scene, hit);
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
    return SceneHit{.subject = bar->subject,
                    .dimmed = bar->dimmed,
                    .foldedCount = bar->folded.size(),
                    .folded = bar->folded,
                    .box = bar->box};
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
    return SceneHit{.subject = line->subject, .dimmed = line->dimmed, .box = {place.x, place.y, 1, 1}};
}

std::optional<SceneHit> crowdAt(const Scene& scene, Point place)
{
    const auto under = std::find_if(scene.density.begin(), scene.density.end(),
                                    [place](const SceneDensity& crowd) { return crowd.box.contains(place); });
    if (under == scene.density.end()) {
        return std::nullopt;
    }
    const SceneLane& lane = scene.lanes[under->standsIn];
    SceneHit hit{.lane = lane.key, .laneTitle = lane.title, .box = under->box};
    // What passes covers a part of what does not.
    const Box column{place.x, hit.box.y, 0.01, hit.box.height};
    for (const SceneDensity& crowd : scene.density) {
        if (crowd.box.overlaps(column)) {
            (crowd.dimmed ? hit.crowdRest : hit.crowdCount) += crowd.count;
        }
    }
    return hit;
}

template <typename SceneMark>
bool isFoldedInto(const SceneMark& mark, EventIndex event)
{
    const auto holds = [event](const std::vector<EventIndex>& folded) {
        return std::find(folded.begin(), folded.end(), event) != folded.end();
    };
    return holds(mark.folded) || holds(mark.foldedRest);
}

} // namespace

std::optional<SceneHit> hitTest(const Scene& scene, Point point)
{
    if (std::optional<SceneHit> control = controlAt(scene, point, 0)) {
        return control;
    }
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
        return SceneHit{.laneHead = lane->key, .laneFolded = lane->folded, .laneTitle = lane->title, .box = lane->head};
    }
    if (std::optional<SceneHit> control = controlAt(scene, point, kHitSize * scene.scale)) {
        return control;
    }
    if (std::optional<SceneHit> line = lineAt(scene, point)) {
        return line;
    }
    return crowdAt(scene, point);
}

std::vector<Box> boxesOf(const Scene& scene, const MarkSubject& subject)
{
    std::map<std::size_t, Box> boxes;
    // Its own mark, before a ghost of it, before the mark that it is folded into.
    for (const bool ghost : {false, true}) {
        for (const ScenePoint& point : scene.points) {
            if (point.subject == subject && point.ghost == ghost) {
                boxes.emplace(point.standsIn, boxOfPoint(point));
            }
        }
        for (const SceneBar& bar : scene.bars) {
            if (bar.subject == subject && bar.ghost == ghost) {
                boxes.emplace(bar.standsIn, bar.box);
            }
        }
    }
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        for (const ScenePoint& point : scene.points) {
            if (isFoldedInto(point, *event)) {
                boxes.emplace(point.standsIn, boxOfPoint(point));
            }
        }
        for (const SceneBar& bar : scene.bars) {
            if (isFoldedInto(bar, *event)) {
                boxes.emplace(bar.standsIn, bar.box);
            }
        }
    }
    std::vector<Box> found;
    for (const auto& [lane, box] : boxes) {
        found.push_back(box);
    }
    const auto text = std::find_if(scene.texts.begin(), scene.texts.end(),
                                   [&subject](const SceneText& candidate) { return candidate.subject == subject; });
    if (found.empty() && text != scene.texts.end()) {
        found.push_back(text->box);
    }
    return found;
}

std::optional<Box> boxOf(const Scene& scene, const MarkSubject& subject)
{
    const std::vector<Box> boxes = boxesOf(scene, subject);
    return boxes.empty() ? std::nullopt : std::optional(boxes.front());
}

} // namespace tideline
