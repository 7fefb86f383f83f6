// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/verbs.h"

#include "snapshot/voices.h"
#include "time/date_label.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tideline {

namespace {

/// The first and last day that any event touches; years that are open do not count.
struct DayRange {
    std::optional<std::string> first;
    std::optional<std::string> last;
};

DayRange dayRange(const Snapshot& snapshot)
{
    const EventColumns& columns = snapshot.columns();
    std::optional<std::size_t> first;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < columns.datedCount; ++i) {
        const bool isOpenAtStart = columns.earliestBegin[i] == TimePoint::earliest().seconds();
        const bool isOpenAtEnd = columns.latestEnd[i] == TimePoint::latest().seconds();
        if (!isOpenAtStart && (!first || columns.earliestBegin[i] < columns.earliestBegin[*first])) {
            first = i;
        }
        if (!isOpenAtEnd && (!last || columns.latestEnd[i] > columns.latestEnd[*last])) {
            last = i;
        }
    }
    const auto dateAt = [&](std::size_t row) { return EdtfDate::parse(snapshot.dateText(EventIndex(row))); };
    DayRange range;
    if (first) {
        range.first = dateAt(*first).map([](const EdtfDate& date) { return firstDay(date); }).value_or(std::nullopt);
    }
    if (last) {
        range.last = dateAt(*last).map([](const EdtfDate& date) { return lastDay(date); }).value_or(std::nullopt);
    }
    return range;
}

/// How many dates of the collection's records are kept as written because they are no EDTF: those of events, active
/// years, sources, relationships, steps and of the collection itself. Claims are not counted.
std::size_t unreadableDateCount(const Snapshot& snapshot)
{
    std::size_t count = 0;
    const auto add = [&count](const std::optional<EdtfDate>& date) {
        count += date && date->flags().unreadable ? 1U : 0U;
    };
    const auto addAll = [&add](const auto& parts) {
        std::ranges::for_each(parts, add, [](const auto& part) { return std::optional(part.date); });
    };
    for (const std::uint16_t flags : snapshot.columns().dateFlags) {
        count += (flags & kUnreadable) != 0 ? 1U : 0U;
    }
    addAll(snapshot.sources());
    addAll(snapshot.relationships());
    for (const Entity& entity : snapshot.entities()) {
        addAll(entity.periods);
    }
    for (const Story& story : snapshot.stories()) {
        addAll(story.steps);
    }
    add(snapshot.header().opening);
    add(snapshot.header().updated);
    return count;
}

/// How many different reports the sources are.
std::size_t countVoices(const Snapshot& snapshot)
{
    std::vector<SourceIndex> sources;
    for (std::size_t i = 0; i < snapshot.sources().size(); ++i) {
        sources.emplace_back(i);
    }
    return groupedByVoice(snapshot, sources).size();
}

nlohmann::ordered_json orNull(const std::optional<std::string>& text)
{
    return text ? nlohmann::ordered_json(*text) : nlohmann::ordered_json(nullptr);
}

} // namespace

ExitStatus runInfo(const InfoOptions& options)
{
    const Result<LoadedCollection> loaded = loadCollection(options.collection);
    if (!loaded) {
        return complain(loaded.error());
    }
    const Snapshot& snapshot = loaded->snapshot;
    const DayRange days = dayRange(snapshot);
    const nlohmann::ordered_json info = {
        {"title", std::string(snapshot.header().title.bestFor("en").text)},
        {"events", snapshot.columns().size()},
        {"entities", snapshot.entities().size()},
        {"stories", snapshot.stories().size()},
        {"sources", snapshot.sources().size()},
        {"independentSources", countVoices(snapshot)},
        {"places", snapshot.places().size()},
        {"relationships", snapshot.relationships().size()},
        {"unreadableDates", unreadableDateCount(snapshot)},
        {"first", orNull(days.first)},
        {"last", orNull(days.last)},
        {"licence", snapshot.header().licence},
        {"updated", snapshot.header().updated ? nlohmann::ordered_json(snapshot.header().updated->text())
                                              : nlohmann::ordered_json(nullptr)},
    };
    if (options.asJson) {
        return print(info.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    }
    constexpr std::size_t kNameWidth = 20; // Wider than the longest name.
    std::string text;
    for (const auto& [name, value] : info.items()) {
        const std::string shown = value.is_null() ? "–" : value.is_string() ? value.get<std::string>() : value.dump();
        text += name + std::string(kNameWidth - name.size(), ' ') + shown + "\n";
    }
    return print(text);
}

} // namespace tideline
