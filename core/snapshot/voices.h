// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/source.h"
#include "snapshot/indexes.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace tideline {

class Snapshot;

/// For each source the first source of the same voice, itself where it is the first or the only one.
/// Two sources are one voice if their `reprintOf` names the same report (case, marks and width of letters and the
/// number of spaces do not matter), or if one's `reprintOf` is the key of the other; and so on through reprints of
/// reprints. Nothing else makes one: neither a publisher nor a title in common, so that what is not known to rest on
/// one report is counted as it stands.
std::vector<SourceIndex> voicesOf(const std::vector<Source>& sources);

/// The report that the source rests on, as one would cite that; of a report that is a source itself, publisher and
/// title. Empty for a report of its own.
std::string reportOf(const Snapshot& snapshot, const Source& source);

/// Sources of one voice, in the order in which they were given.
using Voice = std::vector<SourceIndex>;

/// The sources grouped by voice; voices in the order of their first source. A source given twice is there twice.
std::vector<Voice> groupedByVoice(const Snapshot& snapshot, std::span<const SourceIndex> sources);

} // namespace tideline
