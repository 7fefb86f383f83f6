// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "query/facets.h"

#include <QString>

namespace tideline {

/// What events can be chosen by their evidence, in the order of the panel.
enum class EvidenceChoice { Disputed, Rejected, Unsourced };
inline constexpr EvidenceChoice kEvidenceChoices[] = {EvidenceChoice::Disputed, EvidenceChoice::Rejected,
                                                      EvidenceChoice::Unsourced};

/// "sources disagree", in the given language: for chips and pictures too.
QString evidenceName(EvidenceChoice choice, const QString& language);
/// What events it finds, in a sentence.
QString evidenceExplanation(EvidenceChoice choice);

bool isChosen(const Filter& filter, EvidenceChoice choice);
/// The filter with the choice ticked or not. Being without a source takes the sources that are chosen away, as no event
/// has both.
Filter withChosen(Filter filter, EvidenceChoice choice, bool chosen);
std::uint32_t countOf(const FacetCounts& counts, EvidenceChoice choice);

} // namespace tideline
