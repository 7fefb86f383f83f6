// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/mark_finder.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr auto kBySubject = [](const auto& first, const auto& second) { return first.first < second.first; };

/// The entries of the subject in a list that is sorted by subject.
template <typename Entries, typename SubjectIndex>
auto entriesOf(const Entries& entries, SubjectIndex subject)
{
    const auto isBefore = [](const auto& entry, SubjectIndex wanted) { return entry.first < wanted; };
    const auto first = std::lower_bound(entries.begin(), entries.end(), subject, isBefore);
    auto last = first;
    while (last != entries.end() && last->first == subject) {
        ++last;
    }
    return std::pair(first, last);
}

Box boxOfPoint(const ScenePoint& point)
{
    return {point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size};
}

Box boxOfLine(const SceneLine& line)
{
    const double half = line.width / 2;
    const bool isUpright = line.from.x == line.to.x;
    const Box box{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y), std::abs(line.to.x - line.from.x),
                  std::abs(line.to.y - line.from.y)};
    return isUpright ? Box{box.x - half, box.y, 2 * half, box.height} : Box{box.x, box.y - half, box.width, 2 * half};
}

bool holds(const std::vector<EventIndex>& folded, EventIndex event)
{
    return std::find(folded.begin(), folded.end(), event) != folded.end();
}

} // namespace

MarkFinder::MarkFinder(const Scene& scene)
    : m_scene(scene)
{
    // Points first: the disc of a leaving is its mark, the bar around it only its doubt.
    for (const ScenePoint& point : scene.points) {
        if (!point.ghost && !point.dimmed) {
            add(point.subject, {boxOfPoint(point), point.standsIn, true});
        }
    }
    for (const SceneBar& bar : scene.bars) {
        if (!bar.ghost && !bar.dimmed) {
            add(bar.subject, {bar.box, bar.standsIn, false});
        }
    }
    for (const SceneLine& line : scene.lines) {
        if (line.subject && line.standsIn && !line.dimmed && std::holds_alternative<EntityIndex>(*line.subject)) {
            add(*line.subject, {boxOfLine(line), *line.standsIn, false});
        }
    }
    for (const SceneText& text : scene.texts) {
        const auto* entity = text.subject ? std::get_if<EntityIndex>(&*text.subject) : nullptr;
        if (entity != nullptr && !text.control && text.standsIn) {
            m_names.emplace_back(*entity, DrawnMark{text.box, *text.standsIn, false});
        }
    }
    std::stable_sort(m_events.begin(), m_events.end(), kBySubject);
    std::stable_sort(m_lines.begin(), m_lines.end(), kBySubject);
    std::stable_sort(m_names.begin(), m_names.end(), kBySubject);
}

void MarkFinder::add(const MarkSubject& subject, const DrawnMark& mark)
{
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        m_events.emplace_back(*event, mark);
    } else {
        m_lines.emplace_back(std::get<EntityIndex>(subject), mark);
    }
}

std::optional<DrawnMark> MarkFinder::find(EventIndex event) const
{
    if (const auto [first, last] = entriesOf(m_events, event); first != last) {
        return first->second;
    }
    for (const ScenePoint& point : m_scene.points) {
        if (!point.dimmed && holds(point.folded, event)) {
            return DrawnMark{boxOfPoint(point), point.standsIn, true};
        }
    }
    for (const SceneBar& bar : m_scene.bars) {
        if (!bar.dimmed && holds(bar.folded, event)) {
            return DrawnMark{bar.box, bar.standsIn, false};
        }
    }
    return std::nullopt;
}

std::vector<DrawnMark> MarkFinder::lineOf(EntityIndex entity) const
{
    std::vector<DrawnMark> parts;
    const auto [first, last] = entriesOf(m_lines, entity);
    std::transform(first, last, std::back_inserter(parts), [](const auto& entry) { return entry.second; });
    return parts;
}

std::optional<DrawnMark> MarkFinder::nameOf(EntityIndex entity) const
{
    const auto [first, last] = entriesOf(m_names, entity);
    return first == last ? std::nullopt : std::optional(first->second);
}

std::vector<EventIndex> MarkFinder::events() const
{
    std::vector<EventIndex> events;
    for (const auto& [event, mark] : m_events) {
        if (events.empty() || events.back() != event) {
            events.push_back(event);
        }
    }
    return events;
}

std::vector<MarkSubject> MarkFinder::subjects() const
{
    std::vector<MarkSubject> subjects;
    const auto addFolded = [&subjects](const auto& marks) {
        for (const auto& mark : marks) {
            if (!mark.dimmed) {
                subjects.insert(subjects.end(), mark.folded.begin(), mark.folded.end());
            }
        }
    };
    addFolded(m_scene.points);
    addFolded(m_scene.bars);
    for (const auto& [event, mark] : m_events) {
        subjects.emplace_back(event);
    }
    for (const auto& [entity, mark] : m_lines) {
        subjects.emplace_back(entity);
    }
    for (const auto& [entity, mark] : m_names) {
        subjects.emplace_back(entity);
    }
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

} // namespace tideline
