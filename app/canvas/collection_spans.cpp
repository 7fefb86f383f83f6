// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/collection_spans.h"

#include "layout/time_scale.h"
#include "time/calendar.h"

namespace tideline {

namespace {

constexpr double kMargin = 0.04;

} // namespace

TimeSpan wholeSpan(const Snapshot& snapshot)
{
    return withMargin(snapshot.extent().value_or(TimeSpan{startOfYear(1990), startOfYear(2030)}), kMargin);
}

TimeSpan openingSpan(const Snapshot& snapshot)
{
    if (const auto& opening = snapshot.header().opening) {
        const DateBounds& bounds = opening->bounds();
        if (bounds.earliestBegin && bounds.latestEnd && *bounds.earliestBegin < *bounds.latestEnd) {
            return {*bounds.earliestBegin, *bounds.latestEnd};
        }
    }
    return wholeSpan(snapshot);
}

} // namespace tideline
