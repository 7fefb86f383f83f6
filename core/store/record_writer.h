// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "store/evidence_writer.h"
#include "store/references.h"
#include "store/search_writer.h"

#include <vector>

namespace tideline {

/// Writes the records of contents into the database, within the transaction that the caller holds. Its statements are
/// prepared once. Throws StoreFailure: DuplicateKey, UnknownKey, or what the disk says.
class RecordWriter {
public:
    RecordWriter(SQLite::Database& database, IdSource& ids);

    /// Gives every record its id and its row in `record`, so that whatever refers to a record can be written after.
    /// Returns the new ids in the order of the contents: terms, tags, places, sources, entities, events,
    /// relationships, then each story followed by its steps.
    std::vector<RecordId> addIdentities(const CollectionContents& contents);

    /// Writes all else of the records that `addIdentities` was called with.
    void addRecords(const CollectionContents& contents);

    /// Writes what the collection says of itself in place of what it said before. Its start may be any stored record.
    void replaceHeader(const CollectionHeader& header);

private:
    std::int64_t addIdentity(const char* kind, const std::string& key, bool visible = true);
    void addText(std::int64_t record, const char* field, const LocalizedText& text);
    void addTags(std::int64_t record, const std::vector<TagId>& tags);
    void addSearch(std::int64_t record, const char* kind, const LocalizedText& first, const LocalizedText& second = {});

    void add(const Term& term);
    void add(const Tag& tag);
    void add(const Place& place);
    void add(const Source& source);
    void add(const Entity& entity);
    void add(const Event& event);
    void add(const Relationship& relationship);
    void add(const Story& story);
    void add(const Step& step, std::int64_t story, std::int64_t position);
    void addParents(const std::vector<Place>& places);
    void addNames(std::int64_t id, const std::vector<Name>& names);
    void addPeriods(std::int64_t id, const std::vector<Period>& periods);
    void addDisclosures(std::int64_t id, const std::vector<Disclosure>& disclosures);

    SQLite::Database& m_database;
    IdSource& m_ids;
    References m_references;
    EvidenceWriter m_evidence;
    SearchWriter m_search;
    Query m_identity;
    Query m_text;
    Query m_tagging;
    Query m_event;
    Query m_participation;
};

} // namespace tideline
