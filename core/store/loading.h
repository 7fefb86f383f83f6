// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tideline {

/// The snapshot of a collection. Events go row by row from their table into the columns, with the bounds that the table
/// holds: no date is parsed but those with gaps. Throws StoreFailure.
Snapshot loadSnapshot(SQLite::Database& database);

} // namespace tideline
