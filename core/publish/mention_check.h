// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/mention_finder.h"
#include "publish/redaction_plan.h"

#include <optional>
#include <string>

namespace tideline {

/// All names of all entities that are not published openly: what no published text may say.
std::vector<std::string> hiddenNames(const Snapshot& snapshot);

/// The key (its title, if it has none) of the first record of the contents that mentions one of the names.
std::optional<std::string> findMention(const CollectionContents& contents, const MentionFinder& names);

/// The same for the events of the plan, of which a snapshot has keys and titles.
std::optional<std::string> findMention(const Snapshot& snapshot, const RedactionPlan& plan, const MentionFinder& names);

} // namespace tideline
