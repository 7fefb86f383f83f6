// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/mark_finder.h"
#include "layout/time_scale.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tideline {

/// One end of a thread: the mark that it joins, and where along it.
struct ThreadEnd {
    MarkSubject mark;                      ///< An event, or the entity on whose line or name it lies.
    std::optional<EntityIndex> whose = {}; ///< The entity that the mark stands for in this tie.
    Box box;                               ///< Of the mark.
    double x = 0;                          ///< In the box.
    Lane lane = Lane::Events;              ///< Of its kind: its colour.
    std::size_t standsIn = 0;              ///< Which of the scene's lanes.
    bool isFixed = true;                   ///< False: any other place along the mark would be as true.

    bool operator==(const ThreadEnd&) const = default;
};

/// A thread before it is drawn: what it joins, in the order of influence, and what it stands for.
struct ThreadEnds {
    ThreadEnd from;
    ThreadEnd to;
    ThreadMeaning meaning;
    bool isToldFromEnd = false; ///< Its verb belongs to `to`: who heard stands there, who was heard at `from`.

    bool operator==(const ThreadEnds&) const = default;
};

/// Says which marks of a finished scene a tie joins.
///
/// An end that is an event is its mark. An end that is an entity is the event that the tie rests on, if the entity
/// takes part in it and it stands on its row ("saw a video"); else its line at the date of the tie; else, without a
/// date, the middle of its line in view, which stands for the whole, or its name. An end without any of these (a place,
/// somebody without a line) is the event that the tie rests on; a work only if that is an event of works, for a song is
/// not the concert where it was sung. A tie with fewer than two marks in the scene has no thread.
///
/// It runs towards the event in which an entity of the tie heard, saw or did it; from a line to an event; from the
/// earlier to the later of two events; between two lines from who is told of to who tells, which are the tie's `to` and
/// `from`.
///
/// Nobody who is protected or withheld is ever joined.
/// Lifetime: refers to the scene and the snapshot.
class ThreadEndFinder {
public:
    /// Requires: the scene shows this snapshot and has a plot.
    ThreadEndFinder(const Scene& scene, const Snapshot& snapshot);

    const MarkFinder& marks() const { return m_marks; }
    const Snapshot& snapshot() const { return m_snapshot; }

    std::optional<ThreadEnds> ofTie(RelationshipIndex tie) const;
    /// From the line of whoever takes part to the event, unless it stands on that line.
    std::optional<ThreadEnds> ofTakingPart(const TakingPart& part) const;
    /// The life that goes on: from each event of the person that a tie rests on to their leaving, if that came later.
    std::vector<ThreadEnds> towardsLeaving(EntityIndex person) const;

private:
    bool mayBeJoined(const RecordReference& end) const;
    std::optional<ThreadEnd> endOf(const RecordReference& end, const Relationship& tie) const;
    std::optional<ThreadEnd> eventEnd(EventIndex event, std::optional<EntityIndex> whose) const;
    std::optional<ThreadEnd> lineEnd(EntityIndex entity, std::optional<std::int64_t> seconds) const;
    std::optional<ThreadEnd> timelessEnd(EntityIndex entity, const std::vector<DrawnMark>& parts) const;
    bool canStandFor(EventIndex event, const RecordReference& end) const;
    std::optional<EventIndex> eventOf(const Relationship& tie) const;
    std::optional<EventIndex> ownEvent(EntityIndex entity, const Relationship& tie) const;
    std::optional<std::int64_t> momentOf(const Relationship& tie) const;
    std::optional<TakingPart> leavingOf(EntityIndex person) const;

    const Scene& m_scene;
    const Snapshot& m_snapshot;
    MarkFinder m_marks;
    TimeScale m_scale;
};

} // namespace tideline
