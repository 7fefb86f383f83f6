// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_arrangement.h"
#include "layout/scene.h"
#include "layout/text_measure.h"
#include "layout/time_scale.h"
#include "model/rest.h"
#include "snapshot/snapshot.h"
#include "time/date_label.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace tideline {

class PreparedSelection;

/// The words that a scene needs and `core` does not have; `app` gives them in the language of the interface.
struct SceneWords {
    std::array<std::string, kLaneCount> laneTitles;
    std::string everything; ///< Title of the only lane where nothing is grouped.
    std::string unassigned; ///< Of the lane of events without what is grouped by: "Without an artist".
    std::function<std::string(std::size_t)> others; ///< Of the lane of those that have none of their own: "17 others".
    std::string undated;                            ///< Head of the tray of undated events.
    /// "2 earlier", "3 later": given the count. The arrows are the scene's.
    std::function<std::string(std::size_t)> earlier;
    std::function<std::string(std::size_t)> later;
};

/// What a scene is made of. The pointers must outlive the call, nothing of them is kept.
struct SceneRequest {
    const Snapshot* snapshot = nullptr;
    /// The events that pass the filter, ascending, and by entity whether its line is shown (as `Selection` in
    /// core/query).
    const std::vector<EventIndex>* events = nullptr;
    const std::vector<bool>* entities = nullptr;
    /// Of the same snapshot, events and arrangement, for whoever draws them more than once; what it stands in front of
    /// is drawn dimmed. Nothing: it is made for the call, as `rest` says.
    PreparedSelection* prepared = nullptr;
    /// Of the snapshot's events that do not pass.
    Rest rest = Rest::Hidden;
    const TextMeasure* measure = nullptr;
    TimeSpan visible;
    Size size;
    double scale = 1;
    std::string language; ///< Of titles and dates.
    SceneWords words;
    LaneArrangement arrangement = {};
    std::optional<LanePin> pin = {}; ///< Kept as well as the room allows.
    /// How much of the lowest row (tray or shelf) other controls cover at its right end. Nothing is drawn there.
    double coveredRight = 0;
    /// Up to where what goes on is drawn: today, in a picture the date of its data; nothing: to the edge.
    std::optional<TimePoint> today;
    /// False in pictures: no chevrons, tray or shelf, no counts of what lies outside, and no line at today.
    bool interactive = true;
};

/// Lays out one picture of the timeline: ruler, lanes, marks, folds and labels that do not overlap. A pure function:
/// the same request gives the same scene. Rows depend on the events and the zoom level (a power of two), never on pan.
/// What passes the filter comes first in everything: rows, room for labels, folds and bins. What is dimmed takes the
/// room that is left, has no words and no sign of dispute, and where there is none it folds into its neighbour. Cost
/// follows the events in view up to the density at which they are counted per pixel instead.
Scene buildScene(const SceneRequest& request);

/// As many lanes of records as a scene of this height has room for, beside those for the rest.
std::size_t mostNamedLanes(const SceneRequest& request);

/// The strip below: how many events there are over all time, `binCount` equal parts of the span for each lane.
struct Overview {
    TimeSpan span;
    std::vector<std::array<std::uint32_t, kLaneCount>> bins;
    std::uint32_t highest = 0; ///< The largest sum of one bin.
};
Overview buildOverview(const Snapshot& snapshot, const std::vector<EventIndex>& events, TimeSpan span,
                       std::size_t binCount);

/// The span that shows the events and lines whole with the margin (a share of the length); nothing if none has a
/// limited date.
std::optional<TimeSpan> fittingSpan(const Snapshot& snapshot, const std::vector<EventIndex>& events, double margin);

} // namespace tideline
