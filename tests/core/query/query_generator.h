// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "model/filter.h"

namespace tideline::test {

// These draw random values and so must be called inside a property.

/// Small, with everything that filters look at, crowded enough that most filters find something.
CollectionContents anyContents();

/// A filter for these contents; most parts of it are empty, and now and then it names what is not there.
Filter anyFilter(const CollectionContents& contents);

/// Some years between 1990 and 2025.
TimeSpan anyYears();

} // namespace tideline::test
