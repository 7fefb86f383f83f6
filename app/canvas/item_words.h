// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/canvas_items.h"

#include <QString>

namespace tideline {

// What a screen reader says of an item of the canvas. Titles and dates are in the language given ("en" or "ko"), the
// rest in the window's.

/// Title, date in words, kind, whether sources disagree on the date, and how many more are in the mark. With `current`
/// inside a fold it is that event that is named.
QString itemName(const CanvasItem& item, const Snapshot& snapshot, const QString& language,
                 std::optional<EventIndex> current);

/// What the card beside the mark would say, and what pressing a head, crowd or control does.
QString itemDescription(const CanvasItem& item, const Snapshot& snapshot, const QString& language,
                        std::optional<EventIndex> current);

/// What the threads say that begin or end at the item, a sentence each; empty if there is none.
QString itemThreads(const CanvasItem& item, const std::vector<SceneThread>& threads, const Snapshot& snapshot,
                    const QString& language);

/// How many events stand in a crowd: "12 events + 300 not in the filter".
QString crowdWords(const SceneHit& crowd, const QString& language);

/// What the control of a scene does, with its key.
QString controlTip(SceneControl control);
/// What a click on the head of a lane does.
QString laneHeadTip(bool isFolded);

} // namespace tideline
