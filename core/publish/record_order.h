// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/published_ids.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tideline {

// Published order: by date, then by title or name in English, then by key, and where records have none, by what else is
// published of them.

void sortByContent(std::vector<Term>& terms); ///< By vocabulary and lane first, as a legend reads.
void sortByContent(std::vector<Tag>& tags);
void sortByContent(std::vector<Place>& places);
void sortByContent(std::vector<Source>& sources);
void sortByContent(std::vector<Story>& stories);

/// Where each entity under a pseudonym occurs, by its id: what tells two of the same pseudonym apart. Requires: stories
/// are in published order.
std::unordered_map<EntityId, std::string> appearances(const CollectionContents& contents, const Snapshot& snapshot,
                                                      const RedactionPlan& plan);
void sortByContent(std::vector<Entity>& entities, const std::unordered_map<EntityId, std::string>& appearances);

/// Requires: all possible ends have their numbers.
void sortByContent(std::vector<Relationship>& relationships, const PublishedIds& ids);

} // namespace tideline
