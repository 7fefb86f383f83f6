// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"

#include <QString>

#include <variant>

namespace tideline {

/// The lists of a filter that are chosen from value by value, in the order of the panel. Defectors and People are two
/// parts of `Filter::people`: leaders, reporters and photographers are never among the defectors.
enum class Facet { Artists, Defectors, People, Kinds, Places, Tags, Sources, Strengths, Stories };
inline constexpr Facet kFacets[] = {Facet::Artists, Facet::Defectors, Facet::People,    Facet::Kinds,  Facet::Places,
                                    Facet::Tags,    Facet::Sources,   Facet::Strengths, Facet::Stories};

/// A record of the sort that the facet lists, or for Facet::Strengths a strength.
using FacetValue = std::variant<RecordId, SourceStrength>;

/// What a filter says of one value.
enum class Choice { None, Chosen, Excluded };

QString facetTitle(Facet facet);
QString facetKey(Facet facet); ///< "artists": the same in every language and version.

Choice choiceOf(const Filter& filter, Facet facet, const FacetValue& value);
/// The filter that says this of the value. A source that is chosen takes "without a source" away, as no event has both;
/// nothing else changes. Requires: the value is one of the facet's.
Filter withChoice(Filter filter, Facet facet, const FacetValue& value, Choice choice);

} // namespace tideline
