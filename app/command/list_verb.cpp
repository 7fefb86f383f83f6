// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/date_cell.h"
#include "command/verbs.h"
#include "command/view_option.h"

#include "formats/csv_cell.h"
#include "query/selection.h"
#include "time/date_label.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tideline {

namespace {

/// One event as it is listed: the fields and their order are the contract of `--format json`.
nlohmann::ordered_json describe(const Snapshot& snapshot, EventIndex event)
{
    nlohmann::ordered_json row;
    row["id"] = snapshot.columns().id[event.value()].value();
    row["kind"] = snapshot.kindOf(event).key;
    row["title"] = snapshot.title(event, "en").text;
    const std::string_view dateText = snapshot.dateText(event);
    row["date"] = dateText.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(dateText);
    row["first"] = nullptr;
    row["last"] = nullptr;
    if (const auto date = EdtfDate::parse(dateText); !dateText.empty() && date) {
        if (const auto day = firstDay(*date)) {
            row["first"] = *day;
        }
        if (const auto day = lastDay(*date)) {
            row["last"] = *day;
        }
    }
    const auto place = snapshot.placeOf(event);
    row["place"] =
        place ? nlohmann::ordered_json(snapshot[*place].name.bestFor("en").text) : nlohmann::ordered_json(nullptr);
    nlohmann::ordered_json people = nlohmann::ordered_json::array();
    nlohmann::ordered_json artists = nlohmann::ordered_json::array();
    for (const EventParticipation& participation : snapshot.participations(event)) {
        const Entity& entity = snapshot[participation.entity];
        nlohmann::ordered_json& names = entity.kind == EntityKind::Artist ? artists : people;
        const nlohmann::ordered_json name = displayName(entity).bestFor("en").text;
        const bool isNamed = std::find(names.begin(), names.end(), name) != names.end();
        if (!isNamed && (entity.kind == EntityKind::Artist || entity.kind == EntityKind::Person)) {
            names.push_back(name);
        }
    }
    row["people"] = std::move(people);
    row["artists"] = std::move(artists);
    row["sources"] = snapshot.sourcesOf(event).size();
    return row;
}

std::string joined(const nlohmann::ordered_json& names)
{
    std::string text;
    for (const auto& name : names) {
        text += text.empty() ? "" : "; ";
        text += name.get<std::string>();
    }
    return text;
}

std::string plain(const nlohmann::ordered_json& value)
{
    if (value.is_null()) {
        return {};
    }
    if (value.is_array()) {
        return joined(value);
    }
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Numbers stand as they are, whatever their sign.
std::string cell(const nlohmann::ordered_json& value)
{
    return value.is_number() ? plain(value) : csvCell(plain(value));
}

constexpr auto kFields = std::to_array<const char*>(
    {"id", "kind", "title", "date", "first", "last", "place", "people", "artists", "sources"});

std::string toCsv(const Snapshot& snapshot, const Selection& selection)
{
    std::string text;
    for (const char* field : kFields) {
        text += text.empty() ? "" : ",";
        text += field;
    }
    text += "\r\n";
    for (const EventIndex event : selection.events) {
        const nlohmann::ordered_json row = describe(snapshot, event);
        for (const char* field : kFields) {
            text += cell(row[field]) + (field == kFields.back() ? "\r\n" : ",");
        }
    }
    return text;
}

std::string toJson(const Snapshot& snapshot, const Selection& selection)
{
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (const EventIndex event : selection.events) {
        rows.push_back(describe(snapshot, event));
    }
    return rows.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string toTable(const Snapshot& snapshot, const Selection& selection)
{
    constexpr std::size_t kDateWidth = 24;
    std::string text;
    for (const EventIndex event : selection.events) {
        const nlohmann::ordered_json row = describe(snapshot, event);
        const std::string_view written = snapshot.dateText(event);
        std::string date = written.empty() ? "undated" : dateCell(EdtfDate::asWritten(written));
        date.resize(std::max(date.size() + 1, kDateWidth), ' ');
        text += date;
        text += row["title"].get<std::string>();
        if (!row["place"].is_null()) {
            text += " — " + row["place"].get<std::string>();
        }
        text += "\n";
    }
    return text;
}

} // namespace

ExitStatus runList(const ListOptions& options)
{
    const Result<LoadedCollection> loaded = loadCollection(options.collection);
    if (!loaded) {
        return complain(loaded.error());
    }
    const Snapshot& snapshot = loaded->snapshot;
    const Result<Filter> filter = resolveFilter(options.filter, snapshot);
    if (!filter) {
        return complain(filter.error());
    }
    const auto view = chooseView(options.view, snapshot, loaded->collection->path());
    if (!view) {
        return view.error();
    }
    const Selection selection = select(snapshot, overridden(view->found.filter, *filter));
    switch (options.format) {
    case ListFormat::Json:
        return print(toJson(snapshot, selection));
    case ListFormat::Csv:
        return print(toCsv(snapshot, selection));
    case ListFormat::Table:
        break;
    }
    return print(toTable(snapshot, selection));
}

} // namespace tideline
