// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/tideline_json_reader.h"

#include "formats/json_lines.h"
#include "formats/json_parser.h"
#include "formats/json_records.h"

#include <unordered_map>

namespace tideline {

namespace {

/// Says what the file calls itself if that is not this format in this version.
void checkFormat(const JsonCursor& file)
{
    const std::string format = file["format"].text();
    if (format != json_format::kFormat) {
        return file["format"].fail({.code = ErrorCode::UnsupportedFormat, .arguments = {format}});
    }
    const JsonCursor version = file["version"];
    const std::optional<std::int64_t> number = version.wholeNumber();
    if (!number) {
        return version.expected("a whole number");
    }
    if (number != json_format::kVersion) {
        version.fail({.code = ErrorCode::UnsupportedFormat, .arguments = {format + ' ' + std::to_string(*number)}});
    }
}

void collectKeys(const JsonCursor& list, RecordSort sort, KeyTable& keys)
{
    list.forEach([&](const JsonCursor& record) { keys.add(record["key"], sort); });
}

/// The first pass: the keys of everything, numbered in the order of the format.
KeyTable collectKeys(const JsonCursor& file)
{
    KeyTable keys;
    collectKeys(file["kinds"], RecordSort::Kind, keys);
    collectKeys(file["roles"], RecordSort::Role, keys);
    collectKeys(file["relationshipKinds"], RecordSort::RelationshipKind, keys);
    collectKeys(file["tags"], RecordSort::Tag, keys);
    collectKeys(file["places"], RecordSort::Place, keys);
    collectKeys(file["sources"], RecordSort::Source, keys);
    collectKeys(file["entities"], RecordSort::Entity, keys);
    collectKeys(file["events"], RecordSort::Event, keys);
    collectKeys(file["relationships"], RecordSort::Relationship, keys);
    file["stories"].forEach([&keys](const JsonCursor& story) {
        keys.add(story["key"], RecordSort::Story);
        collectKeys(story["steps"], RecordSort::Step, keys);
    });
    return keys;
}

/// The position of the first place that lies inside itself by way of its parents.
std::optional<std::size_t> findPlaceInsideItself(const std::vector<Place>& places)
{
    std::unordered_map<PlaceId, std::size_t> positionOf;
    for (std::size_t i = 0; i < places.size(); ++i) {
        positionOf.emplace(places[i].id, i);
    }
    // Each place remembers the walk that came by first. A walk ends at a place that another one passed, so that all
    // together are linear; one that comes by a place of its own goes in a circle.
    std::vector<std::optional<std::size_t>> walkOf(places.size());
    for (std::size_t walk = 0; walk < places.size(); ++walk) {
        std::size_t place = walk;
        while (!walkOf[place]) {
            walkOf[place] = walk;
            if (!places[place].parent) {
                break;
            }
            place = positionOf.at(*places[place].parent);
            if (walkOf[place] == walk) {
                return place;
            }
        }
    }
    return std::nullopt;
}

void checkPlaceTree(const JsonCursor& file, const std::vector<Place>& places)
{
    const std::optional<std::size_t> wrong = findPlaceInsideItself(places);
    std::size_t position = 0;
    file["places"].forEach([&](const JsonCursor& record) {
        if (position++ == wrong) {
            record["parent"].expected("a parent that does not lie inside the place itself");
        }
    });
}

CollectionContents readRecords(const JsonCursor& file, const KeyTable& keys)
{
    const auto with = [&keys](auto readRecord) {
        return [&keys, readRecord](const JsonCursor& record) { return readRecord(record, keys); };
    };
    CollectionContents contents;
    contents.header = readHeader(file["collection"], keys);
    contents.terms = file.list("kinds", with(readKind));
    for (auto&& terms :
         {file.list("roles", with(readRole)), file.list("relationshipKinds", with(readRelationshipKind))}) {
        contents.terms.insert(contents.terms.end(), terms.begin(), terms.end());
    }
    contents.tags = file.list("tags", with(readTag));
    contents.places = file.list("places", with(readPlace));
    contents.sources = file.list("sources", with(readSource));
    contents.entities = file.list("entities", with(readEntity));
    contents.events = file.list("events", with(readEvent));
    contents.relationships = file.list("relationships", with(readRelationship));
    contents.stories = file.list("stories", with(readStory));
    if (!file.hasFailed()) {
        checkPlaceTree(file, contents.places);
    }
    return contents;
}

} // namespace

Result<TidelineJson> readTidelineJson(std::string_view text)
{
    const Result<nlohmann::json> document = parseJson(text);
    if (!document) {
        return failure(document.error());
    }
    JsonProblem problem;
    const JsonCursor file(*document, problem);
    if (!document->is_object()) {
        file.expected("an object");
    }
    checkFormat(file);
    file.check(json_format::kFile);
    CollectionContents contents;
    if (!problem.found()) {
        const KeyTable keys = collectKeys(file);
        if (!problem.found()) {
            contents = readRecords(file, keys);
        }
    }
    if (problem.found()) {
        return failure(problem.error());
    }
    TidelineJson read{.contents = std::move(contents), .unreadableDates = problem.takeUnreadableDates()};
    locate(text, read.unreadableDates);
    return read;
}

} // namespace tideline
