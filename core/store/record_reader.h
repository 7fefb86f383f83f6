// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "store/part_reader.h"

#include <optional>
#include <vector>

namespace tideline {

/// Reads whole records out of the database, one by one or all of a sort, in the order of their ids. Its statements are
/// prepared once. Throws StoreFailure: with Damaged where the file holds what no writer of ours puts there.
class RecordReader {
public:
    explicit RecordReader(SQLite::Database& database);

    CollectionHeader header();
    std::vector<Term> terms();
    std::vector<Tag> tags();
    std::vector<Place> places();
    std::vector<Source> sources();
    std::vector<Entity> entities();
    std::vector<Event> events();
    std::vector<Relationship> relationships();
    std::vector<Story> stories();

    /// Nothing if there is no such event.
    std::optional<Event> event(EventId id);

private:
    std::vector<Step> stepsOf(std::int64_t story);
    Event eventInRow(const Query& row);

    SQLite::Database& m_database;
    PartReader m_parts;
};

} // namespace tideline
