// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"

#include <QString>

namespace tideline {

/// The lists of a filter that are chosen from by ticking values, in the order of the panel. Defectors are the part of
/// `Filter::people` that the panel offers: leaders, reporters and photographers are never in it.
enum class Facet { Artists, Defectors, Kinds, Places, Sources };

QString facetTitle(Facet facet);

bool isChosen(const Filter& filter, Facet facet, RecordId value);
/// The filter with the value ticked or not. A source takes "without a source" away, as no event has both; nothing else
/// changes.
Filter withChosen(Filter filter, Facet facet, RecordId value, bool chosen);
std::size_t chosenCount(const Filter& filter, Facet facet);

} // namespace tideline
