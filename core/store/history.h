// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/collection.h"
#include "store/journal.h"

namespace tideline {

/// Takes back what was done last, or does again what was undone last, in one transaction. Throws StoreFailure, and then
/// nothing has changed: NothingToUndo, NothingToRedo, NotUndoable, Damaged, or what the disk says.
Change undoLast(SQLite::Database& database);
Change redoNext(SQLite::Database& database);

} // namespace tideline
