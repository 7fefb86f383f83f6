// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/mention_check.h"

#include "publish/visit_texts.h"
#include "text/markdown.h"

#include <algorithm>

namespace tideline {

namespace {

/// What an error calls a record.
std::string label(std::string_view key, const LocalizedText& title)
{
    return std::string(key.empty() ? title.bestFor("en").text : key);
}
std::string label(const Source& source)
{
    return source.key.empty() ? source.title : source.key;
}
std::string label(const Entity& entity)
{
    // The neutral key of a protected entity says nothing to who reads the error.
    return label(entity.protection == Protection::Public ? std::string_view(entity.key) : std::string_view(),
                 displayName(entity));
}
std::string label(const Relationship& relationship)
{
    return label(relationship.key, relationship.summary);
}
template <typename Record>
std::string label(const Record& record)
{
    if constexpr (requires { record.title; }) {
        return label(record.key, record.title);
    } else {
        return label(record.key, record.name);
    }
}

/// Markdown can write a letter in several ways, so what readers see of it is looked at too.
bool findsInMarkdown(const LocalizedText& markdown, const MentionFinder& names)
{
    return std::any_of(markdown.forms().begin(), markdown.forms().end(), [&names](const auto& form) {
        return form.value && (names.findsIn(*form.value) || names.findsIn(plainText(*form.value)));
    });
}

template <typename Record>
bool mentions(const Record& record, const MentionFinder& names)
{
    bool found = false;
    const auto visit = [&](std::string_view text) { found = found || names.findsIn(text); };
    visitTexts(record, visit);
    if constexpr (std::is_same_v<Record, Event>) {
        found = found || findsInMarkdown(record.summary, names);
    } else if constexpr (std::is_same_v<Record, Story>) {
        for (const Step& step : record.steps) {
            found = found || findsInMarkdown(step.text, names);
        }
    }
    return found;
}

} // namespace

std::vector<std::string> hiddenNames(const Snapshot& snapshot)
{
    std::vector<std::string> names;
    for (const Entity& entity : snapshot.entities()) {
        for (const Name& name : entity.names) {
            if (entity.protection != Protection::Public && name.value) {
                names.push_back(*name.value);
            }
        }
    }
    return names;
}

std::optional<std::string> findMention(const CollectionContents& contents, const MentionFinder& names)
{
    std::optional<std::string> found;
    const auto check = [&](const auto& records) {
        const auto record = std::find_if(records.begin(), records.end(),
                                         [&names](const auto& candidate) { return mentions(candidate, names); });
        if (!found && record != records.end()) {
            found = label(*record);
        }
    };
    if (names.isEmpty()) {
        return found;
    }
    if (mentions(contents.header, names)) {
        return std::string(contents.header.title.bestFor("en").text);
    }
    check(contents.terms);
    check(contents.tags);
    check(contents.places);
    check(contents.sources);
    check(contents.entities);
    check(contents.events);
    check(contents.relationships);
    check(contents.stories);
    return found;
}

std::optional<std::string> findMention(const Snapshot& snapshot, const RedactionPlan& plan, const MentionFinder& names)
{
    if (names.isEmpty()) {
        return std::nullopt;
    }
    const auto mentionsAny = [&names](const std::vector<TextColumn>& columns, EventIndex event) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const TextColumn& column) { return names.findsIn(column[event.value()]); });
    };
    for (const EventIndex event : plan.events) {
        const std::string_view key = snapshot.eventKey(event);
        if (names.findsIn(key) || mentionsAny(snapshot.titles(), event) || mentionsAny(snapshot.shortTitles(), event)) {
            return std::string(key.empty() ? snapshot.title(event, "en").text : key);
        }
    }
    return std::nullopt;
}

} // namespace tideline
