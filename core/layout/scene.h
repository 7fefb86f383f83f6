// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/curve.h"
#include "layout/geometry.h"
#include "layout/lane_key.h"
#include "layout/style.h"
#include "model/term.h"
#include "snapshot/indexes.h"
#include "time/time_point.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tideline {

/// What a mark stands for: an event, or the line of an entity (a defector's life line, an artist's active years).
using MarkSubject = std::variant<EventIndex, EntityIndex>;

/// What a text does when it is clicked, where it does not just stand for its subject or lane.
enum class SceneControl {
    GoEarlier,   ///< Brings the nearest of the events before the view into it.
    GoLater,     ///< Of those behind it.
    ListUndated, ///< Lists all undated events.
    ListFolded,  ///< Lists what is folded into the mark of the text's subject.
    ListHidden,  ///< Lists what of the text's lane is not shown for lack of room.
};

/// A final string with its place. Nobody measures or cuts it again.
struct SceneText {
    std::string text;
    std::string language; ///< BCP 47 of the text itself.
    bool rightToLeft = false;
    TextStyle style; ///< Final: already scaled.
    ColourRole colour = ColourRole::Ink;
    bool halo = false; ///< Drawn over marks, with a rim in canvas colour.
    Point baseline;    ///< Left end of the baseline.
    Box box;           ///< What it covers, for collision and hit testing.
    std::optional<MarkSubject> subject = {};
    std::optional<std::size_t> standsIn = {}; ///< Which of the scene's lanes, if any.
    std::string whole;                        ///< The uncut text if `text` was cut, else empty.
    std::optional<SceneControl> control = {};

    bool operator==(const SceneText&) const = default;
};

enum class LineStyle { Solid, Dotted, Dashed };

/// A straight stroke. `fadeEnd` blends it to nothing at its second point.
struct SceneLine {
    Point from;
    Point to;
    double width = 1;
    ColourRole colour = ColourRole::Hairline;
    LineStyle style = LineStyle::Solid;
    bool fadeEnd = false;
    bool dimmed = false; ///< Of what does not pass the filter: in the colours of `dimmed` (palette.h).
    std::optional<MarkSubject> subject = {};
    std::optional<std::size_t> standsIn = {}; ///< Which of the scene's lanes, if any.

    bool operator==(const SceneLine&) const = default;
};

/// How a possible part fades: its opacity where what is certain ends, and at its outer bound. Others than 1 and 0 only
/// where the plot cuts it off.
struct Fade {
    double inner = 1;
    double outer = 0;

    bool operator==(const Fade&) const = default;
};

/// Something that lasted, or, lower than a mark, the doubt about a point (its whisker). [box.x, box.right()) is where
/// it may have been; [certainFrom, certainTo) where it surely was (empty if nothing is sure). The possible parts fade
/// out towards the edges of the box.
struct SceneBar {
    Box box;
    double certainFrom = 0;
    double certainTo = 0;
    Fade before = {};       ///< Of the part [box.x, certainFrom).
    Fade after = {};        ///< Of the part [certainTo, box.right()).
    bool openStart = false; ///< A chevron instead of an end.
    bool openEnd = false;
    bool cutStart = false; ///< It goes on beyond the plot: no edge is drawn there.
    bool cutEnd = false;
    bool approximate = false; ///< Doubled lines.
    bool uncertain = false;   ///< Broken lines.
    bool disputed = false;    ///< The sign of dispute at its upper right.
    bool ghost = false;       ///< Hollow: a date that a disputed claim gives.
    bool dimmed = false;      ///< It does not pass the filter.
    Lane lane = Lane::Events; ///< Of its kind: its colour.
    std::size_t standsIn = 0; ///< Which of the scene's lanes.
    MarkSubject subject;
    std::vector<EventIndex> folded = {};     ///< Others whose doubt lies where this one does and that share its bar.
    std::vector<EventIndex> foldedRest = {}; ///< As of a point.

    bool operator==(const SceneBar&) const = default;
};

/// Something at a point, or too short at this zoom to be a bar. A fold stands for its leading event and
/// `foldedCount` more beside it. What passes the filter leads what does not, and is the only thing that is counted
/// then: the rest in the same fold is in `foldedRest`.
struct ScenePoint {
    Point centre;
    double size = 12;
    Shape shape = Shape::Disc;
    Lane lane = Lane::Events; ///< Of its kind: its colour.
    std::size_t standsIn = 0; ///< Which of the scene's lanes.
    bool filled = true;       ///< False for one of several dates of which only one is right.
    bool approximate = false; ///< A core in an outline.
    bool uncertain = false;   ///< A broken outline.
    bool disputed = false;    ///< The sign of dispute at its upper right.
    bool ghost = false;       ///< A thin hollow form: the mark of the same subject stands elsewhere.
    bool dimmed = false;      ///< It does not pass the filter, and so does nothing that is folded into it.
    std::size_t foldedCount = 0;
    std::vector<EventIndex> folded;          ///< At most the first 1000 of the others, most important first.
    std::vector<EventIndex> foldedRest = {}; ///< The same of those that do not pass the filter while this one does.
    MarkSubject subject;

    bool operator==(const ScenePoint&) const = default;
};

/// Where events stand too dense for single marks: darkness by count. What passes the filter lies over what does not,
/// each counted for itself.
struct SceneDensity {
    Box box;
    double share = 0; ///< Darkness, 0 to 1. The same count has the same share all over a zoom level.
    std::size_t count = 0;
    ColourRole colour = ColourRole::InkSecondary;
    std::size_t standsIn = 0; ///< Which of the scene's lanes.
    bool dimmed = false;      ///< These do not pass the filter.

    bool operator==(const SceneDensity&) const = default;
};

/// One lane's place. The head is a button that folds or unfolds the lane. In a low scene the heads of folded lanes
/// stand side by side in the shelf below the plot, and the box is that of the lane's strip, which may be empty.
struct SceneLane {
    LaneKey key = Lane::Events;
    std::string title; ///< Whole, even where its head has no room for it.
    ColourRole colour = ColourRole::Ink;
    Box box;
    Box head; ///< Its first 16 pixels (times scale) are the chevron's. Empty in pictures: they have no buttons.
    bool folded = false;
    std::size_t count = 0;                    ///< Events of the selection in the lane, in view or not.
    std::vector<EntityIndex> hiddenRows = {}; ///< Entities without a row for lack of room; their events are in a strip.
    std::vector<EventIndex> hiddenEvents = {}; ///< In view, without a mark or strip for lack of room; at most 1000.

    bool operator==(const SceneLane&) const = default;
};

/// A lane that somebody has hidden and that would have events.
struct SceneHiddenLane {
    LaneKey key = Lane::Events;
    std::string title;
    std::size_t count = 0;

    bool operator==(const SceneHiddenLane&) const = default;
};

/// An entity takes part in an event.
struct TakingPart {
    EntityIndex entity;
    EventIndex event;
    TermIndex role;

    auto operator<=>(const TakingPart&) const = default;
};

/// What a thread stands for: a tie that a source tells of, or that somebody takes part in an event.
using ThreadMeaning = std::variant<RelationshipIndex, TakingPart>;

/// A bundle names so many of the threads in it.
inline constexpr std::size_t kMostNamedInBundle = 100;

/// A tie between two marks, drawn as a curve from what was there first to what came later. It is what somebody said,
/// never that one caused the other.
struct SceneThread {
    Curve curve;
    double width = 1.5;
    double arrow = 6; ///< How long the arrow is that says the direction.
    ColourRole colour = ColourRole::Thread;
    MarkSubject from; ///< What it joins; each may be folded into the mark of another event.
    MarkSubject to;
    std::size_t fromLane = 0; ///< Which of the scene's lanes.
    std::size_t toLane = 0;
    std::vector<ThreadMeaning> meanings; ///< One; of a bundle the first kMostNamedInBundle.
    std::size_t count = 1;               ///< How many threads the bundle holds.
    std::optional<SceneText> verb = {};  ///< Where there is room for it.
    std::string note = {}; ///< The same in a sentence, for whoever has it read out; empty if nobody asked.

    bool operator==(const SceneThread&) const = default;
};

/// Everything that is seen of a timeline, once laid out: an immutable value that the painter replays, that SVG is
/// written from, and that hit test, accessibility and tests read, so that what is seen is what is clicked. Hover,
/// selection and focus are overlays and not in here. Vectors are in painting order: lines, density, bars, points,
/// texts, in each what is dimmed first; threads lie under what stands in a lane, their verbs over all.
struct Scene {
    Size size;
    Box plot;                     ///< Where time runs: below the ruler, above the undated tray or the shelf.
    TimeSpan visible;             ///< Of plot.x … plot.right().
    double scale = 1;             ///< Size of type and marks, 1 where the system font has 13 px.
    std::vector<SceneLane> lanes; ///< From top to bottom.
    std::vector<SceneHiddenLane> hiddenLanes;
    std::vector<SceneLine> lines;
    std::vector<SceneDensity> density;
    std::vector<SceneBar> bars;
    std::vector<ScenePoint> points;
    std::vector<SceneText> texts;
    std::vector<SceneThread>
        threads;                  ///< Of a picture. A window shows them over its scene, for they change with a click.
    std::size_t earlierCount = 0; ///< Dated events of the selection wholly before the visible span, as far as known.
    std::size_t laterCount = 0;
    double contentHeight =
        0; ///< What all lanes would need; more than plot.height means that some were folded for room.

    bool operator==(const Scene&) const = default;
};

/// What is under a point of the scene, topmost first considered: a control, a mark with its hit area, a label, a lane's
/// head, a density strip.
struct SceneHit {
    std::optional<MarkSubject> subject = {};
    bool dimmed = false; ///< The subject does not pass the filter.
    std::optional<LaneKey> laneHead = {};
    bool laneFolded = false; ///< Of the lane of the head.
    std::optional<SceneControl> control = {};
    std::optional<LaneKey> lane = {}; ///< Of the control or the crowd.
    std::string laneTitle = {};       ///< Of the lane of the head, the control or the crowd.
    std::size_t crowdCount = 0;       ///< Of a density strip: how many events stand there, too close for marks.
    std::size_t crowdRest = 0;        ///< The same of those that do not pass the filter.
    std::size_t foldedCount = 0;
    std::vector<EventIndex> folded = {};
    std::vector<ThreadMeaning> meanings = {}; ///< Of a thread; the subject is then the end that it leads to.
    Box box = {};                             ///< Of the mark or label that was hit, for a ring or a card beside it.

    bool operator==(const SceneHit&) const = default;
};
std::optional<SceneHit> hitTest(const Scene& scene, Point point);

/// Where the subject is drawn: the mark itself, else its label; nothing if it is not in the scene (or inside a fold:
/// then the fold's mark).
std::optional<Box> boxOf(const Scene& scene, const MarkSubject& subject);
/// The same in each lane that the subject stands in, from top to bottom; empty if it is not in the scene.
std::vector<Box> boxesOf(const Scene& scene, const MarkSubject& subject);

} // namespace tideline
