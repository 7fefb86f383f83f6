// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view.h"

#include "snapshot/snapshot.h"

#include <QString>

#include <vector>

namespace tideline {

/// One part of a view in words: "In view", "1 January 2003 – 31 December 2018".
struct ViewPart {
    QString title;
    QString text;
};

/// What a view comes to in this collection, for whoever is about to keep it or looks for it in a list.
std::vector<ViewPart> viewSummary(const Snapshot& snapshot, const KeptView& view, const QString& language);

/// A name to begin with: what the filter leaves, else the years in view. Never empty.
QString suggestedName(const Snapshot& snapshot, const KeptView& view, const QString& language);

/// What to say after a view was copied as text; a warning where the text tells who somebody is.
QString copiedText(const Snapshot& snapshot, const KeptView& view);

} // namespace tideline
