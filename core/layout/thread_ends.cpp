// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_ends.h"

#include "layout/drawing.h"
#include "layout/extent.h"
#include "layout/mark.h"
#include "snapshot/leaving.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

bool isEvent(const ThreadEnd& end)
{
    return std::holds_alternative<EventIndex>(end.mark);
}

/// An entity in an event of its own.
bool isOwnEvent(const ThreadEnd& end)
{
    return isEvent(end) && end.whose;
}

/// Whether a tie that says "who told verb what is told of" runs from the one who tells. The rule is in the header.
bool runsFromTeller(const Snapshot& snapshot, const ThreadEnd& teller, const ThreadEnd& told)
{
    if (isOwnEvent(teller) != isOwnEvent(told)) {
        return isOwnEvent(told);
    }
    if (isEvent(teller) != isEvent(told)) {
        return isEvent(told);
    }
    if (!isEvent(teller)) {
        return false;
    }
    const auto anchor = [&](const ThreadEnd& end) { return anchorOf(snapshot, std::get<EventIndex>(end.mark)); };
    return anchor(teller) < anchor(told);
}

double distanceTo(const Box& box, double x)
{
    return std::max({0.0, box.x - x, x - box.right()});
}

} // namespace

ThreadEndFinder::ThreadEndFinder(const Scene& scene, const Snapshot& snapshot)
    : m_scene(scene)
    , m_snapshot(snapshot)
    , m_marks(scene)
    , m_scale(scene.visible, scene.plot.width)
{}

std::optional<ThreadEnds> ThreadEndFinder::ofTie(RelationshipIndex index) const
{
    const Relationship& tie = m_snapshot[index];
    const std::optional<RecordReference> tellerRecord = m_snapshot.find(tie.from);
    const std::optional<RecordReference> toldRecord = m_snapshot.find(tie.to);
    if (!tellerRecord || !toldRecord || !mayBeJoined(*tellerRecord) || !mayBeJoined(*toldRecord)) {
        return std::nullopt;
    }
    std::optional<ThreadEnd> teller = endOf(*tellerRecord, tie);
    std::optional<ThreadEnd> told = endOf(*toldRecord, tie);
    const std::optional<EventIndex> event = eventOf(tie);
    if (event && !teller && told && canStandFor(*event, *tellerRecord)) {
        teller = eventEnd(*event, std::nullopt);
    } else if (event && teller && !told && canStandFor(*event, *toldRecord)) {
        told = eventEnd(*event, std::nullopt);
    }
    if (!teller || !told || teller->box == told->box) {
        return std::nullopt;
    }
    if (runsFromTeller(m_snapshot, *teller, *told)) {
        return ThreadEnds{.from = *teller, .to = *told, .meaning = index, .isToldFromEnd = false};
    }
    return ThreadEnds{.from = *told, .to = *teller, .meaning = index, .isToldFromEnd = true};
}

std::optional<ThreadEnds> ThreadEndFinder::ofTakingPart(const TakingPart& part) const
{
    if (!mayBeJoined(part.entity) || m_snapshot[part.entity].lane == m_snapshot.laneOf(part.event) ||
        part.event.value() >= m_snapshot.columns().datedCount) {
        return std::nullopt;
    }
    const std::optional<ThreadEnd> from = lineEnd(part.entity, anchorOf(m_snapshot, part.event));
    const std::optional<ThreadEnd> to = eventEnd(part.event, std::nullopt);
    if (!from || !to) {
        return std::nullopt;
    }
    return ThreadEnds{.from = *from, .to = *to, .meaning = part};
}

std::vector<ThreadEnds> ThreadEndFinder::towardsLeaving(EntityIndex person) const
{
    std::vector<ThreadEnds> threads;
    const auto ties = m_snapshot.relationshipsOf(RecordReference(person));
    if (ties.empty() || !mayBeJoined(person)) {
        return threads;
    }
    const std::optional<TakingPart> leaving = leavingOf(person);
    const std::optional<ThreadEnd> to = leaving ? eventEnd(leaving->event, person) : std::nullopt;
    for (const RelationshipIndex tie : ties) {
        const std::optional<EventIndex> event = ownEvent(person, m_snapshot[tie]);
        // Events stand in the order in which they begin.
        std::optional<ThreadEnd> from =
            to && event && *event < leaving->event ? eventEnd(*event, person) : std::nullopt;
        const bool isKnown = from && std::any_of(threads.begin(), threads.end(), [&](const ThreadEnds& known) {
                                 return known.from.mark == from->mark;
                             });
        if (from && !isKnown && from->box != to->box) {
            from->x = from->box.centre().x;
            threads.push_back({.from = *from, .to = *to, .meaning = *leaving, .isToldFromEnd = true});
        }
    }
    return threads;
}

bool ThreadEndFinder::mayBeJoined(const RecordReference& end) const
{
    const auto* entity = std::get_if<EntityIndex>(&end);
    return entity == nullptr || m_snapshot[*entity].protection == Protection::Public;
}

std::optional<ThreadEnd> ThreadEndFinder::endOf(const RecordReference& end, const Relationship& tie) const
{
    if (const auto* event = std::get_if<EventIndex>(&end)) {
        return eventEnd(*event, std::nullopt);
    }
    const auto* entity = std::get_if<EntityIndex>(&end);
    if (entity == nullptr) {
        return std::nullopt;
    }
    const std::optional<EventIndex> event = ownEvent(*entity, tie);
    const std::optional<ThreadEnd> own = event ? eventEnd(*event, *entity) : std::nullopt;
    return own ? own : lineEnd(*entity, momentOf(tie));
}

std::optional<ThreadEnd> ThreadEndFinder::eventEnd(EventIndex event, std::optional<EntityIndex> whose) const
{
    const std::optional<DrawnMark> mark = m_marks.find(event);
    if (!mark) {
        return std::nullopt;
    }
    const double anchor = m_scene.plot.x + m_scale.xOf(TimePoint(anchorOf(m_snapshot, event)));
    return ThreadEnd{.mark = event,
                     .whose = whose,
                     .box = mark->box,
                     .x = mark->isPoint ? mark->box.centre().x : std::clamp(anchor, mark->box.x, mark->box.right()),
                     .lane = m_snapshot.laneOf(event),
                     .standsIn = mark->standsIn,
                     .isFixed = mark->isPoint};
}

std::optional<ThreadEnd> ThreadEndFinder::lineEnd(EntityIndex entity, std::optional<std::int64_t> seconds) const
{
    const std::vector<DrawnMark> parts = m_marks.lineOf(entity);
    if (!seconds || parts.empty()) {
        return timelessEnd(entity, parts);
    }
    const double x = m_scene.plot.x + m_scale.xOf(TimePoint(*seconds));
    if (x < m_scene.plot.x || x >= m_scene.plot.right()) {
        return std::nullopt;
    }
    const auto nearest = std::min_element(parts.begin(), parts.end(), [x](const DrawnMark& a, const DrawnMark& b) {
        return distanceTo(a.box, x) < distanceTo(b.box, x);
    });
    return ThreadEnd{.mark = entity,
                     .whose = entity,
                     .box = nearest->box,
                     .x = std::clamp(x, nearest->box.x, nearest->box.right()),
                     .lane = laneOf(m_snapshot, entity),
                     .standsIn = nearest->standsIn};
}

std::optional<ThreadEnd> ThreadEndFinder::timelessEnd(EntityIndex entity, const std::vector<DrawnMark>& parts) const
{
    const auto longest = std::max_element(
        parts.begin(), parts.end(), [](const DrawnMark& a, const DrawnMark& b) { return a.box.width < b.box.width; });
    const std::optional<DrawnMark> mark = longest == parts.end() ? m_marks.nameOf(entity) : std::optional(*longest);
    if (!mark) {
        return std::nullopt;
    }
    return ThreadEnd{.mark = entity,
                     .whose = entity,
                     .box = mark->box,
                     .x = mark->box.centre().x,
                     .lane = laneOf(m_snapshot, entity),
                     .standsIn = mark->standsIn,
                     .isFixed = false};
}

bool ThreadEndFinder::canStandFor(EventIndex event, const RecordReference& end) const
{
    const auto* entity = std::get_if<EntityIndex>(&end);
    return entity == nullptr || m_snapshot[*entity].kind != EntityKind::Work || m_snapshot.laneOf(event) == Lane::Works;
}

std::optional<EventIndex> ThreadEndFinder::eventOf(const Relationship& tie) const
{
    return tie.event ? m_snapshot.find(*tie.event) : std::nullopt;
}

std::optional<EventIndex> ThreadEndFinder::ownEvent(EntityIndex entity, const Relationship& tie) const
{
    const std::optional<EventIndex> event = eventOf(tie);
    if (!event || m_snapshot[entity].lane != m_snapshot.laneOf(*event)) {
        return std::nullopt;
    }
    const auto parts = m_snapshot.participations(*event);
    const bool takesPart = std::any_of(parts.begin(), parts.end(),
                                       [entity](const EventParticipation& part) { return part.entity == entity; });
    return takesPart ? event : std::nullopt;
}

std::optional<std::int64_t> ThreadEndFinder::momentOf(const Relationship& tie) const
{
    if (tie.date && tie.date->flags().hasPlaceInTime()) {
        return pointSecond(extentOf(*tie.date));
    }
    const std::optional<EventIndex> event = eventOf(tie);
    return event && event->value() < m_snapshot.columns().datedCount ? std::optional(anchorOf(m_snapshot, *event))
                                                                     : std::nullopt;
}

std::optional<TakingPart> ThreadEndFinder::leavingOf(EntityIndex person) const
{
    for (const EventIndex event : m_snapshot.eventsOf(person)) {
        if (!isLeaving(m_snapshot, event)) {
            continue;
        }
        for (const EventParticipation& part : m_snapshot.participations(event)) {
            if (part.entity == person) {
                return TakingPart{person, event, part.role};
            }
        }
    }
    return std::nullopt;
}

} // namespace tideline
