// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tideline {

/// Where a subject is drawn.
struct DrawnMark {
    Box box;
    std::size_t standsIn = 0; ///< Which of the scene's lanes.
    bool isPoint = false;     ///< A mark at one moment; else it spans its box.
};

/// Finds the marks of a finished scene by what they stand for. Built in one pass over the marks; what is folded into
/// them is looked through only when it is asked for, because in a crowded scene that is most of the events. What is
/// dimmed is not found: nothing is tied to it. Lifetime: refers to the scene.
class MarkFinder {
public:
    explicit MarkFinder(const Scene& scene);

    /// The event's own mark, else the one that it is folded into. Ghosts are no marks of it.
    std::optional<DrawnMark> find(EventIndex event) const;
    /// The parts of the line of an entity: bars and points of its active years, strokes of its life line
    /// and the ticks on it.
    std::vector<DrawnMark> lineOf(EntityIndex entity) const;
    std::optional<DrawnMark> nameOf(EntityIndex entity) const;

    /// Everything that has a mark of its own or shares one, each once, ascending.
    std::vector<MarkSubject> subjects() const;
    /// The events that have a mark of their own, ascending.
    std::vector<EventIndex> events() const;

private:
    template <typename SubjectIndex>
    using Marks = std::vector<std::pair<SubjectIndex, DrawnMark>>;

    void add(const MarkSubject& subject, const DrawnMark& mark);

    const Scene& m_scene;
    Marks<EventIndex> m_events; ///< Sorted by event, the mark that it is known by first.
    Marks<EntityIndex> m_lines; ///< Sorted by entity.
    Marks<EntityIndex> m_names; ///< The same.
};

} // namespace tideline
