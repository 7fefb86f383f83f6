// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/picture.h"
#include "export/picture_sources.h"

#include "query/selection.h"

namespace tideline {

/// The words around a picture, in its own language, made from the publication alone. `filter` is in the ids of the
/// publication, `sources` those of the events that are drawn.
PageWords pictureWords(const Publication& publication, const PictureOptions& options, const Filter& filter,
                       const PictureSources& sources, TimeSpan range);

/// The filter in words: "Red Velvet · 2003–2018". Empty if it passes everything.
QString filterWords(const Snapshot& snapshot, const Filter& filter, const QString& language);

/// "Lanes left out: Works, Context". Empty if none are hidden.
QString hiddenLaneWords(const Snapshot& snapshot, const LaneArrangement& lanes, const QString& language);

/// "1997–2022", the years that the span touches.
QString yearsWords(TimeSpan span, const QString& language);

} // namespace tideline
