// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace tideline {

/// Adds every record of the contents, in one transaction, with ids of its own. Keys must be new to the collection.
/// The header is written too if `replaceHeader` is set.
struct AddRecords {
    CollectionContents contents;
    bool replaceHeader = false;
};

/// Makes a claim what the record says. The claim becomes accepted, and the one that was accepted before disputed; where
/// the record has the field as a value of its own (dates, places, the facts of a source), it takes the value. What it
/// said before is not lost: the citations of the field go to the claim with that value, which is added, disputed, if
/// there is none. Accepting what is accepted changes nothing.
struct AcceptClaim {
    RecordId record;
    std::size_t claim; ///< Its position in the record's evidence.

    bool operator==(const AcceptClaim&) const = default;
};

/// Everything that can be done to a collection. `Collection::apply` is the only writer.
using Action = std::variant<AddRecords, AcceptClaim>;

/// Which of them, without what it was about. In the order of `Action`.
enum class ActionCode { AddRecords, AcceptClaim };

/// When and by whom something is done: what the journal notes besides the action.
struct Signature {
    std::int64_t time;       ///< Of a Clock: seconds since 1970-01-01T00:00:00Z.
    std::string author = {}; ///< Nobody has to give a name.
};

/// One thing that was done and can be undone or done again: what a menu needs to name it.
struct HistoryStep {
    ActionCode action;
    std::optional<RecordId> record = {}; ///< That it was about.
    std::string field = {};              ///< Of the record; may be empty.

    bool operator==(const HistoryStep&) const = default;
};

} // namespace tideline
