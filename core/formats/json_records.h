// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/json_cursor.h"
#include "formats/key_table.h"
#include "model/collection_contents.h"

namespace tideline {

// Reading one record of each sort. `record` is the object; references are looked up in `keys`, which holds all keys of
// the file. Problems are reported to the cursor, and the value that is returned then is of no use.

CollectionHeader readHeader(const JsonCursor& record, const KeyTable& keys);
Term readKind(const JsonCursor& record, const KeyTable& keys);
Term readRole(const JsonCursor& record, const KeyTable& keys);
Term readRelationshipKind(const JsonCursor& record, const KeyTable& keys);
Tag readTag(const JsonCursor& record, const KeyTable& keys);
Place readPlace(const JsonCursor& record, const KeyTable& keys);
Source readSource(const JsonCursor& record, const KeyTable& keys);
Entity readEntity(const JsonCursor& record, const KeyTable& keys);
Event readEvent(const JsonCursor& record, const KeyTable& keys);
Relationship readRelationship(const JsonCursor& record, const KeyTable& keys);
Story readStory(const JsonCursor& record, const KeyTable& keys);

// Parts of records.

/// The fields "claims" and "citations" of the record.
Evidence readEvidence(const JsonCursor& record, const KeyTable& keys);
/// The field "citations" of the record or part.
std::vector<Citation> readCitations(const JsonCursor& record, const KeyTable& keys);
/// The field "tags" of the record.
std::vector<TagId> readTags(const JsonCursor& record, const KeyTable& keys);
/// The field "visible": true where it is absent.
bool readVisible(const JsonCursor& record);
/// The field, whose text is Markdown: links to records and sources must lead somewhere.
LocalizedText readMarkdown(const JsonCursor& record, std::string_view name, const KeyTable& keys);

/// Checks the claims on a field of the record that is a date: each value that is none is noted, and the accepted one
/// must be the record's own.
void checkDateClaims(const JsonCursor& record, const Evidence& evidence, const std::optional<EdtfDate>& date);
/// The same for the field "place", whose values are keys of places.
void checkPlaceClaims(const JsonCursor& record, const Evidence& evidence, const KeyTable& keys);

} // namespace tideline
