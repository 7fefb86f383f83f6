// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "query/event_groups.h"
#include "snapshot/snapshot.h"

#include <QString>

namespace tideline {

// The words of the table, in the language ("en" or "ko"); from any thread.

QString columnTitle(EventColumn column, const QString& language);
/// What the column tells of the event, in one line; empty if it has nothing there. People stand by the names under
/// which they may be read, see `displayName`.
QString cellText(const Snapshot& snapshot, EventIndex event, EventColumn column, const QString& language);
bool isNumber(EventColumn column); ///< Its cells are numbers.

QString groupingTitle(EventGrouping grouping, const QString& language); ///< "By artist".
QString groupTitle(const Snapshot& snapshot, const EventGroupKey& group, EventGrouping grouping,
                   const QString& language);

} // namespace tideline
