// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace tideline {

/// Numbers the sources of one page from 1, in the order in which they are first cited.
class SourceNumbers {
public:
    /// The source's number; a source that was not cited before gets the next one.
    int numberOf(SourceIndex source);
    void add(const Snapshot& snapshot, const std::vector<Citation>& citations);
    void add(const Snapshot& snapshot, const Evidence& evidence); ///< Of the record and of its claims.

    const std::vector<SourceIndex>& inOrder() const { return m_sources; }

private:
    std::vector<SourceIndex> m_sources;
};

} // namespace tideline
