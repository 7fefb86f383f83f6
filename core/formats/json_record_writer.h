// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/json_writer.h"
#include "formats/record_keys.h"

namespace tideline {

/// Writes records as objects of Tideline JSON. Fields that may be absent are left out when they say nothing.
class JsonRecordWriter {
public:
    JsonRecordWriter(JsonWriter& out, const RecordKeys& keys)
        : m_out(&out)
        , m_keys(&keys)
    {}

    void write(const CollectionHeader& header);
    void write(const Term& term);
    void write(const Tag& tag);
    void write(const Place& place);
    void write(const Source& source);
    void write(const Entity& entity);
    void write(const Event& event);
    void write(const Relationship& relationship);
    void write(const Story& story);

private:
    void write(const Name& name);
    void write(const Disclosure& disclosure);
    void write(const Period& period);
    void write(const Participation& participation);
    void write(const Step& step);
    void write(const Citation& citation);
    void write(const Claim& claim);
    void write(const Evidence& evidence);

    void field(std::string_view name, std::string_view text);
    void field(std::string_view name, const LocalizedText& text);
    /// Nothing is written for an empty value.
    void optionalField(std::string_view name, const std::string& text);
    void optionalField(std::string_view name, const std::optional<std::string>& text);
    void optionalField(std::string_view name, const LocalizedText& text);
    void optionalField(std::string_view name, const std::optional<EdtfDate>& date);
    void weight(int weight);
    void visible(bool visible);
    void tags(const std::vector<TagId>& tags);
    template <typename Part>
    void list(std::string_view name, const std::vector<Part>& parts);
    template <typename Part>
    void optionalList(std::string_view name, const std::vector<Part>& parts);

    JsonWriter* m_out;
    const RecordKeys* m_keys;
};

} // namespace tideline
