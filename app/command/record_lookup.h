// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace tideline {

// Finding records by what a person types on the command line: a key, an id, or a name in any language and spelling of
// the record. Case, accents, blanks and punctuation do not matter ("baby vox" finds Baby V.O.X). An exact name goes
// before a part of one. Each fails with RecordNotFound, or with AmbiguousName and the keys that fit.

Result<EntityIndex> findArtist(const Snapshot& snapshot, std::string_view name);
/// Any entity that is not an artist.
Result<EntityIndex> findPerson(const Snapshot& snapshot, std::string_view name);
Result<TermIndex> findEventKind(const Snapshot& snapshot, std::string_view name);
Result<PlaceIndex> findPlace(const Snapshot& snapshot, std::string_view name);
Result<TagIndex> findTag(const Snapshot& snapshot, std::string_view name);
Result<StoryIndex> findStory(const Snapshot& snapshot, std::string_view title);
/// By key, title or publisher; a publisher, or a part of a title, may stand for several sources.
Result<std::vector<SourceIndex>> findSources(const Snapshot& snapshot, std::string_view title);
/// Any record.
Result<RecordReference> findRecord(const Snapshot& snapshot, std::string_view nameKeyOrId);

} // namespace tideline
