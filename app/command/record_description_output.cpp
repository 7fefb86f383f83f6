// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/record_description.h"

#include "time/date_label.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tideline {

namespace {

const char* wordOf(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Accepted:
        return "accepted";
    case ClaimStatus::Disputed:
        return "disputed";
    case ClaimStatus::Rejected:
        return "rejected";
    }
    return "";
}

const char* wordOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::VeryLow:
        return "very-low";
    case Confidence::Low:
        return "low";
    case Confidence::Normal:
        return "normal";
    case Confidence::High:
        return "high";
    case Confidence::VeryHigh:
        return "very-high";
    }
    return "";
}

std::string sourceTitle(const Snapshot& snapshot, SourceId id)
{
    const auto source = snapshot.find(id);
    return source ? snapshot[*source].title : std::string();
}

std::string sourceKey(const Snapshot& snapshot, SourceId id)
{
    const auto source = snapshot.find(id);
    return source ? snapshot[*source].key : std::string();
}

nlohmann::ordered_json toJson(const LocalizedText& text)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const LocalizedText::Form& form : text.forms()) {
        object[form.language] = form.value ? nlohmann::ordered_json(*form.value) : nlohmann::ordered_json(nullptr);
    }
    return object;
}

nlohmann::ordered_json toJson(const Snapshot& snapshot, const std::vector<Citation>& citations)
{
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (const Citation& citation : citations) {
        nlohmann::ordered_json row = {{"source", sourceKey(snapshot, citation.source)},
                                      {"title", sourceTitle(snapshot, citation.source)},
                                      {"confidence", wordOf(citation.confidence)}};
        if (citation.field) {
            row["field"] = *citation.field;
        }
        if (citation.locator) {
            row["locator"] = *citation.locator;
        }
        if (!citation.note.isEmpty()) {
            row["note"] = toJson(citation.note);
        }
        array.push_back(std::move(row));
    }
    return array;
}

std::string citationLine(const Snapshot& snapshot, const Citation& citation)
{
    std::string line = sourceTitle(snapshot, citation.source) + " [" + sourceKey(snapshot, citation.source) + "]";
    if (citation.locator) {
        line += ", " + *citation.locator;
    }
    if (citation.field) {
        line += " (" + *citation.field + ")";
    }
    return line + ", confidence " + wordOf(citation.confidence);
}

/// What the value says to people where it is written for machines: the name of a place, a date in words; else nothing.
std::string valueInWords(const Snapshot& snapshot, const Claim& claim)
{
    const std::optional<RecordReference> record = snapshot.findKey(claim.value);
    if (const auto* place = record ? std::get_if<PlaceIndex>(&*record) : nullptr) {
        return std::string(snapshot[*place].name.bestFor("en").text);
    }
    const Result<EdtfDate> date = EdtfDate::parse(claim.value);
    const bool isDate = claim.field == "date" || claim.field == "activeYears";
    return isDate && date ? dateLabel(*date, LabelLanguage::English) : std::string();
}

std::string claimLines(const Snapshot& snapshot, const Claim& claim)
{
    const std::string words = valueInWords(snapshot, claim);
    std::string text = "  " + claim.field + " = " + claim.value + (words.empty() ? "" : " (" + words + ")") + ", " +
                       wordOf(claim.status) + "\n";
    if (const TextChoice reason = claim.reason.bestFor("en"); !reason.text.empty()) {
        text += "    " + std::string(reason.text) + "\n";
    }
    for (const Citation& citation : claim.citations) {
        text += "    " + citationLine(snapshot, citation) + "\n";
    }
    return text;
}

std::string keyOf(const Snapshot& snapshot, const RecordReference& record)
{
    if (const auto* event = std::get_if<EventIndex>(&record)) {
        return std::string(snapshot.eventKey(*event));
    }
    return std::visit(
        [&](auto index) -> std::string {
            if constexpr (std::is_same_v<decltype(index), EventIndex>) {
                return {};
            } else {
                return snapshot[index].key;
            }
        },
        record);
}

std::string recordLine(const Snapshot& snapshot, const RecordDescription::Supported& supported)
{
    const std::string key = keyOf(snapshot, supported.record);
    const std::string record = key.empty() ? std::to_string(snapshot.idOf(supported.record).value()) : key;
    return supported.step ? record + " step " + std::to_string(*supported.step + 1) : record;
}

std::string supportLine(const Snapshot& snapshot, const RecordDescription::Supported& supported)
{
    const SourceUse& use = supported.use;
    std::string line = recordLine(snapshot, supported);
    if (!use.field.empty()) {
        line += " (" + use.field + (use.value.empty() ? "" : " = " + use.value) +
                (use.status ? std::string(", ") + wordOf(*use.status) : "") + ")";
    }
    line += use.locator.empty() ? "" : ", " + use.locator;
    return line + (use.confidence ? std::string(", confidence ") + wordOf(*use.confidence) : "");
}

nlohmann::ordered_json supportJson(const Snapshot& snapshot, const RecordDescription::Supported& supported)
{
    const SourceUse& use = supported.use;
    nlohmann::ordered_json row = {{"record", keyOf(snapshot, supported.record)},
                                  {"id", snapshot.idOf(supported.record).value()}};
    const auto addText = [&row](const char* name, const std::string& value) {
        if (!value.empty()) {
            row[name] = value;
        }
    };
    if (supported.step) {
        row["step"] = *supported.step + 1;
    }
    addText("field", use.field);
    addText("value", use.value);
    addText("status", use.status ? wordOf(*use.status) : "");
    addText("locator", use.locator);
    addText("confidence", use.confidence ? wordOf(*use.confidence) : "");
    return row;
}

} // namespace

std::string toText(const RecordDescription& description, const Snapshot& snapshot)
{
    std::string text = std::string(description.title.bestFor("en").text) + "\n";
    text += description.sort + " " + description.key + " (" + std::to_string(description.id) + ")\n";
    for (const LocalizedText::Form& form : description.title.forms()) {
        if (form.language != "en" && form.value) {
            text += form.language + ": " + *form.value + "\n";
        }
    }
    for (const RecordDescription::Field& field : description.fields) {
        text += "\n" + field.name + "\n";
        for (const std::string& value : field.values) {
            text += "  " + value + "\n";
        }
    }
    if (!description.evidence.claims.empty()) {
        text += "\nclaims\n";
        for (const Claim& claim : description.evidence.claims) {
            text += claimLines(snapshot, claim);
        }
    }
    if (!description.evidence.citations.empty()) {
        text += "\nsources";
        if (description.independentSources) {
            text += " (" + std::to_string(*description.independentSources) + " independent)";
        }
        text += "\n";
        for (const Citation& citation : description.evidence.citations) {
            text += "  " + citationLine(snapshot, citation) + "\n";
        }
    }
    if (!description.supports.empty()) {
        text += "\nsupports\n";
        for (const RecordDescription::Supported& supported : description.supports) {
            text += "  " + supportLine(snapshot, supported) + "\n";
        }
    }
    if (!description.chicago.empty()) {
        text += "\nchicago\n  " + description.chicago + "\n";
    }
    return text;
}

std::string toJson(const RecordDescription& description, const Snapshot& snapshot)
{
    nlohmann::ordered_json object = {{"id", description.id},
                                     {"key", description.key},
                                     {"sort", description.sort},
                                     {"title", toJson(description.title)}};
    for (const RecordDescription::Field& field : description.fields) {
        object[field.name] = field.values;
    }
    object["claims"] = nlohmann::ordered_json::array();
    for (const Claim& claim : description.evidence.claims) {
        const std::string words = valueInWords(snapshot, claim);
        object["claims"].push_back({{"field", claim.field},
                                    {"value", claim.value},
                                    {"words", words.empty() ? claim.value : words},
                                    {"status", wordOf(claim.status)},
                                    {"reason", toJson(claim.reason)},
                                    {"sources", toJson(snapshot, claim.citations)}});
    }
    object["sources"] = toJson(snapshot, description.evidence.citations);
    if (description.independentSources) {
        object["independentSources"] = *description.independentSources;
    }
    if (!description.chicago.empty()) {
        object["supports"] = nlohmann::ordered_json::array();
        for (const RecordDescription::Supported& supported : description.supports) {
            object["supports"].push_back(supportJson(snapshot, supported));
        }
        object["chicago"] = description.chicago;
        object["bibtex"] = description.bibtex;
    }
    return object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace tideline
