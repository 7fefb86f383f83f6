// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_items.h"

#include "layout/importance.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace tideline {

namespace {

Box united(const Box& first, const Box& second)
{
    const double left = std::min(first.x, second.x);
    const double top = std::min(first.y, second.y);
    return {left, top, std::max(first.right(), second.right()) - left, std::max(first.bottom(), second.bottom()) - top};
}

// Member by member: GCC 12 takes what a nested initializer leaves out for uninitialized.
CanvasItem itemAt(CanvasItemKind kind, const Box& box)
{
    CanvasItem item;
    item.kind = kind;
    item.hit.box = box;
    return item;
}

/// Gathers what is drawn of each subject in one lane into one item.
class MarkItems {
public:
    /// The mark comes before its label: of an event that has one the label adds nothing.
    void add(const MarkSubject& subject, std::optional<std::size_t> lane, const Box& box, bool dimmed)
    {
        const auto known = m_items.find({subject, lane});
        if (known == m_items.end()) {
            CanvasItem item = itemAt(CanvasItemKind::Mark, box);
            item.hit.subject = subject;
            item.hit.dimmed = dimmed;
            m_items.emplace(Place(subject, lane), std::move(item));
        } else if (std::holds_alternative<EntityIndex>(subject)) {
            known->second.hit.box = united(known->second.hit.box, box);
        }
    }

    void addFold(const MarkSubject& subject, std::size_t lane, std::size_t count, const std::vector<EventIndex>& events)
    {
        SceneHit& hit = m_items.at({subject, lane}).hit;
        if (count > hit.foldedCount) {
            hit.foldedCount = count;
            hit.folded = events;
        }
    }

    std::vector<CanvasItem> take()
    {
        std::vector<CanvasItem> items;
        for (auto& [place, item] : m_items) {
            items.push_back(std::move(item));
        }
        return items;
    }

private:
    using Place = std::pair<MarkSubject, std::optional<std::size_t>>;

    std::map<Place, CanvasItem> m_items;
};

std::vector<CanvasItem> marksOf(const Scene& scene)
{
    MarkItems marks;
    for (const ScenePoint& point : scene.points) {
        if (!point.ghost) {
            const double half = point.size / 2;
            marks.add(point.subject, point.standsIn,
                      {point.centre.x - half, point.centre.y - half, point.size, point.size}, point.dimmed);
            marks.addFold(point.subject, point.standsIn, point.foldedCount, point.folded);
        }
    }
    for (const SceneBar& bar : scene.bars) {
        if (!bar.ghost) {
            marks.add(bar.subject, bar.standsIn, bar.box, bar.dimmed);
            marks.addFold(bar.subject, bar.standsIn, bar.folded.size(), bar.folded);
        }
    }
    for (const SceneText& text : scene.texts) {
        if (text.subject && !text.control) {
            marks.add(*text.subject, text.standsIn, text.box, false);
        }
    }
    return marks.take();
}

/// Heads, strips and controls.
std::vector<CanvasItem> furnitureOf(const Scene& scene)
{
    std::vector<CanvasItem> items;
    for (const SceneLane& lane : scene.lanes) {
        if (!lane.head.isEmpty()) {
            CanvasItem item = itemAt(CanvasItemKind::LaneHead, lane.head);
            item.hit.laneHead = lane.key;
            item.hit.laneTitle = lane.title;
            item.hit.laneFolded = lane.folded;
            item.count = lane.count;
            items.push_back(std::move(item));
        }
    }
    std::vector<std::optional<CanvasItem>> crowds(scene.lanes.size());
    for (const SceneDensity& density : scene.density) {
        std::optional<CanvasItem>& crowd = crowds[density.standsIn];
        if (!crowd) {
            crowd = itemAt(CanvasItemKind::Crowd, density.box);
            crowd->hit.lane = scene.lanes[density.standsIn].key;
            crowd->hit.laneTitle = scene.lanes[density.standsIn].title;
        }
        crowd->hit.box = united(crowd->hit.box, density.box);
        (density.dimmed ? crowd->hit.crowdRest : crowd->hit.crowdCount) += density.count;
        crowd->count += density.dimmed ? 0 : density.count;
    }
    for (std::optional<CanvasItem>& crowd : crowds) {
        if (crowd) {
            items.push_back(std::move(*crowd));
        }
    }
    for (const SceneText& text : scene.texts) {
        // The count of a fold is said with its mark.
        if (text.control && text.control != SceneControl::ListFolded) {
            CanvasItem item = itemAt(CanvasItemKind::Control, text.box);
            item.hit.control = text.control;
            if (text.standsIn) {
                item.hit.lane = scene.lanes[*text.standsIn].key;
                item.hit.laneTitle = scene.lanes[*text.standsIn].title;
            }
            item.text = text.text;
            items.push_back(std::move(item));
        }
    }
    return items;
}

/// The most important events first, behind all entities: their lines are few.
void sortMarks(const Snapshot& snapshot, std::vector<CanvasItem>& marks)
{
    std::vector<EventIndex> events;
    for (const CanvasItem& mark : marks) {
        if (const auto* event = std::get_if<EventIndex>(&*mark.hit.subject)) {
            events.push_back(*event);
        }
    }
    sortByImportance(snapshot, events);
    std::map<MarkSubject, std::size_t> ranks;
    for (std::size_t rank = 0; rank < events.size(); ++rank) {
        ranks[events[rank]] = rank + 1;
    }
    // An entity has no rank, which is 0.
    std::stable_sort(marks.begin(), marks.end(), [&ranks](const CanvasItem& first, const CanvasItem& second) {
        return ranks[*first.hit.subject] < ranks[*second.hit.subject];
    });
}

void keepMost(const Snapshot& snapshot, std::optional<EventIndex> wanted, std::size_t most,
              std::vector<CanvasItem>& marks)
{
    if (marks.size() <= most) {
        return;
    }
    sortMarks(snapshot, marks);
    std::stable_partition(marks.begin(), marks.end(), [](const CanvasItem& mark) { return !mark.hit.dimmed; });
    const auto end = marks.begin() + static_cast<std::ptrdiff_t>(most);
    if (wanted && most > 0) {
        const auto holder =
            std::find_if(end, marks.end(), [wanted](const CanvasItem& mark) { return holds(mark, *wanted); });
        if (holder != marks.end()) {
            std::iter_swap(std::prev(end), holder);
        }
    }
    marks.erase(end, marks.end());
}

/// The place of the item's lane from top to bottom; behind all others if it stands in none.
std::size_t laneRow(const Scene& scene, const CanvasItem& item)
{
    const auto lane = std::find_if(scene.lanes.begin(), scene.lanes.end(), [&item](const SceneLane& candidate) {
        return candidate.box.contains(item.hit.box.centre());
    });
    return static_cast<std::size_t>(lane - scene.lanes.begin());
}

} // namespace

bool isSameThing(const CanvasItem& first, const CanvasItem& second)
{
    return first.kind == second.kind && first.hit.subject == second.hit.subject &&
           first.hit.laneHead == second.hit.laneHead && first.hit.control == second.hit.control &&
           first.hit.lane == second.hit.lane && first.lane == second.lane;
}

bool holds(const CanvasItem& item, EventIndex event)
{
    return item.hit.subject == MarkSubject(event) ||
           std::find(item.hit.folded.begin(), item.hit.folded.end(), event) != item.hit.folded.end();
}

std::vector<CanvasItem> canvasItems(const Scene& scene, const Snapshot& snapshot, std::optional<EventIndex> wanted,
                                    std::size_t most)
{
    std::vector<CanvasItem> items = furnitureOf(scene);
    std::vector<CanvasItem> marks = marksOf(scene);
    keepMost(snapshot, wanted, most - std::min(most, items.size()), marks);
    std::move(marks.begin(), marks.end(), std::back_inserter(items));

    std::vector<std::pair<std::size_t, CanvasItem>> byLane;
    for (CanvasItem& item : items) {
        const std::size_t row = laneRow(scene, item);
        if (row < scene.lanes.size()) {
            item.lane = scene.lanes[row].key;
            item.laneTitle = scene.lanes[row].title;
        }
        byLane.emplace_back(row, std::move(item));
    }
    std::stable_sort(byLane.begin(), byLane.end(), [](const auto& first, const auto& second) {
        const auto order = [](const auto& entry) {
            const bool isHead = entry.second.kind == CanvasItemKind::LaneHead;
            return std::tuple(entry.first, !isHead, entry.second.hit.box.x, entry.second.hit.box.y);
        };
        return order(first) < order(second);
    });
    items.clear();
    for (auto& [row, item] : byLane) {
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace tideline
