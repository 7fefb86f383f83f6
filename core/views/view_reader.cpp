// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/span_text.h"
#include "views/view_text.h"
#include "views/view_words.h"

#include <charconv>
#include <iterator>

namespace tideline {

namespace {

using Kind = ViewTextProblem::Kind;

/// The whole of what a reading of one field may say: nothing, or the problem.
using FieldOutcome = std::optional<ViewTextProblem>;

ViewTextProblem notAValue(const ViewTextField& field, const ViewTextValue& value, std::vector<std::string> allowed)
{
    return {.kind = Kind::NotAValue,
            .text = value.text,
            .field = field.name,
            .allowed = std::move(allowed),
            .column = value.column};
}

ViewTextResult<RecordName> recordOf(const ViewTextField& field, const ViewTextValue& value)
{
    if (value.isQuoted || !value.text.starts_with('#')) {
        return RecordName(value.text);
    }
    std::int64_t id = 0;
    const char* const end = value.text.data() + value.text.size();
    const auto [last, error] = std::from_chars(value.text.data() + 1, end, id);
    if (error != std::errc() || last != end) {
        return tl::unexpected(
            ViewTextProblem{.kind = Kind::NotAnId, .text = value.text, .field = field.name, .column = value.column});
    }
    return RecordName(RecordId(id));
}

ViewTextResult<LaneName> laneOf(const ViewTextField& field, const ViewTextValue& value)
{
    if (const auto lane = valueOf(kLaneWords, value.text); lane && !value.isQuoted) {
        return LaneName(*lane);
    }
    if (const auto remainder = valueOf(kRemainderWords, value.text); remainder && !value.isQuoted) {
        return LaneName(*remainder);
    }
    return recordOf(field, value).map([](const RecordName& record) { return LaneName(record); });
}

template <typename Container, typename Read>
FieldOutcome readAll(Container& container, const ViewTextField& field, Read read)
{
    container.clear();
    for (const ViewTextValue& value : field.values) {
        auto item = read(field, value);
        if (!item) {
            return item.error();
        }
        container.insert(container.end(), std::move(*item));
    }
    return std::nullopt;
}

template <typename Container>
FieldOutcome readLanes(Container& container, const ViewTextField& field)
{
    container.clear();
    const bool isEmpty = field.values.size() == 1 && field.values[0].text == kNoLanes && !field.values[0].isQuoted;
    return isEmpty ? std::nullopt : readAll(container, field, laneOf);
}

template <typename Value, std::size_t kCount>
FieldOutcome readWord(Value& target, const ViewTextField& field, const std::array<ViewWord<Value>, kCount>& words)
{
    const std::optional<Value> value = valueOf(words, field.values[0].text);
    if (!value) {
        return notAValue(field, field.values[0], textsOf(words));
    }
    target = *value;
    return std::nullopt;
}

FieldOutcome readSpan(std::optional<TimeSpan>& target, const ViewTextField& field)
{
    target = parseSpan(field.values[0].text);
    return target ? std::nullopt
                  : FieldOutcome({.kind = Kind::NotASpan,
                                  .text = field.values[0].text,
                                  .field = field.name,
                                  .column = field.values[0].column});
}

ViewTextResult<SourceStrength> strengthOfValue(const ViewTextField& field, const ViewTextValue& value)
{
    const std::optional<SourceStrength> strength = valueOf(kStrengthWords, value.text);
    return strength ? ViewTextResult<SourceStrength>(*strength)
                    : tl::unexpected(notAValue(field, value, textsOf(kStrengthWords)));
}

enum class Arity { Flag, One, Many };

/// One field there may be, and how it gets into the view.
struct KnownField {
    std::string name;
    Arity arity;
    FieldOutcome (*read)(KeptView&, const ViewTextField&);
};

template <bool kExcluding>
NamedValues& valuesOf(KeptView& view)
{
    return kExcluding ? view.filter.excluded : view.filter.chosen;
}

template <bool kExcluding, std::size_t... kNumbers>
void addLists(std::vector<KnownField>& fields, std::index_sequence<kNumbers...>)
{
    const std::string prefix = kExcluding ? std::string(kExcludingPrefix) : std::string();
    (fields.push_back({prefix + std::string(kRecordLists[kNumbers].first), Arity::Many,
                       [](KeptView& view, const ViewTextField& field) {
                           return readAll(valuesOf<kExcluding>(view).*kRecordLists[kNumbers].second, field, recordOf);
                       }}),
     ...);
    fields.push_back({prefix + "strength", Arity::Many, [](KeptView& view, const ViewTextField& field) {
                          return readAll(valuesOf<kExcluding>(view).strengths, field, strengthOfValue);
                      }});
}

template <std::size_t... kNumbers>
void addFlags(std::vector<KnownField>& fields, std::index_sequence<kNumbers...>)
{
    (fields.push_back({std::string(kFilterFlags[kNumbers].first), Arity::Flag,
                       [](KeptView& view, const ViewTextField&) {
                           view.filter.*kFilterFlags[kNumbers].second = true;
                           return FieldOutcome();
                       }}),
     ...);
}

void addTexts(std::vector<KnownField>& fields)
{
    fields.push_back({"name", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          view.name = field.values[0].text;
                          return FieldOutcome();
                      }});
    fields.push_back({"text", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          view.filter.text = field.values[0].text;
                          return FieldOutcome();
                      }});
}

void addSpansAndLook(std::vector<KnownField>& fields)
{
    fields.push_back({"years", Arity::One,
                      [](KeptView& view, const ViewTextField& field) { return readSpan(view.filter.years, field); }});
    fields.push_back(
        {"span", Arity::One, [](KeptView& view, const ViewTextField& field) { return readSpan(view.span, field); }});
    fields.push_back({"rest", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          return readWord(view.rest.emplace(), field, kRestWords);
                      }});
    fields.push_back({"theme", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          return readWord(view.theme.emplace(), field, kThemeWords);
                      }});
}

void addLanes(std::vector<KnownField>& fields)
{
    fields.push_back({"group", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          return readWord(view.lanes.grouping, field, kGroupingWords);
                      }});
    fields.push_back({"order", Arity::Many,
                      [](KeptView& view, const ViewTextField& field) { return readLanes(view.lanes.order, field); }});
    fields.push_back({"folded", Arity::Many,
                      [](KeptView& view, const ViewTextField& field) { return readLanes(view.lanes.folded, field); }});
    fields.push_back({"hidden", Arity::Many,
                      [](KeptView& view, const ViewTextField& field) { return readLanes(view.lanes.hidden, field); }});
    fields.push_back({"wanted", Arity::One, [](KeptView& view, const ViewTextField& field) {
                          const ViewTextResult<LaneName> lane = laneOf(field, field.values[0]);
                          view.lanes.wanted = lane ? std::optional(*lane) : std::nullopt;
                          return lane ? FieldOutcome() : FieldOutcome(lane.error());
                      }});
}

const std::vector<KnownField>& knownFields()
{
    static const std::vector<KnownField> kFields = [] {
        std::vector<KnownField> fields;
        addTexts(fields);
        addLists<false>(fields, std::make_index_sequence<kRecordLists.size()>());
        addLists<true>(fields, std::make_index_sequence<kRecordLists.size()>());
        addFlags(fields, std::make_index_sequence<kFilterFlags.size()>());
        addSpansAndLook(fields);
        addLanes(fields);
        return fields;
    }();
    return kFields;
}

FieldOutcome checkArity(const KnownField& known, const ViewTextField& field)
{
    const auto problem = [&field](Kind kind, std::size_t column) {
        return FieldOutcome({.kind = kind, .field = field.name, .column = column});
    };
    if (known.arity != Arity::Flag && field.values.empty()) {
        return problem(Kind::MissingValue, field.column);
    }
    const std::size_t most = known.arity == Arity::Flag ? 0 : 1;
    if (known.arity != Arity::Many && field.values.size() > most) {
        return problem(Kind::UnexpectedValue, field.values[most].column);
    }
    return std::nullopt;
}

ViewTextProblem unknownField(const ViewTextField& field)
{
    ViewTextProblem problem{.kind = Kind::UnknownField, .text = field.name, .column = field.column};
    std::ranges::transform(knownFields(), std::back_inserter(problem.allowed), &KnownField::name);
    return problem;
}

} // namespace

ViewTextResult<KeptView> parseView(std::string_view text)
{
    const auto fields = readFields(text, kViewHeading);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    KeptView view;
    std::set<std::string> seen;
    for (const ViewTextField& field : *fields) {
        const auto known = std::ranges::find(knownFields(), field.name, &KnownField::name);
        if (known == knownFields().end()) {
            return tl::unexpected(unknownField(field));
        }
        if (!seen.insert(field.name).second) {
            return tl::unexpected(
                ViewTextProblem{.kind = Kind::RepeatedField, .text = field.name, .column = field.column});
        }
        FieldOutcome problem = checkArity(*known, field);
        problem = problem ? problem : known->read(view, field);
        if (problem) {
            return tl::unexpected(*problem);
        }
    }
    return view;
}

bool looksLikeView(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text.substr(begin).starts_with(kViewHeading);
}

} // namespace tideline
