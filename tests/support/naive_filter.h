// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "model/filter.h"

#include <set>

namespace tideline::test {

/// What a filter leaves, worked out the slow and obvious way over plain values: the reference that the quick evaluation
/// is compared with. It shares nothing with it but the folding of text.
std::set<EventId> naivelyPassing(const CollectionContents& contents, const Filter& filter);

/// The entities whose own line is shown.
std::set<EntityId> naivelyShown(const CollectionContents& contents, const Filter& filter);

} // namespace tideline::test
