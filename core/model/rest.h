// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tideline {

/// What a picture does with the events that a filter leaves out.
enum class Rest {
    Hidden, ///< They are not in it.
    Dimmed, ///< They stand behind what passes, pale and without words.
};

} // namespace tideline
