// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/event_search.h"

#include "base/side_by_side.h"
#include "query/record_text_search.h"
#include "query/value_events.h"

#include <functional>

namespace tideline {

namespace {

/// More titles than these are looked through faster than looked up.
constexpr std::size_t kMostLookedUp = 2'000;

/// True if what the record is called fits: a name, a title, of a source its publisher or who wrote it too.
template <typename Record>
bool isNamed(SearchPattern& pattern, const Record& record)
{
    bool found = false;
    visitTexts(record, [&](const RecordText& text) {
        found = found || (text.sort <= SearchedText::Creator && isFoundIn(text, pattern));
    });
    return found;
}

/// The ids of those that are named so.
template <typename Record, typename Keep>
auto named(SearchPattern& pattern, const std::vector<Record>& records, Keep keep)
{
    std::vector<decltype(Record::id)> ids;
    for (const Record& record : records) {
        if (keep(record) && isNamed(pattern, record)) {
            ids.push_back(record.id);
        }
    }
    return ids;
}

template <typename Record>
auto named(SearchPattern& pattern, const std::vector<Record>& records)
{
    return named(pattern, records, [](const Record&) { return true; });
}

bool isArtist(const Entity& entity)
{
    return entity.kind == EntityKind::Artist;
}

bool isEventKind(const Term& term)
{
    return term.vocabulary == Vocabulary::EventKind;
}

} // namespace

std::vector<EntityId> entitiesMeant(const Snapshot& snapshot, const SearchTerm& term)
{
    SearchPattern pattern(term.text, term.isPhrase);
    switch (term.field) {
    case SearchField::Artist:
        return named(pattern, snapshot.entities(), isArtist);
    case SearchField::Person:
        return named(pattern, snapshot.entities(), std::not_fn(isArtist));
    default:
        return {};
    }
}

EventSet EventSearch::among(const SearchQuery& query, EventSet candidates) const
{
    for (const SearchTerm& term : query.terms) {
        const EventSet events = found(term, candidates);
        if (term.isExcluded) {
            candidates -= events;
        } else {
            candidates &= events;
        }
    }
    return candidates;
}

EventSet EventSearch::found(const SearchTerm& term, const EventSet& candidates) const
{
    SearchPattern pattern(term.text, term.isPhrase);
    switch (term.field) {
    case SearchField::Anywhere:
        return foundAnywhere(pattern, candidates);
    case SearchField::Artist:
        return eventsOfArtists(m_snapshot, entitiesMeant(m_snapshot, term));
    case SearchField::Person:
        return eventsOfPeople(m_snapshot, entitiesMeant(m_snapshot, term));
    case SearchField::Kind:
        return eventsOfKinds(m_snapshot, named(pattern, m_snapshot.terms(), isEventKind));
    case SearchField::Place:
        return eventsInPlaces(m_snapshot, named(pattern, m_snapshot.places()));
    case SearchField::Tag:
        return eventsWithTags(m_snapshot, named(pattern, m_snapshot.tags()));
    case SearchField::Source:
        return eventsWithSources(m_snapshot, named(pattern, m_snapshot.sources()));
    case SearchField::Story:
        return eventsOfStories(m_snapshot, named(pattern, m_snapshot.stories()));
    case SearchField::Year:
        return eventsInYears(m_snapshot, *term.years);
    }
    return EventSet::none(m_snapshot.columns().size());
}

EventSet EventSearch::foundAnywhere(SearchPattern& pattern, const EventSet& candidates) const
{
    EventSet events = told(pattern);
    for (const EntityId id : named(pattern, m_snapshot.entities())) {
        for (const EventIndex event : m_snapshot.eventsOf(*m_snapshot.find(id))) {
            events.insert(event);
        }
    }
    // Each of these walks all events, so not for nothing.
    const auto add = [&](const auto& ids, auto find) {
        if (!ids.empty()) {
            events |= find(m_snapshot, ids);
        }
    };
    add(named(pattern, m_snapshot.places()), eventsInPlaces);
    add(named(pattern, m_snapshot.tags()), eventsWithTags);
    add(published(pattern), eventsWithSources);
    EventSet rest = candidates;
    rest -= events;
    events |= titled(pattern, rest);
    return events;
}

/// The sources by whom they are. What an article is called says more of the article than of an event.
std::vector<SourceId> EventSearch::published(SearchPattern& pattern) const
{
    std::vector<SourceId> ids;
    for (const Source& source : m_snapshot.sources()) {
        bool found = false;
        visitTexts(source, [&](const RecordText& text) {
            found = found || (text.sort != SearchedText::Title && isFoundIn(text, pattern));
        });
        if (found) {
            ids.push_back(source.id);
        }
    }
    return ids;
}

/// The events of the stories that are called so, and of the steps that say it.
EventSet EventSearch::told(SearchPattern& pattern) const
{
    EventSet events = EventSet::none(m_snapshot.columns().size());
    for (const Story& story : m_snapshot.stories()) {
        const bool isStoryNamed = isNamed(pattern, story);
        for (const Step& step : story.steps) {
            const auto event = step.event ? m_snapshot.find(*step.event) : std::nullopt;
            bool isTold = isStoryNamed;
            visitTexts(step, [&](const RecordText& text) { isTold = isTold || isFoundIn(text, pattern); });
            if (event && isTold) {
                events.insert(*event);
            }
        }
    }
    return events;
}

EventSet EventSearch::titled(SearchPattern& pattern, const EventSet& candidates) const
{
    EventSet events = EventSet::none(m_snapshot.columns().size());
    const auto lookedUp = m_index == nullptr ? std::nullopt : m_index->eventsWithKeys(pattern.keys(), kMostLookedUp);
    if (lookedUp) {
        for (const EventId id : *lookedUp) {
            const auto event = m_snapshot.find(id);
            if (event && candidates.contains(*event) && hasTitle(pattern, *event)) {
                events.insert(*event);
            }
        }
        return events;
    }
    // Each thread has buffers of its own, and words of the set that the other never touches.
    SearchPattern other = pattern;
    const auto search = [&](SearchPattern& mine, bool isSecondHalf) {
        for (const auto* columns : {&m_snapshot.titles(), &m_snapshot.shortTitles()}) {
            for (const TextColumn& texts : *columns) {
                if (texts.byteCount() == 0) {
                    continue;
                }
                candidates.forEachOfHalf(isSecondHalf, [&](EventIndex event) {
                    if (mine.isInText(texts[event.value()])) {
                        events.insert(event);
                    }
                });
            }
        }
    };
    sideBySide(
        m_snapshot.columns().size(), [&] { search(pattern, false); }, [&] { search(other, true); });
    return events;
}

bool EventSearch::hasTitle(SearchPattern& pattern, EventIndex event) const
{
    bool found = false;
    visitTitles(m_snapshot, event, [&](const RecordText& text) { found = found || pattern.isInText(text.text); });
    return found;
}

} // namespace tideline
