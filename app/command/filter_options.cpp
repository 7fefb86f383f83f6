// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/filter_options.h"

#include "command/record_lookup.h"
#include "words/language.h"
#include "words/search_problem_text.h"
#include "words/words.h"

#include "query/search_language.h"
#include "time/year_range.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <optional>

namespace tideline {

namespace {

constexpr const char* kGroup = "Filter (any of one option, all of different ones)";
constexpr const char* kNotGroup = "Filter: what must not be";

void addNames(CLI::App& verb, const char* name, std::vector<std::string>& names, const char* help, const char* group)
{
    verb.add_option(name, names, help)->group(group)->allow_extra_args(false);
}

/// What cannot be read in a search text, with its column; empty if all can.
std::string searchProblems(const std::string& text)
{
    const SearchQuery query = parseSearch(text);
    if (query.problems.empty()) {
        return {};
    }
    const SearchProblem& problem = query.problems.front();
    const QString before = fromUtf8(std::string_view(text).substr(0, problem.range.begin));
    const auto column = before.toUcs4().size() + 1;
    return QCoreApplication::translate("FilterOptions", "column %1 of the text: %2")
        .arg(column)
        .arg(searchProblemText(problem, systemLanguage()))
        .toStdString();
}

void addExclusions(CLI::App& verb, TypedNames& excluded)
{
    const auto add = [&](const char* name, std::vector<std::string>& names, const char* help) {
        addNames(verb, name, names, help, kNotGroup);
    };
    add("--not-artist", excluded.artists, "No event that --artist would find");
    add("--not-person", excluded.people, "No event that --person would find");
    add("--not-kind", excluded.kinds, "No event of the kind");
    add("--not-place", excluded.places, "No event in the place");
    add("--not-tag", excluded.tags, "No event with the tag");
    add("--not-source", excluded.sources, "No event with the source");
    add("--not-story", excluded.stories, "No event that the story is about");
}

std::optional<SourceStrength> strengthNamed(const std::string& text)
{
    if (text == "1") {
        return SourceStrength::One;
    }
    if (text == "2") {
        return SourceStrength::Two;
    }
    return text == "3+" || text == "3" ? std::optional(SourceStrength::Many) : std::nullopt;
}

/// Finds the records that names mean, up to the first that means none.
class NameResolver {
public:
    explicit NameResolver(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {}

    /// Appends the ids to the lists of a filter, or to those that it rules out.
    template <typename Values>
    void resolve(const TypedNames& names, Values& values)
    {
        append(names.artists, values.artists, findArtist);
        append(names.people, values.people, findPerson);
        append(names.kinds, values.kinds, findEventKind);
        append(names.places, values.places, findPlace);
        append(names.tags, values.tags, findTag);
        append(names.sources, values.sources, findSources);
        append(names.stories, values.stories, findStory);
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    template <typename RecordTypeId, typename Find>
    void append(const std::vector<std::string>& names, std::vector<RecordTypeId>& ids, Find find)
    {
        for (const std::string& name : names) {
            if (m_error) {
                return;
            }
            if (const auto found = find(m_snapshot, name)) {
                appendIds(*found, ids);
            } else {
                m_error = found.error();
            }
        }
    }

    template <typename RecordIndex, typename RecordTypeId>
    void appendIds(RecordIndex found, std::vector<RecordTypeId>& ids)
    {
        ids.push_back(m_snapshot[found].id);
    }
    void appendIds(const std::vector<SourceIndex>& found, std::vector<SourceId>& ids)
    {
        for (const SourceIndex source : found) {
            ids.push_back(m_snapshot[source].id);
        }
    }

    const Snapshot& m_snapshot;
    std::optional<Error> m_error;
};

} // namespace

void addFilterOptions(CLI::App& verb, FilterOptions& options)
{
    addNames(verb, "--artist", options.chosen.artists, "Events that an artist is part of or tied to", kGroup);
    addNames(verb, "--person", options.chosen.people, "Events that a person is part of or tied to", kGroup);
    addNames(verb, "--kind", options.chosen.kinds, "Kind of event", kGroup);
    addNames(verb, "--place", options.chosen.places, "Place, with all inside it", kGroup);
    addNames(verb, "--tag", options.chosen.tags, "Tag", kGroup);
    addNames(verb, "--source", options.chosen.sources, "Title or publisher of a source", kGroup);
    addNames(verb, "--story", options.chosen.stories, "Title of a story: events that it is about", kGroup);
    verb.add_option("--strength", options.strengths, "1, 2 or 3+: events with so many independent sources")
        ->group(kGroup)
        ->allow_extra_args(false)
        ->check(CLI::Validator(
            [](std::string& text) {
                return strengthNamed(text) ? std::string() : "'" + text + "' is no strength; write 1, 2 or 3+";
            },
            "1|2|3+"));
    addExclusions(verb, options.excluded);
    CLI::Option* years = verb.add_option("--year", options.years,
                                         "2003, 2003..2018, ..2011 or 2015..: events that could lie in these years");
    years->group(kGroup)->check(CLI::Validator(
        [](std::string& text) {
            return parseYearRange(text) ? std::string()
                                        : "'" + text + "' is no year range; write 2003, 2003..2018, ..2011 or 2015..";
        },
        "YEARS"));
    verb.add_option(
            "--text", options.text,
            "Words in titles, names, places, tags, stories and publishers, in either script; \"a phrase\", -not, "
            "artist:, person:, kind:, place:, tag:, source:, story:, year:2003..2018")
        ->group(kGroup)
        ->check(CLI::Validator([](std::string& text) { return searchProblems(text); }, "SEARCH"));
    verb.add_flag(
            "--surely", options.surely,
            "With --year, only events that surely lie in these years: one date must lie in them whole; of what "
            "lasted, the beginning, the end or what is between must surely lie in them. A date with ~, ? or % never "
            "does, since nothing says how far off it may be")
        ->group(kGroup)
        ->needs(years);
    verb.add_flag(
            "--disputed", options.disputed,
            "Only events on which sources disagree, or on a person who leaves there, an artist who begins or ends "
            "there, or a tie that names them")
        ->group(kGroup);
    verb.add_flag("--rejected", options.rejected, "The same for values that some source gives and that were rejected")
        ->group(kGroup);
    verb.add_flag("--unsourced", options.unsourced, "Only events without any source")->group(kGroup);
}

Result<Filter> resolveFilter(const FilterOptions& options, const Snapshot& snapshot)
{
    Filter filter;
    NameResolver resolver(snapshot);
    resolver.resolve(options.chosen, filter);
    resolver.resolve(options.excluded, filter.excluded);
    if (resolver.error()) {
        return failure(*resolver.error());
    }
    for (const std::string& strength : options.strengths) {
        filter.strengths.push_back(*strengthNamed(strength));
    }
    if (!options.years.empty()) {
        filter.years = parseYearRange(options.years);
    }
    filter.text = options.text;
    filter.surely = options.surely;
    filter.disputed = options.disputed;
    filter.rejected = options.rejected;
    filter.unsourced = options.unsourced;
    return filter;
}

} // namespace tideline
