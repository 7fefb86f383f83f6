// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"

namespace tideline {

/// Says of everything in the finished scene that does not pass the filter that it is dimmed, takes its signs of dispute
/// away and puts it under what passes.
void dimRest(Drawing& drawing);

} // namespace tideline
