// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view.h"
#include "views/view_fields.h"

#include <string>
#include <string_view>

namespace tideline {

/// What every view as text begins with.
inline constexpr std::string_view kViewHeading = "tideline-view:";

/// The view as one line that people can read, send and change:
///
///     tideline-view: name="Red Velvet in Pyongyang" artist=red-velvet not-place=seoul years=2003..2018 group=artist
///
/// Records stand by their keys, or by id as `#123`. What is as at first is left out.
/// Requires: the spans of the view are not empty and their ends have days (`startOfDay`) or are open.
std::string formatView(const KeptView& view);

/// Reads what `formatView` writes, in any order of fields; blanks and breaks of lines around them do not matter.
/// Nothing is guessed: what is no field or no value of it is a problem.
ViewTextResult<KeptView> parseView(std::string_view text);

/// Whether the text is meant to be a view, though it may have a problem.
bool looksLikeView(std::string_view text);

} // namespace tideline
