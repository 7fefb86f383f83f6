// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tideline {

// A collection as a snapshot, in two steps. Both throw StoreFailure, and must read one state of the file: one read
// transaction, or nobody else can write.

/// What a first picture needs. Events go row by row from their table into the columns, with the bounds that the table
/// holds: no date is parsed but those with gaps, and no other table of a million rows is read.
Snapshot loadOutline(SQLite::Database& database);

/// The whole snapshot of which that is the outline.
Snapshot loadRest(SQLite::Database& database, Snapshot outline);

} // namespace tideline
