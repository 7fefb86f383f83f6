// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/tideline_json_writer.h"

#include "formats/json_record_writer.h"
#include "formats/tideline_json_format.h"

namespace tideline {

namespace {

std::vector<Term> termsOf(const CollectionContents& contents, Vocabulary vocabulary)
{
    std::vector<Term> terms;
    for (const Term& term : contents.terms) {
        if (term.vocabulary == vocabulary) {
            terms.push_back(term);
        }
    }
    return terms;
}

} // namespace

std::string writeTidelineJson(const PublishedContents& published)
{
    const CollectionContents& contents = published.contents();
    const RecordKeys keys(contents);
    JsonWriter out;
    JsonRecordWriter records(out, keys);
    const auto list = [&](std::string_view name, const auto& values) {
        out.name(name);
        out.list(values, [&records](const auto& record) { records.write(record); });
    };
    out.object([&] {
        out.name("format");
        out.text(json_format::kFormat);
        out.name("version");
        out.number(json_format::kVersion);
        out.name("collection");
        records.write(contents.header);
        list("kinds", termsOf(contents, Vocabulary::EventKind));
        list("roles", termsOf(contents, Vocabulary::Role));
        list("relationshipKinds", termsOf(contents, Vocabulary::RelationshipKind));
        list("tags", contents.tags);
        list("places", contents.places);
        list("sources", contents.sources);
        list("entities", contents.entities);
        list("events", contents.events);
        list("relationships", contents.relationships);
        list("stories", contents.stories);
    });
    return out.take();
}

} // namespace tideline
