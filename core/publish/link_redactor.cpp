// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/link_redactor.h"

#include "text/markdown.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr std::string_view kScheme = "record:";
constexpr std::string_view kLinkTarget = "](record:";

bool isKeyCharacter(char c)
{
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-';
}

/// True if the text ends in "record:", in any case.
bool endsInScheme(std::string_view text)
{
    return text.size() >= kScheme.size() &&
           std::equal(kScheme.begin(), kScheme.end(), text.end() - kScheme.size(),
                      [](char expected, char written) { return expected == (written == ':' ? ':' : written | 0x20); });
}

/// The key that the text begins with.
std::string_view keyAt(std::string_view text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isKeyCharacter);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The position of the `[` that the `]` at `close` ends; nothing if there is none.
std::optional<std::size_t> openingBracket(std::string_view text, std::size_t close)
{
    std::size_t depth = 0;
    for (std::size_t i = close + 1; i-- > 0;) {
        const bool isEscaped = i > 0 && text[i - 1] == '\\';
        if (text[i] == ']' && !isEscaped) {
            ++depth;
        } else if (text[i] == '[' && !isEscaped && --depth == 0) {
            return i;
        }
    }
    return std::nullopt;
}

/// The text so that Markdown shows it letter for letter.
std::string escaped(std::string_view text)
{
    std::string markdown;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>#&!~|").find(c) != std::string_view::npos) {
            markdown += '\\';
        }
        markdown += c;
    }
    return markdown;
}

} // namespace

struct LinkRedactor::Link {
    std::string_view words; ///< As Markdown.
    std::string_view key;
    std::string_view whole; ///< From `[` to `)`.
};

LinkRedactor::LinkRedactor(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids,
                           const CollectionContents& contents)
    : m_snapshot(snapshot)
    , m_plan(plan)
    , m_ids(ids)
{
    for (const Entity& entity : contents.entities) {
        if (entity.protection != Protection::Public) {
            m_neutralKeys.emplace(entity.id, entity.key);
            m_otherKeys.insert(entity.key);
        }
    }
    for (const Story& story : contents.stories) {
        for (const Step& step : story.steps) {
            m_otherKeys.insert(step.key);
        }
    }
}

std::optional<std::string> LinkRedactor::redact(std::string_view markdown, std::string_view language) const
{
    std::string redacted;
    std::size_t done = 0;
    for (std::size_t close = markdown.find(kLinkTarget); close != std::string_view::npos;
         close = markdown.find(kLinkTarget, close + 1)) {
        const std::string_view key = keyAt(markdown.substr(close + kLinkTarget.size()));
        const std::size_t end = close + kLinkTarget.size() + key.size();
        const std::optional<std::size_t> open = openingBracket(markdown, close);
        if (!open || *open < done || end >= markdown.size() || markdown[end] != ')') {
            continue; // Not the plain form; what it leads to is checked below.
        }
        const std::optional<std::string> link = replacement({.words = markdown.substr(*open + 1, close - *open - 1),
                                                             .key = key,
                                                             .whole = markdown.substr(*open, end + 1 - *open)},
                                                            language);
        if (!link) {
            return std::nullopt;
        }
        redacted += markdown.substr(done, *open - done);
        redacted += *link;
        done = end + 1;
    }
    redacted += markdown.substr(done);
    const std::vector<std::string> keys = markdownReferences(redacted).records;
    const bool isSafe = std::all_of(keys.begin(), keys.end(), [this](const auto& key) { return isPublished(key); });
    return isSafe && !mentionsHiddenKey(redacted) ? std::optional(redacted) : std::nullopt;
}

bool LinkRedactor::mentionsHiddenKey(std::string_view text) const
{
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        if (endsInScheme(text.substr(0, colon + 1)) && isHidden(keyAt(text.substr(colon + 1)))) {
            return true;
        }
    }
    return false;
}

/// True for the key that the collection gives an entity which is not published openly.
bool LinkRedactor::isHidden(std::string_view key) const
{
    if (m_otherKeys.contains(std::string(key))) {
        return false;
    }
    const std::optional<RecordReference> record = m_snapshot.findKey(key);
    const auto* entity = record ? std::get_if<EntityIndex>(&*record) : nullptr;
    return entity != nullptr && m_plan.treatment(*entity) != Treatment::Open;
}

bool LinkRedactor::isPublished(std::string_view key) const
{
    if (m_otherKeys.contains(std::string(key))) {
        return true;
    }
    const std::optional<RecordReference> record = m_snapshot.findKey(key);
    return record && m_ids.find(m_snapshot.idOf(*record)) && !isHidden(key);
}

std::optional<std::string> LinkRedactor::replacement(const Link& link, std::string_view language) const
{
    const std::optional<RecordReference> record = m_snapshot.findKey(link.key);
    const auto* index = record ? std::get_if<EntityIndex>(&*record) : nullptr;
    const Treatment treatment = index != nullptr ? m_plan.treatment(*index) : Treatment::Open;
    if (treatment == Treatment::Withheld) {
        return std::nullopt;
    }
    if (treatment == Treatment::Open) {
        return std::string(isPublished(link.key) ? link.whole : link.words);
    }
    const Entity& entity = m_snapshot[*index];
    const std::string shown = escaped(pseudonym(entity, language));
    if (treatment == Treatment::Unseen) {
        return shown;
    }
    return '[' + shown + "](" + std::string(kScheme) + m_neutralKeys.at(entity.id) + ')';
}

std::string LinkRedactor::pseudonym(const Entity& entity, std::string_view language) const
{
    if (const TextChoice choice = entity.pseudonym.bestFor(language); !choice.text.empty()) {
        return std::string(choice.text);
    }
    const auto key = m_neutralKeys.find(entity.id);
    return key == m_neutralKeys.end() ? std::string(neutralWord(entity.kind)) : key->second;
}

} // namespace tideline
