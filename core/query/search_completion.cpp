// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_completion.h"

#include "query/record_text_search.h"
#include "query/search_language.h"
#include "text/fold.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tideline {

namespace {

/// A name that may stand behind a field.
struct Value {
    std::string name;
    int weight;
    Fit fit;

    auto rank() const { return std::tuple(fit, -weight, std::string_view(name)); }
};

class ValueCollector {
public:
    ValueCollector(std::string_view typed, std::string_view language)
        : m_pattern(typed, false)
        , m_isOpen(KeyedText(typed).size() == 0)
        , m_language(language)
    {}

    template <typename Record>
    void add(const Record& record, std::string_view name, int weight)
    {
        std::optional<Fit> best = m_isOpen ? std::optional(Fit::Whole) : std::nullopt;
        visitTexts(record, [&](const RecordText& text) {
            const auto found = text.sort <= SearchedText::Title ? findIn(text, m_pattern) : std::nullopt;
            if (found && (!best || found->fit.fit < *best)) {
                best = found->fit.fit;
            }
        });
        if (best && !name.empty()) {
            m_values.push_back({std::string(name), weight, *best});
        }
    }

    std::string_view language() const { return m_language; }

    std::vector<Value> take()
    {
        std::ranges::sort(m_values, [](const Value& a, const Value& b) { return a.rank() < b.rank(); });
        const auto same = [](const Value& a, const Value& b) { return a.name == b.name; };
        m_values.erase(std::unique(m_values.begin(), m_values.end(), same), m_values.end());
        return std::move(m_values);
    }

private:
    SearchPattern m_pattern;
    bool m_isOpen;
    std::string_view m_language;
    std::vector<Value> m_values;
};

void addEntities(ValueCollector& values, const Snapshot& snapshot, bool areArtists)
{
    for (const Entity& entity : snapshot.entities()) {
        if ((entity.kind == EntityKind::Artist) == areArtists) {
            values.add(entity, displayName(entity).bestFor(values.language()).text, entity.weight);
        }
    }
}

template <typename Record>
void addNamed(ValueCollector& values, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        values.add(record, record.name.bestFor(values.language()).text, 0);
    }
}

void addValues(ValueCollector& values, const Snapshot& snapshot, SearchField field)
{
    switch (field) {
    case SearchField::Artist:
    case SearchField::Person:
        addEntities(values, snapshot, field == SearchField::Artist);
        break;
    case SearchField::Kind:
        for (const Term& term : snapshot.terms()) {
            if (term.vocabulary == Vocabulary::EventKind) {
                values.add(term, term.name.bestFor(values.language()).text, 0);
            }
        }
        break;
    case SearchField::Place:
        addNamed(values, snapshot.places());
        break;
    case SearchField::Tag:
        addNamed(values, snapshot.tags());
        break;
    case SearchField::Source:
        for (const Source& source : snapshot.sources()) {
            values.add(source, source.publisher.empty() ? source.title : source.publisher, 0);
        }
        break;
    case SearchField::Story:
        for (const Story& story : snapshot.stories()) {
            values.add(story, story.title.bestFor(values.language()).text, 0);
        }
        break;
    case SearchField::Year:
    case SearchField::Anywhere:
        break;
    }
}

/// Puts the term in place of what is being typed.
SearchCompletion completed(std::string_view text, const SearchRange& range, std::string term)
{
    const bool isFilledIn = !term.ends_with(':');
    std::string whole(text.substr(0, range.begin));
    whole += term;
    const std::string_view rest = text.substr(range.end);
    if (isFilledIn && !rest.starts_with(' ')) {
        whole += ' ';
    }
    const std::size_t cursor = whole.size() + (isFilledIn && rest.starts_with(' ') ? 1U : 0U);
    whole += rest;
    return {std::move(term), std::move(whole), cursor};
}

std::vector<std::string> fieldTerms(std::string_view typed, std::string_view language)
{
    std::vector<std::string> terms;
    const std::string folded = foldForSearch(typed);
    for (const SearchField field : searchFields()) {
        const std::string_view english = searchFieldName(field, "en");
        const std::string_view korean = searchFieldName(field, "ko");
        if (!folded.empty() && (english.starts_with(folded) || korean.starts_with(folded))) {
            terms.push_back(std::string(searchFieldName(field, korean.starts_with(folded) ? "ko" : language)) + ":");
        }
    }
    return terms;
}

} // namespace

std::vector<SearchCompletion> searchCompletions(const Snapshot& snapshot, std::string_view text, std::size_t cursor,
                                                std::string_view language, std::size_t most)
{
    const SearchCursor typed = searchCursor(text, cursor);
    std::vector<std::string> terms;
    if (typed.field) {
        ValueCollector values(typed.text, language);
        addValues(values, snapshot, *typed.field);
        for (const Value& value : values.take()) {
            terms.push_back(searchTermText({.field = *typed.field, .text = value.name}, language));
        }
    } else {
        terms = fieldTerms(typed.text, language);
    }
    std::vector<SearchCompletion> completions;
    for (std::size_t i = 0; i < std::min(most, terms.size()); ++i) {
        completions.push_back(completed(text, typed.range, std::move(terms[i])));
    }
    return completions;
}

} // namespace tideline
