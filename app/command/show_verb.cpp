// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/record_description.h"
#include "command/record_lookup.h"
#include "command/verbs.h"

#include "store/collection.h"

namespace tideline {

ExitStatus runShow(const ShowOptions& options)
{
    const auto collection = Collection::open(collectionPath(options.collection), OpenMode::ReadOnly);
    if (!collection) {
        return complain(collection.error());
    }
    const Result<Snapshot> snapshot = (*collection)->load();
    if (!snapshot) {
        return complain(snapshot.error());
    }
    const Result<RecordReference> record = findRecord(*snapshot, options.record);
    if (!record) {
        return complain(record.error());
    }
    const Result<RecordDescription> description = describeRecord(*snapshot, **collection, *record);
    if (!description) {
        return complain(description.error());
    }
    return print(options.asJson ? toJson(*description, *snapshot) : toText(*description, *snapshot));
}

} // namespace tideline
