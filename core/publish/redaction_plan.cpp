// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/redaction_plan.h"

#include "publish/event_order.h"

#include <algorithm>

namespace tideline {

namespace {

/// Everybody's treatment before it is known who appears anywhere.
std::vector<Treatment> firstTreatments(const Snapshot& snapshot)
{
    std::vector<Treatment> treatments;
    for (const Entity& entity : snapshot.entities()) {
        treatments.push_back(entity.protection == Protection::Public      ? Treatment::Open
                             : entity.protection == Protection::Protected ? Treatment::Unseen
                                                                          : Treatment::Withheld);
    }
    return treatments;
}

bool isEventPublished(const Snapshot& snapshot, const RedactionPlan& plan, EventIndex event)
{
    if (!snapshot.isVisible(event)) {
        return false;
    }
    const auto participants = snapshot.details().participations[event.value()];
    const auto allAre = [&](auto isHidden) {
        return !participants.empty() && std::all_of(participants.begin(), participants.end(), [&](const auto& part) {
            return isHidden(plan.treatment(part.entity));
        });
    };
    if (snapshot.laneOf(event) == Lane::Defectors) {
        return !allAre([](Treatment treatment) { return treatment != Treatment::Open; });
    }
    return !allAre([](Treatment treatment) { return treatment == Treatment::Withheld; });
}

void decideEvents(const Snapshot& snapshot, RedactionPlan& plan)
{
    plan.events.reserve(snapshot.columns().size());
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        if (isEventPublished(snapshot, plan, EventIndex(row))) {
            plan.events.push_back(EventIndex(row));
        }
    }
    sortByContent(snapshot, plan.events);
    plan.eventPosition.assign(snapshot.columns().size(), RedactionPlan::kAbsent);
    for (std::uint32_t position = 0; position < plan.events.size(); ++position) {
        plan.eventPosition[plan.events[position].value()] = position;
    }
}

/// True for an end that may be told of: an open entity, a published event, a place.
bool isOpenEnd(const Snapshot& snapshot, const RedactionPlan& plan, RecordId end)
{
    const std::optional<RecordReference> record = snapshot.find(end);
    if (!record) {
        return false;
    }
    if (const auto* entity = std::get_if<EntityIndex>(&*record)) {
        return plan.treatment(*entity) == Treatment::Open;
    }
    if (const auto* event = std::get_if<EventIndex>(&*record)) {
        return plan.hasEvent(*event);
    }
    return std::holds_alternative<PlaceIndex>(*record);
}

bool isEventAbsent(const Snapshot& snapshot, const RedactionPlan& plan, const std::optional<EventId>& event)
{
    if (!event) {
        return false;
    }
    const std::optional<EventIndex> index = snapshot.find(*event);
    return !index || !plan.hasEvent(*index);
}

bool isStoryPublished(const Snapshot& snapshot, const RedactionPlan& plan, const Story& story)
{
    return story.visible &&
           (story.steps.empty() || std::any_of(story.steps.begin(), story.steps.end(),
                                               [&](const Step& step) { return isPublished(step, snapshot, plan); }));
}

/// A protected entity is published where it takes part in a published event or a published story is about it.
void findAppearances(const Snapshot& snapshot, RedactionPlan& plan)
{
    const auto mark = [&plan](EntityIndex entity) {
        Treatment& treatment = plan.entities[entity.value()];
        if (treatment == Treatment::Unseen) {
            treatment = Treatment::Pseudonym;
        }
    };
    for (std::size_t i = 0; i < plan.entities.size(); ++i) {
        const auto events = snapshot.eventsOf(EntityIndex(i));
        if (std::any_of(events.begin(), events.end(), [&](EventIndex event) { return plan.hasEvent(event); })) {
            mark(EntityIndex(i));
        }
        const auto stories = snapshot.storiesAbout(EntityIndex(i));
        if (std::any_of(stories.begin(), stories.end(),
                        [&](StoryIndex story) { return plan.stories[story.value()]; })) {
            mark(EntityIndex(i));
        }
    }
}

/// The first published story that is about a withheld entity.
const Story* findBlockedStory(const Snapshot& snapshot, const RedactionPlan& plan)
{
    for (std::size_t i = 0; i < snapshot.stories().size(); ++i) {
        const Story& story = snapshot.stories()[i];
        const bool isBlocked = std::any_of(story.about.begin(), story.about.end(), [&](EntityId id) {
            const auto entity = snapshot.find(id);
            return entity && plan.treatment(*entity) == Treatment::Withheld;
        });
        if (plan.stories[i] && isBlocked) {
            return &story;
        }
    }
    return nullptr;
}

} // namespace

Result<RedactionPlan> planRedaction(const Snapshot& snapshot)
{
    RedactionPlan plan;
    plan.entities = firstTreatments(snapshot);
    decideEvents(snapshot, plan);
    for (const Relationship& relationship : snapshot.relationships()) {
        plan.relationships.push_back(relationship.visible && isOpenEnd(snapshot, plan, relationship.from) &&
                                     isOpenEnd(snapshot, plan, relationship.to) &&
                                     !isEventAbsent(snapshot, plan, relationship.event));
    }
    for (const Story& story : snapshot.stories()) {
        plan.stories.push_back(isStoryPublished(snapshot, plan, story));
    }
    if (const Story* story = findBlockedStory(snapshot, plan)) {
        return failure({.code = ErrorCode::BlockedByProtection, .arguments = {story->key}});
    }
    findAppearances(snapshot, plan);
    return plan;
}

bool isPublished(const Step& step, const Snapshot& snapshot, const RedactionPlan& plan)
{
    return !isEventAbsent(snapshot, plan, step.event);
}

} // namespace tideline
