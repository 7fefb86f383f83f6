// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/record_description.h"
#include "command/record_lookup.h"
#include "command/verbs.h"

namespace tideline {

ExitStatus runShow(const ShowOptions& options)
{
    const Result<LoadedCollection> loaded = loadCollection(options.collection);
    if (!loaded) {
        return complain(loaded.error());
    }
    const Snapshot& snapshot = loaded->snapshot;
    const Result<RecordReference> record = findRecord(snapshot, options.record);
    if (!record) {
        return complain(record.error());
    }
    const Result<RecordDescription> description = describeRecord(snapshot, *loaded->collection, *record);
    if (!description) {
        return complain(description.error());
    }
    return print(options.asJson ? toJson(*description, snapshot) : toText(*description, snapshot));
}

} // namespace tideline
