// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/span_text.h"
#include "views/view_text.h"
#include "views/view_words.h"

namespace tideline {

namespace {

std::string textOf(const RecordName& record)
{
    const auto* id = std::get_if<RecordId>(&record);
    return id != nullptr ? '#' + std::to_string(id->value()) : plainOrQuoted(std::get<std::string>(record));
}

bool isLaneWord(std::string_view text)
{
    return text == kNoLanes || valueOf(kLaneWords, text) || valueOf(kRemainderWords, text);
}

std::string textOf(const LaneName& lane)
{
    if (const auto* kind = std::get_if<Lane>(&lane)) {
        return std::string(wordOf(kLaneWords, *kind));
    }
    if (const auto* remainder = std::get_if<LaneRemainder>(&lane)) {
        return std::string(wordOf(kRemainderWords, *remainder));
    }
    // A record whose key is a lane's word is told from the lane by its quotes.
    const RecordName& record = std::get<RecordName>(lane);
    const auto* key = std::get_if<std::string>(&record);
    return key != nullptr && isLaneWord(*key) ? quotedValue(*key) : textOf(record);
}

/// Puts the line together, field by field.
class ViewWriter {
public:
    void add(std::string_view field, std::string_view value)
    {
        m_line += ' ';
        m_line += field;
        m_line += '=';
        m_line += value;
    }

    void addFlag(std::string_view field)
    {
        m_line += ' ';
        m_line += field;
    }

    template <typename Values>
    void addList(std::string_view field, const Values& values)
    {
        std::string list;
        for (const auto& value : values) {
            list += (list.empty() ? "" : ",") + textOf(value);
        }
        add(field, list.empty() ? kNoLanes : std::string_view(list));
    }

    void addValues(const NamedValues& values, std::string_view prefix)
    {
        for (const auto& [word, list] : kRecordLists) {
            if (!(values.*list).empty()) {
                addList(std::string(prefix) + std::string(word), values.*list);
            }
        }
        std::string strengths;
        for (const SourceStrength strength : values.strengths) {
            strengths += strengths.empty() ? "" : ",";
            strengths += wordOf(kStrengthWords, strength);
        }
        if (!strengths.empty()) {
            add(std::string(prefix) + "strength", strengths);
        }
    }

    void addFilter(const NamedFilter& filter)
    {
        addValues(filter.chosen, {});
        addValues(filter.excluded, kExcludingPrefix);
        if (filter.years) {
            add("years", spanText(*filter.years));
        }
        for (const auto& [word, flag] : kFilterFlags) {
            if (filter.*flag) {
                addFlag(word);
            }
        }
        if (!filter.text.empty()) {
            add("text", quotedValue(filter.text));
        }
    }

    void addLanes(const NamedLanes& lanes)
    {
        const NamedLanes atFirst;
        if (lanes.grouping != atFirst.grouping) {
            add("group", wordOf(kGroupingWords, lanes.grouping));
        }
        if (lanes.order != atFirst.order) {
            addList("order", lanes.order);
        }
        if (lanes.folded != atFirst.folded) {
            addList("folded", lanes.folded);
        }
        if (lanes.hidden != atFirst.hidden) {
            addList("hidden", lanes.hidden);
        }
        if (lanes.wanted) {
            add("wanted", textOf(*lanes.wanted));
        }
    }

    std::string take() { return std::move(m_line); }

private:
    std::string m_line = std::string(kViewHeading);
};

} // namespace

std::string formatView(const KeptView& view)
{
    ViewWriter writer;
    if (!view.name.empty()) {
        writer.add("name", quotedValue(view.name));
    }
    writer.addFilter(view.filter);
    if (view.rest) {
        writer.add("rest", wordOf(kRestWords, *view.rest));
    }
    if (view.span) {
        writer.add("span", spanText(*view.span));
    }
    writer.addLanes(view.lanes);
    if (view.theme) {
        writer.add("theme", wordOf(kThemeWords, *view.theme));
    }
    return writer.take();
}

} // namespace tideline
