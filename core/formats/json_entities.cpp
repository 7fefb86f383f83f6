// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

#include <algorithm>
#include <set>

namespace tideline {

namespace {

/// The form of an ISO 15924 code: "Hang".
bool isScript(std::string_view text)
{
    const auto isLower = [](char c) { return 'a' <= c && c <= 'z'; };
    return text.size() == 4 && 'A' <= text[0] && text[0] <= 'Z' && std::all_of(text.begin() + 1, text.end(), isLower);
}

std::string readScript(const JsonCursor& part)
{
    const std::string script = part.optional("script", &JsonCursor::text);
    if (!script.empty() && !isScript(script)) {
        part["script"].expected("a script code of ISO 15924");
    }
    return script;
}

Name readName(const JsonCursor& part)
{
    part.check(json_format::kName);
    const NameKind kind = part["kind"].oneOf(json_format::kNameKinds);
    const JsonCursor value = part["value"];
    const bool isUnknown = kind == NameKind::Primary && value.isNull();
    return {.value = isUnknown ? std::nullopt : std::optional(value.text()),
            .language = part["language"].language(),
            .script = readScript(part),
            .kind = kind};
}

std::vector<Name> readNames(const JsonCursor& record)
{
    std::set<std::string> languages;
    return record.list("names", [&languages](const JsonCursor& part) {
        Name name = readName(part);
        if (name.kind == NameKind::Primary && !languages.insert(name.language).second) {
            part.expected("at most one primary name in a language");
        }
        return name;
    });
}

std::vector<Disclosure> readDisclosures(const JsonCursor& record, const KeyTable& keys)
{
    std::set<std::string> disclosed;
    return record.list("disclosures", [&](const JsonCursor& part) -> Disclosure {
        part.check(json_format::kDisclosure);
        const JsonCursor key = part["key"];
        if (!disclosed.insert(key.key()).second) {
            key.fail({.code = ErrorCode::DuplicateKey, .arguments = {key.text()}});
        }
        return {.key = key.text(), .text = part["text"].localizedText(), .citations = readCitations(part, keys)};
    });
}

/// The active years; a part without a date is left out, as it was reported.
std::vector<Period> readPeriods(const JsonCursor& record, const KeyTable& keys)
{
    std::vector<Period> periods;
    if (const std::optional<JsonCursor> list = record.find("periods")) {
        list->forEach([&](const JsonCursor& part) {
            part.check(json_format::kPeriod);
            if (std::optional<EdtfDate> date = part["date"].date()) {
                periods.push_back({.date = std::move(*date), .citations = readCitations(part, keys)});
            }
        });
    }
    return periods;
}

} // namespace

Entity readEntity(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kEntity);
    const std::optional<JsonCursor> lane = record.find("lane");
    const std::optional<JsonCursor> protection = record.find("protection");
    return {.id = keys.idOf<EntityId>(record, RecordSort::Entity),
            .key = record["key"].text(),
            .kind = record["kind"].oneOf(json_format::kEntityKinds),
            .lane = lane ? std::optional(lane->oneOf(json_format::kLanes)) : std::nullopt,
            .names = readNames(record),
            .protection = protection ? protection->oneOf(json_format::kProtections) : Protection::Public,
            .pseudonym = record.optional("pseudonym", &JsonCursor::localizedText),
            .disclosures = readDisclosures(record, keys),
            .summary = record.optional("summary", &JsonCursor::localizedText),
            .weight = record.optional("weight", &JsonCursor::weight),
            .periods = readPeriods(record, keys),
            .tags = readTags(record, keys),
            .evidence = readEvidence(record, keys)};
}

} // namespace tideline
