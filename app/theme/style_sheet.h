// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace tideline {

/// The style sheet of the application, made from the theme and the scale in force: controls 32 high, radius 4, an edge
/// of 1 px that becomes a ring of 2 px in link colour with the keyboard's focus.
///
/// A button with the dynamic property `primary` is filled with the link colour; with `flat` it has no edge until it is
/// hovered, checked or focused; with `link` it looks like a link in a text; with `chip` it is a rounded chip of 28. A
/// frame with the property `plane` set to "canvas", "panel" or "raised" has that ground; "note" is a raised card.
QString styleSheet();

} // namespace tideline
