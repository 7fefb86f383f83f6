// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "snapshot/snapshot.h"

#include <QString>

namespace tideline {

/// What a thread says, as a sentence in the language: "Han Song-ee saw on video Baby V.O.X"; of taking part in an event
/// "Red Velvet: Performed, Spring Is Coming". Empty if the tie has no kind or an end without a name.
QString threadSentence(const Snapshot& snapshot, const ThreadMeaning& meaning, const QString& language);

/// What the end of a tie is called: an entity, an event by its short title, or a place. Empty of anything else.
QString tieEndName(const Snapshot& snapshot, RecordId end, const QString& language);

} // namespace tideline
