// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <vector>

namespace tideline {

/// One value of a filter in words, with what the filter would be without it.
struct FilterChip {
    QString text;
    Filter without;
};

/// What is said of a value that is ruled out, given its name.
QString excludedName(const QString& name, const QString& language);

/// The values of the filter, one after the other, in the order of the panel; empty iff the filter is. Records that the
/// snapshot does not have are left out.
std::vector<FilterChip> filterChips(const Snapshot& snapshot, const Filter& filter, const QString& language);

} // namespace tideline
