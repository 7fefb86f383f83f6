// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/naive_filter.h"

#include "support/naive_search.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace tideline::test {

namespace {

template <typename Record, typename RecordIdType>
const Record* find(const std::vector<Record>& records, RecordIdType id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

template <typename Value>
bool holds(const std::vector<Value>& values, const Value& value)
{
    return std::ranges::find(values, value) != values.end();
}

bool takesPart(const Event& event, RecordId entity)
{
    return std::ranges::any_of(event.participations,
                               [entity](const Participation& p) { return toRecordId(p.entity) == entity; });
}

bool isLeaving(const CollectionContents& contents, const Event& event)
{
    const Term* kind = find(contents.terms, event.kind);
    return kind != nullptr && kind->lane == Lane::Defectors && kind->shape == Shape::Disc;
}

bool isFoundBy(const CollectionContents& contents, const Event& event, EntityId entity, bool asArtist)
{
    const RecordId self = toRecordId(entity);
    if (find(contents.entities, entity) == nullptr) {
        return false;
    }
    if (takesPart(event, self)) {
        return true;
    }
    for (const Relationship& tie : contents.relationships) {
        if (tie.from != self && tie.to != self) {
            continue;
        }
        const RecordId other = tie.from == self ? tie.to : tie.from;
        if (other == toRecordId(event.id) || tie.event == event.id) {
            return true;
        }
        if (asArtist && isLeaving(contents, event) && takesPart(event, other)) {
            return true;
        }
    }
    return false;
}

bool isInside(const CollectionContents& contents, std::optional<PlaceId> place, const std::vector<PlaceId>& chosen)
{
    while (place) {
        const Place* here = find(contents.places, *place);
        if (here != nullptr && holds(chosen, *place)) {
            return true;
        }
        place = here == nullptr ? std::nullopt : here->parent;
    }
    return false;
}

std::vector<SourceId> sourcesOf(const Event& event)
{
    std::vector<SourceId> sources;
    for (const Citation& citation : event.evidence.citations) {
        sources.push_back(citation.source);
    }
    for (const Claim& claim : event.evidence.claims) {
        for (const Citation& citation : claim.citations) {
            sources.push_back(citation.source);
        }
    }
    return sources;
}

/// The members of a set, each as a date of its own: "{1998..2002,2018..}" gives "1998/2002" and "2018/..".
std::vector<EdtfDate> membersOf(const std::string& set)
{
    std::vector<EdtfDate> members;
    std::istringstream parts(set.substr(1, set.size() - 2));
    for (std::string part; std::getline(parts, part, ',');) {
        if (const std::size_t dots = part.find(".."); dots != std::string::npos) {
            const std::string first = dots == 0 ? ".." : part.substr(0, dots);
            const std::string last = dots + 2 == part.size() ? ".." : part.substr(dots + 2);
            part = first + "/" + last;
        }
        members.push_back(EdtfDate::parse(part).value());
    }
    return members;
}

/// In seconds, before and after any date and year of a test.
constexpr std::int64_t kFarAway = 1'000'000'000'000;

/// Moments at which something can turn: the bounds themselves, the seconds beside them, and both ends of the years.
std::vector<std::int64_t> moments(const std::optional<TimePoint>& from, const std::optional<TimePoint>& before,
                                  const TimeSpan& years)
{
    const std::int64_t first = from ? from->seconds() : -kFarAway;
    const std::int64_t last = before ? before->seconds() - 1 : kFarAway;
    std::vector<std::int64_t> all;
    for (const std::int64_t moment : {first, last, years.begin.seconds() - 1, years.begin.seconds(),
                                      years.end.seconds() - 1, years.end.seconds()}) {
        if (first <= moment && moment <= last) {
            all.push_back(moment);
        }
    }
    return all;
}

bool isInYears(std::int64_t begin, std::int64_t end, const TimeSpan& years)
{
    return begin < years.end.seconds() && end >= years.begin.seconds();
}

/// Every way in which the date may be meant has something of the event in the years.
bool isSurelyInYears(const EdtfDate& date, const TimeSpan& years)
{
    const DateFlags& flags = date.flags();
    if (years.isEmpty() || !flags.hasPlaceInTime() || date.text().find_first_of("?~%") != std::string::npos) {
        return false;
    }
    const auto isSure = [&years](const EdtfDate& member) { return isSurelyInYears(member, years); };
    if (date.text().front() == '{') {
        return std::ranges::any_of(membersOf(date.text()), isSure);
    }
    const DateBounds& bounds = date.bounds();
    if (!flags.isInterval) {
        return std::ranges::all_of(moments(bounds.earliestBegin, bounds.latestEnd, years),
                                   [&](std::int64_t moment) { return isInYears(moment, moment, years); });
    }
    const std::vector<std::int64_t> begins = flags.openStart ? std::vector<std::int64_t>{-kFarAway}
                                                             : moments(bounds.earliestBegin, bounds.latestBegin, years);
    const std::vector<std::int64_t> ends =
        flags.openEnd ? std::vector<std::int64_t>{kFarAway} : moments(bounds.earliestEnd, bounds.latestEnd, years);
    return std::ranges::all_of(begins, [&](std::int64_t begin) {
        return std::ranges::all_of(ends, [&](std::int64_t end) { return end < begin || isInYears(begin, end, years); });
    });
}

bool isInYears(const Event& event, const Filter& filter)
{
    return event.date &&
           (filter.surely ? isSurelyInYears(*event.date, *filter.years) : event.date->mayOverlap(*filter.years));
}

bool hasClaim(const Evidence& evidence, ClaimStatus status)
{
    return std::ranges::any_of(evidence.claims, [status](const Claim& claim) { return claim.status == status; });
}

/// True if a claim on the entity is told where the event stands.
bool standsFor(const CollectionContents& contents, const Event& event, const Entity& entity)
{
    const std::optional<Lane> lane = find(contents.terms, event.kind)->lane;
    return takesPart(event, toRecordId(entity.id)) && entity.protection == Protection::Public &&
           ((entity.kind == EntityKind::Person && isLeaving(contents, event)) ||
            (entity.kind == EntityKind::Artist && lane == Lane::Artists) ||
            (entity.kind == EntityKind::Work && lane == Lane::Works));
}

bool isContested(const CollectionContents& contents, const Event& event, ClaimStatus status)
{
    if (hasClaim(event.evidence, status)) {
        return true;
    }
    for (const Entity& entity : contents.entities) {
        if (hasClaim(entity.evidence, status) && standsFor(contents, event, entity)) {
            return true;
        }
    }
    for (const Relationship& tie : contents.relationships) {
        const auto isEnd = [&tie](const auto& record) {
            return tie.from == toRecordId(record.id) || tie.to == toRecordId(record.id);
        };
        const bool namesEvents = tie.event || std::ranges::any_of(contents.events, isEnd);
        const bool isNamed = isEnd(event) || tie.event == event.id;
        const bool isLeavingOfEnd = !namesEvents && std::ranges::any_of(contents.entities, [&](const Entity& entity) {
            return entity.kind == EntityKind::Person && isEnd(entity) && standsFor(contents, event, entity);
        });
        if (hasClaim(tie.evidence, status) && (isNamed || isLeavingOfEnd)) {
            return true;
        }
    }
    return false;
}

/// True if the term fits any form of the text.
bool fits(const NaiveTerm& term, const LocalizedText& text, bool isName)
{
    return std::ranges::any_of(text.forms(), [&](const LocalizedText::Form& form) {
        return form.value && naivelyFits(term, *form.value, isName);
    });
}

bool isCalled(const NaiveTerm& term, const Entity& entity)
{
    return fits(term, entity.pseudonym, true) || std::ranges::any_of(entity.names, [&](const Name& name) {
               return name.value && naivelyFits(term, *name.value, true);
           });
}

template <typename Record>
bool isCalled(const NaiveTerm& term, const Record& record)
{
    return fits(term, record.name, true);
}

bool isInPlaceCalled(const CollectionContents& contents, const Event& event, const NaiveTerm& term)
{
    return std::ranges::any_of(contents.places, [&](const Place& place) {
        return isCalled(term, place) && isInside(contents, event.place, {place.id});
    });
}

bool hasTagCalled(const CollectionContents& contents, const Event& event, const NaiveTerm& term)
{
    return std::ranges::any_of(contents.tags,
                               [&](const Tag& tag) { return isCalled(term, tag) && holds(event.tags, tag.id); });
}

bool isToldIn(const Event& event, const Story& story, const NaiveTerm& term)
{
    return std::ranges::any_of(story.steps, [&](const Step& step) {
        return step.event == event.id &&
               (fits(term, story.title, false) || fits(term, step.title, false) || fits(term, step.text, false));
    });
}

bool isFoundAnywhere(const CollectionContents& contents, const Event& event, const NaiveTerm& term)
{
    const bool isByEntity = std::ranges::any_of(contents.entities, [&](const Entity& entity) {
        return isCalled(term, entity) && takesPart(event, toRecordId(entity.id));
    });
    return isByEntity || isInPlaceCalled(contents, event, term) || hasTagCalled(contents, event, term) ||
           std::ranges::any_of(contents.stories, [&](const Story& story) { return isToldIn(event, story, term); }) ||
           fits(term, event.title, false) || fits(term, event.shortTitle, false);
}

bool isFoundByTerm(const CollectionContents& contents, const Event& event, const NaiveTerm& term)
{
    if (term.field == "artist" || term.field == "person") {
        const bool asArtist = term.field == "artist";
        return std::ranges::any_of(contents.entities, [&](const Entity& entity) {
            return (entity.kind == EntityKind::Artist) == asArtist && isCalled(term, entity) &&
                   isFoundBy(contents, event, entity.id, asArtist);
        });
    }
    if (term.field == "place") {
        return isInPlaceCalled(contents, event, term);
    }
    if (term.field == "tag") {
        return hasTagCalled(contents, event, term);
    }
    if (term.field == "kind") {
        return isCalled(term, *find(contents.terms, event.kind));
    }
    if (term.field == "source") {
        return std::ranges::any_of(contents.sources, [&](const Source& source) {
            return naivelyFits(term, source.title, false) && holds(sourcesOf(event), source.id);
        });
    }
    return isFoundAnywhere(contents, event, term);
}

bool hasText(const CollectionContents& contents, const Event& event, const std::string& text)
{
    const std::vector<NaiveTerm> terms = naiveTerms(text);
    return std::ranges::all_of(
        terms, [&](const NaiveTerm& term) { return isFoundByTerm(contents, event, term) != term.isExcluded; });
}

bool isToldIn(const CollectionContents& contents, const Event& event, StoryId story)
{
    const Story* found = find(contents.stories, story);
    return found != nullptr &&
           std::ranges::any_of(found->steps, [&event](const Step& step) { return step.event == event.id; });
}

/// Reprints of one report are one voice; the contents of these tests name the report in the same words.
SourceStrength strengthOf(const CollectionContents& contents, const Event& event)
{
    std::set<std::string> voices;
    for (const SourceId id : sourcesOf(event)) {
        const Source* source = find(contents.sources, id);
        voices.insert(source->reprintOf.empty() ? "source " + std::to_string(id.value()) : source->reprintOf);
    }
    return voices.size() == 1 ? SourceStrength::One : (voices.size() == 2 ? SourceStrength::Two : SourceStrength::Many);
}

/// True if the event is found by any value of the list.
template <typename Values, typename Find>
bool isFoundByAny(const Values& values, Find find)
{
    return std::ranges::any_of(values, find);
}

/// For each list of the values whether it is empty and whether it finds the event, in the order of Filter.
template <typename Values>
std::vector<std::pair<bool, bool>> findings(const CollectionContents& contents, const Event& event,
                                            const Values& values)
{
    const auto asArtist = [&](EntityId id) { return isFoundBy(contents, event, id, true); };
    const auto asPerson = [&](EntityId id) { return isFoundBy(contents, event, id, false); };
    const auto isOfKind = [&](TermId id) { return event.kind == id; };
    const auto isIn = [&](PlaceId id) { return isInside(contents, event.place, {id}); };
    const auto hasTag = [&](TagId id) { return holds(event.tags, id); };
    const auto hasSource = [&](SourceId id) { return holds(sourcesOf(event), id); };
    const auto isTold = [&](StoryId id) { return isToldIn(contents, event, id); };
    const auto isAsStrong = [&](SourceStrength strength) {
        return !sourcesOf(event).empty() && strengthOf(contents, event) == strength;
    };
    return {{values.artists.empty(), isFoundByAny(values.artists, asArtist)},
            {values.people.empty(), isFoundByAny(values.people, asPerson)},
            {values.kinds.empty(), isFoundByAny(values.kinds, isOfKind)},
            {values.places.empty(), isFoundByAny(values.places, isIn)},
            {values.tags.empty(), isFoundByAny(values.tags, hasTag)},
            {values.sources.empty(), isFoundByAny(values.sources, hasSource)},
            {values.stories.empty(), isFoundByAny(values.stories, isTold)},
            {values.strengths.empty(), isFoundByAny(values.strengths, isAsStrong)}};
}

bool passes(const CollectionContents& contents, const Event& event, const Filter& filter)
{
    const auto chosen = findings(contents, event, filter);
    const auto excluded = findings(contents, event, filter.excluded);
    return std::ranges::all_of(chosen, [](const auto& list) { return list.first || list.second; }) &&
           std::ranges::none_of(excluded, [](const auto& list) { return list.second; }) &&
           (!filter.unsourced || sourcesOf(event).empty()) &&
           (!filter.disputed || isContested(contents, event, ClaimStatus::Disputed)) &&
           (!filter.rejected || isContested(contents, event, ClaimStatus::Rejected)) &&
           (!filter.years || isInYears(event, filter)) && hasText(contents, event, filter.text);
}

} // namespace

std::set<EventId> naivelyPassing(const CollectionContents& contents, const Filter& filter)
{
    std::set<EventId> passing;
    for (const Event& event : contents.events) {
        if (passes(contents, event, filter)) {
            passing.insert(event.id);
        }
    }
    return passing;
}

std::set<EntityId> naivelyShown(const CollectionContents& contents, const Filter& filter)
{
    std::set<EntityId> shown;
    for (const Entity& entity : contents.entities) {
        const bool isNamed = holds(filter.artists, entity.id) || holds(filter.people, entity.id);
        const bool isInEvent = std::ranges::any_of(contents.events, [&](const Event& event) {
            return takesPart(event, toRecordId(entity.id)) && passes(contents, event, filter);
        });
        if (filter.isEmpty() || isNamed || isInEvent) {
            shown.insert(entity.id);
        }
    }
    return shown;
}

} // namespace tideline::test
