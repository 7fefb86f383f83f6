// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/source_uses.h"

#include "snapshot/snapshot.h"

#include <QString>

#include <optional>
#include <span>

namespace tideline {

// How sources and what rests on them are told of in the reader, in the window's language but for dates.

/// Five dots, so many of them filled as the confidence has steps: "●●●●○". The sign beside the words.
QString confidenceDots(Confidence confidence);
/// "●●●●○ high confidence".
QString confidenceSign(Confidence confidence);

/// "7 events · 3 steps · 2 claims"; what there is none of is left out.
QString supportWords(const SourceSummary& summary);

/// What a superior figure shows while it is hovered or has the focus, as rich text: publisher, title, date, what it
/// reprints, the place in it and the confidence.
QString citationCard(const Snapshot& snapshot, const Source& source, const QString& locator,
                     std::optional<Confidence> confidence, const QString& language);

/// "7 sources, 3 of them independent", and, where some speak with one voice, the sources grouped by it. Plain text in
/// lines.
QString strengthWords(const Snapshot& snapshot, std::span<const SourceIndex> sources);

/// Leaves the text on the clipboard.
void copyText(const QString& text);
QString chicagoNoteOf(const Snapshot& snapshot, const Source& source);
QString bibtexEntryOf(const Snapshot& snapshot, const Source& source);

} // namespace tideline
