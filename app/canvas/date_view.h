// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <optional>

namespace tideline {

/// All that a date may take up, or its limited end; nothing for a date without any bound.
std::optional<TimeSpan> reachOf(const DateBounds& bounds);

/// The view for somebody who asks for a date while looking at `visible`: the date in the middle, whole, and large
/// enough to be told from its neighbours; between these two as much time as is in view already. Of a date with an open
/// side the view is that of its limited end, of which a mere limit ("2010 or earlier") keeps the length in view.
/// Nothing for a date without any bound.
std::optional<TimeSpan> viewOf(const DateBounds& bounds, TimeSpan visible);

} // namespace tideline
