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

/// The values of the filter, one after the other, in the order of the panel; empty iff the filter is. Records that the
/// snapshot does not have are left out.
std::vector<FilterChip> filterChips(const Snapshot& snapshot, const Filter& filter, const QString& language);

/// The filter in one line, as it stands under a picture: "Red Velvet, 2003–2011"; empty iff the filter is.
QString filterWords(const Snapshot& snapshot, const Filter& filter, const QString& language);

/// Whole years in words: "2003", "1997–2006", "until 2006"; in Korean "2003년", "1997~2006년".
QString yearsWords(const TimeSpan& years, const QString& language);

} // namespace tideline
