// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/place_text.h"

#include "words/words.h"

#include <algorithm>

namespace tideline {

namespace {

const QString kSources = QStringLiteral("sources:");

QString storyText(const Snapshot& snapshot, const StoryPage& page)
{
    const std::optional<StoryIndex> index = snapshot.find(page.story);
    if (!index) {
        return {};
    }
    const Story& story = snapshot[*index];
    const auto step = std::find_if(story.steps.begin(), story.steps.end(),
                                   [&page](const Step& candidate) { return candidate.id == page.step; });
    const QString key = fromUtf8(story.key);
    return step == story.steps.end() ? key : key + QLatin1Char('/') + fromUtf8(step->key);
}

Location storyLocation(const Story& story, const QString& stepKey)
{
    const auto step = std::find_if(story.steps.begin(), story.steps.end(),
                                   [&stepKey](const Step& candidate) { return fromUtf8(candidate.key) == stepKey; });
    return StoryPage{story.id, step == story.steps.end() ? std::nullopt : std::optional<StepId>(step->id)};
}

} // namespace

QString placeText(const Snapshot& snapshot, const Location& location)
{
    if (const auto* page = std::get_if<EventPage>(&location)) {
        const std::optional<EventIndex> event = snapshot.find(page->event);
        return event ? fromUtf8(snapshot.eventKey(*event)) : QString();
    }
    if (const auto* page = std::get_if<EntityPage>(&location)) {
        const std::optional<EntityIndex> entity = snapshot.find(page->entity);
        return entity ? fromUtf8(snapshot[*entity].key) : QString();
    }
    if (const auto* page = std::get_if<SourcePage>(&location)) {
        const std::optional<SourceIndex> source = snapshot.find(page->source);
        return source ? fromUtf8(snapshot[*source].key) : QString();
    }
    if (const auto* page = std::get_if<PlacePage>(&location)) {
        const std::optional<PlaceIndex> place = snapshot.find(page->place);
        return place ? fromUtf8(snapshot[*place].key) : QString();
    }
    if (const auto* page = std::get_if<StoryPage>(&location)) {
        return storyText(snapshot, *page);
    }
    // No key has a colon in it.
    return std::holds_alternative<SourcesPage>(location) ? kSources : QString();
}

std::optional<Location> placeOf(const Snapshot& snapshot, const QString& text)
{
    if (text == kSources) {
        return SourcesPage{};
    }
    const std::optional<RecordReference> record = snapshot.findKey(text.section(QLatin1Char('/'), 0, 0).toStdString());
    if (!record) {
        return std::nullopt;
    }
    if (const auto* event = std::get_if<EventIndex>(&*record)) {
        return EventPage{snapshot.columns().id[event->value()]};
    }
    if (const auto* entity = std::get_if<EntityIndex>(&*record)) {
        return EntityPage{snapshot[*entity].id};
    }
    if (const auto* source = std::get_if<SourceIndex>(&*record)) {
        return SourcePage{snapshot[*source].id};
    }
    if (const auto* place = std::get_if<PlaceIndex>(&*record)) {
        return PlacePage{snapshot[*place].id};
    }
    if (const auto* story = std::get_if<StoryIndex>(&*record)) {
        return storyLocation(snapshot[*story], text.section(QLatin1Char('/'), 1, 1));
    }
    return std::nullopt;
}

} // namespace tideline
