// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/record_keys.h"

namespace tideline {

RecordKeys::RecordKeys(const CollectionContents& contents)
{
    const auto forAll = [&](auto visit) {
        visit(contents.terms, "term");
        visit(contents.tags, "tag");
        visit(contents.places, "place");
        visit(contents.sources, "source");
        visit(contents.entities, "entity");
        visit(contents.events, "event");
        visit(contents.relationships, "relationship");
        visit(contents.stories, "story");
        for (const Story& story : contents.stories) {
            visit(story.steps, "step");
        }
    };
    forAll([this](const auto& records, std::string_view) { takeGiven(records); });
    forAll([this](const auto& records, std::string_view sort) { makeMissing(records, sort); });
}

template <typename Records>
void RecordKeys::takeGiven(const Records& records)
{
    for (const auto& record : records) {
        if (!record.key.empty()) {
            m_taken.insert(record.key);
            m_keys.emplace(record.id.value(), record.key);
        }
    }
}

template <typename Records>
void RecordKeys::makeMissing(const Records& records, std::string_view sort)
{
    std::size_t number = 0;
    for (const auto& record : records) {
        ++number;
        if (record.key.empty()) {
            m_keys.emplace(record.id.value(), makeKey(sort, number));
        }
    }
}

std::string RecordKeys::makeKey(std::string_view sort, std::size_t number)
{
    const std::string wanted = std::string(sort) + '-' + std::to_string(number);
    std::string key = wanted;
    for (std::size_t suffix = 2; !m_taken.insert(key).second; ++suffix) {
        key = wanted + '-' + std::to_string(suffix);
    }
    return key;
}

} // namespace tideline
