// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

namespace tideline::test {

/// The contents with their ids numbered from 1 in the order of the contents: terms, tags, places, sources, entities,
/// events, relationships, each story followed by its steps. What differs by nothing but ids becomes equal.
CollectionContents renumbered(CollectionContents contents);

} // namespace tideline::test
