// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/record_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tideline {

namespace {

/// The text as something to sort by: the English form, then all forms.
std::string sortText(const LocalizedText& text)
{
    std::string sortable(text.bestFor("en").text);
    for (const LocalizedText::Form& form : text.forms()) {
        sortable += '\n' + form.language + '\n' + form.value.value_or(std::string());
    }
    return sortable;
}

std::int64_t beginOf(const std::optional<EdtfDate>& date)
{
    constexpr std::int64_t kUndated = std::numeric_limits<std::int64_t>::max();
    return date ? date->bounds().earliestBegin.value_or(TimePoint::earliest()).seconds() : kUndated;
}

/// Sorts by what `keyOf` makes of each record; it is made once a record.
template <typename Record, typename KeyOf>
void sortBy(std::vector<Record>& records, KeyOf keyOf)
{
    using Key = decltype(keyOf(records.front()));
    std::vector<std::pair<Key, std::size_t>> order;
    for (std::size_t i = 0; i < records.size(); ++i) {
        order.emplace_back(keyOf(records[i]), i);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Record> sorted;
    sorted.reserve(records.size());
    for (const auto& [key, position] : order) {
        sorted.push_back(std::move(records[position]));
    }
    records = std::move(sorted);
}

std::string disclosureText(const Entity& entity)
{
    std::string text;
    for (const Disclosure& disclosure : entity.disclosures) {
        text += disclosure.key + '\n' + sortText(disclosure.text) + '\n';
    }
    return text;
}

} // namespace

void sortByContent(std::vector<Term>& terms)
{
    sortBy(terms, [](const Term& term) {
        return std::tuple(term.vocabulary, term.lane, sortText(term.name), term.key, term.shape,
                          sortText(term.inverse));
    });
}

void sortByContent(std::vector<Tag>& tags)
{
    sortBy(tags, [](const Tag& tag) { return std::tuple(sortText(tag.name), tag.key); });
}

void sortByContent(std::vector<Place>& places)
{
    sortBy(places,
           [](const Place& place) { return std::tuple(sortText(place.name), place.key, sortText(place.summary)); });
}

void sortByContent(std::vector<Source>& sources)
{
    sortBy(sources, [](const Source& source) {
        return std::tuple(beginOf(source.date), source.title, source.key, source.publisher, source.address,
                          sortText(source.note), source.creators, source.reprintOf);
    });
}

void sortByContent(std::vector<Story>& stories)
{
    sortBy(stories, [](const Story& story) {
        return std::tuple(sortText(story.title), story.key, sortText(story.standfirst), sortText(story.card));
    });
}

std::unordered_map<EntityId, std::string> appearances(const CollectionContents& contents, const Snapshot& snapshot,
                                                      const RedactionPlan& plan)
{
    std::unordered_map<EntityId, std::string> texts;
    for (std::size_t i = 0; i < plan.entities.size(); ++i) {
        if (plan.entities[i] != Treatment::Pseudonym) {
            continue;
        }
        std::vector<std::pair<std::uint32_t, std::string>> parts;
        for (const EventIndex event : snapshot.eventsOf(EntityIndex(i))) {
            for (const EventParticipation& participation : snapshot.participations(event)) {
                if (plan.hasEvent(event) && participation.entity == EntityIndex(i)) {
                    parts.emplace_back(plan.eventPosition[event.value()], snapshot[participation.role].key);
                }
            }
        }
        std::sort(parts.begin(), parts.end());
        std::string& text = texts[snapshot.entities()[i].id];
        for (const auto& [position, role] : parts) {
            text += std::to_string(position) + ' ' + role + '\n';
        }
    }
    for (std::size_t position = 0; position < contents.stories.size(); ++position) {
        for (const EntityId entity : contents.stories[position].about) {
            if (const auto found = texts.find(entity); found != texts.end()) {
                found->second += "story " + std::to_string(position) + '\n';
            }
        }
    }
    return texts;
}

void sortByContent(std::vector<Entity>& entities, const std::unordered_map<EntityId, std::string>& appearances)
{
    sortBy(entities, [&appearances](const Entity& entity) {
        const auto found = appearances.find(entity.id);
        return std::tuple(sortText(displayName(entity)), entity.key, entity.kind, disclosureText(entity),
                          found == appearances.end() ? std::string() : found->second, sortText(entity.summary));
    });
}

void sortByContent(std::vector<Relationship>& relationships, const PublishedIds& ids)
{
    sortBy(relationships, [&ids](const Relationship& relationship) {
        return std::tuple(beginOf(relationship.date), ids[relationship.from], ids[relationship.to],
                          ids[relationship.kind], relationship.key, sortText(relationship.summary));
    });
}

} // namespace tideline
