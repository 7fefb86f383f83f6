// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/source_uses.h"

#include "base/error.h"
#include "model/citation.h"
#include "snapshot/records.h"
#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace tideline {

/// One record of any sort, laid out for `show`: what it is called, its fields in order, and what they rest on.
struct RecordDescription {
    struct Field {
        std::string name;
        std::vector<std::string> values;
    };
    std::string sort; ///< "event", "person", "place" …
    std::int64_t id = 0;
    std::string key;
    LocalizedText title;
    std::vector<Field> fields; ///< Only those that the record has.
    Evidence evidence;
    std::optional<std::size_t> independentSources = {}; ///< Of an event: how many different reports it rests on.

    /// Of a source: a record that rests on it, and where.
    struct Supported {
        RecordReference record;
        std::optional<std::size_t> step; ///< Of a story: the position of the step.
        SourceUse use;
    };
    std::vector<Supported> supports = {};
    std::string chicago = {}; ///< Of a source: how it is cited.
    std::string bibtex = {};
};

/// Reads the record; its long texts come from `records`.
Result<RecordDescription> describeRecord(const Snapshot& snapshot, const Records& records,
                                         const RecordReference& reference);

/// The description for people, in lines.
std::string toText(const RecordDescription& description, const Snapshot& snapshot);
/// The description as one JSON object.
std::string toJson(const RecordDescription& description, const Snapshot& snapshot);

} // namespace tideline
