// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/prose_writer.h"

namespace tideline {

/// Writes "Ryu Hee-jin heard Celine Dion" with links and citations. A tie is what a source tells, never a cause.
void writeTie(ProseWriter& writer, const Session& session, const Relationship& tie);

/// Ties of one record that share the verb, seen from it: "heard Celine Dion, Westlife"; "heard by Ryu Hee-jin".
struct TieGroup {
    QString verb;
    std::vector<const Relationship*> ties;
    bool inverse = false; ///< The record is the end that the tie leads to.

    RecordId otherEndOf(const Relationship& tie) const { return inverse ? tie.from : tie.to; }
};

/// The ties from or to the record, grouped in the order in which they first come.
std::vector<TieGroup> tieGroupsOf(const Snapshot& snapshot, const RecordReference& record, RecordId id,
                                  std::string_view language);

/// Writes the groups, each as its verb and below it the names at the other ends.
void writeTieGroups(ProseWriter& writer, const Snapshot& snapshot, const std::vector<TieGroup>& groups);

} // namespace tideline
