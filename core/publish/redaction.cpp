// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/redaction.h"

#include "publish/link_redactor.h"
#include "publish/mention_check.h"
#include "publish/redacted_records.h"
#include "publish/visit_texts.h"

#include <algorithm>

namespace tideline {

namespace {

Unexpected blockedBy(std::string record)
{
    return failure({.code = ErrorCode::BlockedByProtection, .arguments = {std::move(record)}});
}

/// Rewrites the links of all languages; false if one of them blocks.
bool redactLinks(LocalizedText& markdown, const LinkRedactor& links)
{
    const std::vector<LocalizedText::Form> forms = markdown.forms();
    for (const LocalizedText::Form& form : forms) {
        if (form.value) {
            std::optional<std::string> redacted = links.redact(*form.value, form.language);
            if (!redacted) {
                return false;
            }
            markdown.set(form.language, std::move(redacted));
        }
    }
    return true;
}

/// Rewrites the links of all Markdown; the key of the record that blocks, if one does.
std::optional<std::string> redactLinks(CollectionContents& contents, const LinkRedactor& links)
{
    for (Event& event : contents.events) {
        if (!redactLinks(event.summary, links)) {
            return event.key;
        }
    }
    for (Story& story : contents.stories) {
        for (Step& step : story.steps) {
            if (!redactLinks(step.text, links)) {
                return story.key;
            }
        }
    }
    return std::nullopt;
}

/// The key of the first record of which a text names the key of somebody who is not published openly. Links in Markdown
/// are rewritten before; this is for links in texts that are none.
std::optional<std::string> findHiddenKey(const CollectionContents& contents, const LinkRedactor& links)
{
    std::optional<std::string> found;
    const auto check = [&](const auto& records) {
        for (const auto& record : records) {
            const auto visit = [&](std::string_view text) {
                if (!found && links.mentionsHiddenKey(text)) {
                    found = record.key;
                }
            };
            visitTexts(record, visit);
        }
    };
    const auto visitHeader = [&](std::string_view text) {
        if (links.mentionsHiddenKey(text)) {
            found = std::string(contents.header.title.bestFor("en").text);
        }
    };
    visitTexts(contents.header, visitHeader);
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

} // namespace

Result<RedactedRecords> redact(const Snapshot& snapshot, const RedactionPlan& plan, std::vector<Event> events)
{
    CollectionContents contents = redactRecords(snapshot, plan);
    contents.events = std::move(events);
    addUsedRecords(contents, snapshot, findUsedRecords(snapshot, plan, contents));
    PublishedIds ids = numberRecords(contents, snapshot, plan);

    const LinkRedactor links(snapshot, plan, ids, contents);
    if (auto blocking = redactLinks(contents, links)) {
        return blockedBy(*std::move(blocking));
    }
    if (auto blocking = findHiddenKey(contents, links)) {
        return blockedBy(*std::move(blocking));
    }
    if (auto blocking = findMention(contents, MentionFinder(hiddenNames(snapshot)))) {
        return blockedBy(*std::move(blocking));
    }
    renumber(contents, ids);
    const auto unnamedCount = std::count(plan.entities.begin(), plan.entities.end(), Treatment::Pseudonym);
    return RedactedRecords{
        .contents = std::move(contents), .ids = std::move(ids), .unnamedCount = static_cast<std::size_t>(unnamedCount)};
}

} // namespace tideline
