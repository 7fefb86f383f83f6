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

/// Finds each name and appends the id of what it found. The first that is not found stops it.
template <typename Id, typename Find, typename IdOf>
std::optional<Error> resolveAll(const std::vector<std::string>& names, std::vector<Id>& ids, Find find, IdOf idOf)
{
    for (const std::string& name : names) {
        const auto found = find(name);
        if (!found) {
            return found.error();
        }
        ids.push_back(idOf(*found));
    }
    return std::nullopt;
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

} // namespace

void addFilterOptions(CLI::App& verb, FilterOptions& options)
{
    const std::string group = "Filter (any of one option, all of different ones)";
    verb.add_option("--artist", options.artists, "Events that an artist is part of or tied to")
        ->group(group)
        ->allow_extra_args(false);
    verb.add_option("--person", options.people, "Events that a person is part of or tied to")
        ->group(group)
        ->allow_extra_args(false);
    verb.add_option("--kind", options.kinds, "Kind of event")->group(group)->allow_extra_args(false);
    verb.add_option("--place", options.places, "Place, with all inside it")->group(group)->allow_extra_args(false);
    verb.add_option("--tag", options.tags, "Tag")->group(group)->allow_extra_args(false);
    verb.add_option("--source", options.sources, "Title or publisher of a source")
        ->group(group)
        ->allow_extra_args(false);
    CLI::Option* years = verb.add_option("--year", options.years,
                                         "2003, 2003..2018, ..2011 or 2015..: events that could lie in these years");
    years->group(group)->check(CLI::Validator(
        [](std::string& text) {
            return parseYearRange(text) ? std::string()
                                        : "'" + text + "' is no year range; write 2003, 2003..2018, ..2011 or 2015..";
        },
        "YEARS"));
    verb.add_option(
            "--text", options.text,
            "Words in titles, names, places, tags, stories and publishers, in either script; \"a phrase\", -not, "
            "artist:, person:, kind:, place:, tag:, source:, story:, year:2003..2018")
        ->group(group)
        ->check(CLI::Validator([](std::string& text) { return searchProblems(text); }, "SEARCH"));
    verb.add_flag(
            "--surely", options.surely,
            "With --year, only events that surely lie in these years: one date must lie in them whole; of what "
            "lasted, the beginning, the end or what is between must surely lie in them. A date with ~, ? or % never "
            "does, since nothing says how far off it may be")
        ->group(group)
        ->needs(years);
    verb.add_flag(
            "--disputed", options.disputed,
            "Only events on which sources disagree, or on a person who leaves there, an artist who begins or ends "
            "there, or a tie that names them")
        ->group(group);
    verb.add_flag("--rejected", options.rejected, "The same for values that some source gives and that were rejected")
        ->group(group);
    verb.add_flag("--unsourced", options.unsourced, "Only events without any source")->group(group);
}

Result<Filter> resolveFilter(const FilterOptions& options, const Snapshot& snapshot)
{
    Filter filter;
    std::optional<Error> error;
    const auto resolve = [&](const auto& names, auto& ids, auto find, auto idOf) {
        if (!error) {
            error = resolveAll(names, ids, find, idOf);
        }
    };
    const auto idIn = [&snapshot](auto index) { return snapshot[index].id; };
    resolve(
        options.artists, filter.artists, [&](const auto& name) { return findArtist(snapshot, name); }, idIn);
    resolve(
        options.people, filter.people, [&](const auto& name) { return findPerson(snapshot, name); }, idIn);
    resolve(
        options.kinds, filter.kinds, [&](const auto& name) { return findEventKind(snapshot, name); }, idIn);
    resolve(
        options.places, filter.places, [&](const auto& name) { return findPlace(snapshot, name); }, idIn);
    resolve(
        options.tags, filter.tags, [&](const auto& name) { return findTag(snapshot, name); }, idIn);
    for (const std::string& title : options.sources) {
        const auto found = findSources(snapshot, title);
        if (!found) {
            return failure(error.value_or(found.error()));
        }
        for (const SourceIndex source : *found) {
            filter.sources.push_back(snapshot[source].id);
        }
    }
    if (error) {
        return failure(*error);
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
