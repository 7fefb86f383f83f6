// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <variant>

namespace tideline {

/// Adds every record of the contents, in one transaction, with ids of its own. Keys must be new to the collection.
/// The header is written too if `replaceHeader` is set.
struct AddRecords {
    CollectionContents contents;
    bool replaceHeader = false;
};

/// Everything that can be done to a collection. `Collection::apply` is the only writer.
using Action = std::variant<AddRecords>;

} // namespace tideline
