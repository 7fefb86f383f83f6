// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_numbers.h"

#include <algorithm>

namespace tideline {

int SourceNumbers::numberOf(SourceIndex source)
{
    const auto found = std::find(m_sources.begin(), m_sources.end(), source);
    const auto position = found - m_sources.begin();
    if (found == m_sources.end()) {
        m_sources.push_back(source);
    }
    return int(position) + 1;
}

void SourceNumbers::add(const Snapshot& snapshot, const std::vector<Citation>& citations)
{
    for (const Citation& citation : citations) {
        if (const std::optional<SourceIndex> source = snapshot.find(citation.source)) {
            numberOf(*source);
        }
    }
}

void SourceNumbers::add(const Snapshot& snapshot, const Evidence& evidence)
{
    add(snapshot, evidence.citations);
    for (const Claim& claim : evidence.claims) {
        add(snapshot, claim.citations);
    }
}

} // namespace tideline
