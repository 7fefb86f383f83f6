// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "snapshot/snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

enum class CanvasItemKind {
    Mark,     ///< An event, a fold of several, or the line of an entity.
    LaneHead, ///< A button that folds the lane.
    Crowd,    ///< All density strips of a lane.
    Control,  ///< A text that does something: "3 later ›".
};

/// One thing of the picture, for those who are told it instead of seeing it: what it is, where, and what a click there
/// would hit.
struct CanvasItem {
    CanvasItemKind kind = CanvasItemKind::Mark;
    SceneHit hit;                     ///< The box is that of everything that belongs to it.
    std::optional<LaneKey> lane = {}; ///< In which it stands; nothing in the shelf or the tray.
    std::string laneTitle = {};       ///< The same in words.
    std::string text = {};            ///< Of a control.
    std::size_t count = 0;            ///< Events in the lane, or in the crowd: of those that pass the filter.

    bool operator==(const CanvasItem&) const = default;
};

/// True for two items, perhaps of two scenes of one snapshot, that are the same thing, wherever it stands.
bool isSameThing(const CanvasItem& first, const CanvasItem& second);

/// True if the item is the event's mark, or the fold that it is in.
bool holds(const CanvasItem& item, EventIndex event);

/// The items of the scene: lane by lane from top to bottom, each from left to right behind its head, then what stands
/// below the lanes. At most `most`; the marks that are left out are those that do not pass the filter, then the least
/// important ones (`Importance`), but never the one that holds `wanted`. Each subject is one item in a
/// lane, however often it is drawn there.
std::vector<CanvasItem> canvasItems(const Scene& scene, const Snapshot& snapshot, std::optional<EventIndex> wanted,
                                    std::size_t most);

} // namespace tideline
