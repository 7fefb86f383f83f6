// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <QString>

namespace tideline {

/// What the canvas says of an event beside its title, on a card or to a screen reader, each as one line. Names are in
/// the language given ("en" or "ko"), the rest in the window's. A line may be empty.
struct EventFacts {
    QString when;
    QString place;
    QString participants; ///< The first four.
    QString sources;      ///< How many, and how many are independent; empty while they are still being read.
};
EventFacts eventFacts(const Snapshot& snapshot, EventIndex event, const QString& language);

} // namespace tideline
