// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/style.h"

#include <QFont>
#include <QString>

namespace tideline {

/// What a text of the reader is for, which decides its family, size, line height and colour.
enum class ReaderRole {
    FrontTitle, ///< The collection's title.
    PlateName,  ///< The name on a nameplate.
    Title,      ///< Of a story, an event or a source.
    Reading,    ///< What is read at length: steps, summaries, standfirsts.
    StepDate,
    Heading, ///< Of a section of a page.
    Meta,    ///< Facts beside the reading text: place, roles, source lists.
    Caption,
};

struct ReaderType {
    QFont font;
    int lineHeight = 0; ///< In pixels, fixed: the fonts' own would differ between the scripts.
    ColourRole colour = ColourRole::Ink;
};

/// Korean reading text stands on a wider line. `language` is the tag of the text.
ReaderType readerType(ReaderRole role, const QString& language);

/// The widest line of reading text, in pixels: 52 to 66 letters, 26 to 34 syllables.
int readingMeasure();

} // namespace tideline
