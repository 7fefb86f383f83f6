// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/text_match.h"

#include "text/fold.h"

#include <algorithm>
#include <vector>

namespace tideline {

namespace {

bool isInText(FoldedSearch& search, const LocalizedText& text)
{
    return std::any_of(text.forms().begin(), text.forms().end(),
                       [&search](const LocalizedText::Form& form) { return form.value && search.isIn(*form.value); });
}

bool isInNames(FoldedSearch& search, const Entity& entity)
{
    return isInText(search, entity.pseudonym) ||
           std::any_of(entity.names.begin(), entity.names.end(),
                       [&search](const Name& name) { return name.value && search.isIn(*name.value); });
}

/// Names are few, so they are looked through once; titles only where the names of an event do not decide.
class TextMatcher {
public:
    TextMatcher(const Snapshot& snapshot, std::string_view text)
        : m_snapshot(snapshot)
        , m_search(text)
    {
        for (const Entity& entity : snapshot.entities()) {
            m_entities.push_back(isInNames(m_search, entity));
        }
        for (const Place& place : snapshot.places()) {
            m_places.push_back(isInText(m_search, place.name));
        }
    }

    bool matches(EventIndex event)
    {
        const auto place = m_snapshot.placeOf(event);
        if (place && m_places[place->value()]) {
            return true;
        }
        const auto participations = m_snapshot.participations(event);
        return std::any_of(participations.begin(), participations.end(),
                           [this](const EventParticipation& p) { return m_entities[p.entity.value()]; }) ||
               isInColumns(m_snapshot.titles(), event) || isInColumns(m_snapshot.shortTitles(), event);
    }

private:
    bool isInColumns(const std::vector<TextColumn>& columns, EventIndex event)
    {
        return std::any_of(columns.begin(), columns.end(), [this, event](const TextColumn& column) {
            const std::string_view text = column[event.value()];
            return !text.empty() && m_search.isIn(text);
        });
    }

    const Snapshot& m_snapshot;
    FoldedSearch m_search;
    std::vector<bool> m_entities;
    std::vector<bool> m_places;
};

} // namespace

EventSet eventsWithText(const Snapshot& snapshot, std::string_view text, const EventSet& candidates)
{
    TextMatcher matcher(snapshot, text);
    EventSet found = EventSet::none(snapshot.columns().size());
    candidates.forEach([&](EventIndex event) {
        if (matcher.matches(event)) {
            found.insert(event);
        }
    });
    return found;
}

} // namespace tideline
