// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/collision.h"
#include "layout/field_layout.h"
#include "layout/scene_context.h"

#include <optional>

namespace tideline {

/// A scene on its way: what it is laid out with, what is in it, and which boxes are taken.
struct Drawing {
    const SceneContext& context;
    Scene scene;
    CollisionGrid taken;
};

/// The lane of its kind, which is its colour wherever it stands.
Lane laneOf(const Snapshot& snapshot, const MarkSubject& subject);

/// Where the parts of a row lie: its texts, and the line that marks sit on. Both are the middles of what they hold.
struct RowLines {
    double textY = 0;
    double axisY = 0;
    bool isTextAbove = false; ///< There is room for texts above the line; else they stand on it.
    bool hasHaloRoom = false; ///< A rim round the texts would not eat into the marks.
};

/// Lines of a row of this height: texts above the marks if there is room for both, else on one line in the middle.
RowLines rowLines(double top, double height, double markHeight, double unit);

/// The pixels between which an extent may lie, not clipped: the fade of an end that nobody knows included, an open end
/// up to today.
struct PixelEnds {
    double left = 0;
    double right = 0;

    double length() const { return right - left; }
};
PixelEnds endsOf(const SceneContext& context, const Extent& extent);

/// The visible part of a bar; nothing if none of it is visible.
std::optional<SceneBar> barOf(const SceneContext& context, const Extent& extent, const MarkSubject& subject,
                              double axisY, double height);

/// Adds the visible part of a bar; returns its box, or nothing if none of it is visible.
std::optional<Box> drawBar(Drawing& drawing, const Extent& extent, const MarkSubject& subject, double axisY,
                           double height);

/// Where a text of this width begins that a bar of the scene carries: behind the edge of what is certain, so that the
/// edge does not cross it, where that leaves the room.
double startOnBar(const Scene& scene, const Box& bar, double width);

/// A fold names so many of those in it.
inline constexpr std::size_t kMostNamedInFold = 1'000;

struct PointLook {
    double size = kMarkSize;
    bool filled = true;
    bool hasWhisker = true; ///< False where something else shows the doubt already.
};

/// The point of an event as its extent and the look have it, without a fold.
ScenePoint pointOf(const SceneContext& context, EventIndex event, const Extent& extent, Point centre, PointLook look);

/// Adds the point with its whisker of doubt and the "+n" of a fold; returns what they cover, or nothing if the point
/// lies outside the plot. A fold is drawn at the edge while some event in it is still visible. What is dimmed has no
/// "+n", and is not counted in that of a fold that passes the filter.
std::optional<Box> drawPoint(Drawing& drawing, const PlacedMark& mark, double axisY, PointLook look);

/// What the mark of the event has folded into it: what passes the filter as it does (or as it does not), each as
/// `ScenePoint` has it.
struct FoldedEvents {
    std::size_t count = 0; ///< Of those like it; more than are named.
    std::vector<EventIndex> like = {};
    std::vector<EventIndex> rest = {};
};
FoldedEvents foldedEvents(const SceneContext& context, const PlacedMark& mark);
/// Tells it of the bar just drawn for the mark; a date that is drawn as points has nothing folded into it.
void tellFolded(Drawing& drawing, const PlacedMark& bar);

/// Adds the text to the scene and takes its box.
void drawText(Drawing& drawing, SceneText text);

/// The label of an event, not placed yet.
SceneText eventLabel(const SceneContext& context, EventIndex event, Point at);

/// Adds the date behind a label if 60 pixels are free there.
inline constexpr double kDateRoom = 60;
void drawDateBehind(Drawing& drawing, const SceneText& label, EventIndex event);

} // namespace tideline
