// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/live_search.h"

namespace tideline {

namespace {

bool isSame(const SearchTerm& first, const SearchTerm& second)
{
    return first.field == second.field && first.isExcluded == second.isExcluded && first.isPhrase == second.isPhrase &&
           first.text == second.text && first.years == second.years;
}

/// True if whatever the longer term finds, the shorter one found too. Spellings of Hangul in Latin letters count from
/// some letters on only, so not for the shortest.
bool extends(const SearchTerm& longer, const SearchTerm& shorter)
{
    constexpr std::size_t fewest = 3;
    const KeyedText before(shorter.text);
    return longer.field == shorter.field && !longer.isExcluded && !shorter.isExcluded && !longer.isPhrase &&
           !shorter.isPhrase && !longer.years && before.size() >= fewest &&
           KeyedText(longer.text).keys().starts_with(before.keys());
}

} // namespace

LiveSearch::LiveSearch(const Snapshot& snapshot, const TextIndex* index)
    : m_snapshot(snapshot)
    , m_events(snapshot, index)
{}

SearchHits LiveSearch::search(const SearchQuery& query, std::string_view language, std::size_t most)
{
    return query.terms.empty() ? SearchHits() : hitsAmong(m_snapshot, query, passing(query), language, most);
}

EventSet LiveSearch::passing(const SearchQuery& query)
{
    const std::size_t common = commonSteps(query);
    EventSet passing = common == 0 ? EventSet::all(m_snapshot.columns().size()) : m_steps[common - 1].passing;
    if (common + 1 == query.terms.size() && common < m_steps.size() &&
        extends(query.terms[common], m_steps[common].term)) {
        passing = m_steps[common].passing;
    }
    m_steps.resize(common, {{}, EventSet::none(0)});
    for (std::size_t i = common; i < query.terms.size(); ++i) {
        passing = m_events.among({{query.terms[i]}, {}}, std::move(passing));
        m_steps.push_back({query.terms[i], passing});
    }
    return passing;
}

std::size_t LiveSearch::commonSteps(const SearchQuery& query) const
{
    std::size_t common = 0;
    while (common < m_steps.size() && common < query.terms.size() &&
           isSame(m_steps[common].term, query.terms[common])) {
        ++common;
    }
    return common;
}

} // namespace tideline
