// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words/language.h"

#include <optional>
#include <string>

namespace tideline {

/// Puts the program together: names and language; then, if a window is wanted, a session and the window on it. Needs a
/// QApplication that outlives it.
class Application {
public:
    Application();

    /// Opens the window on the collection, or on the bundled one, and runs until it is closed. Returns the exit status.
    int openWindow(const std::optional<std::string>& collection);

private:
    LanguageController m_language;
};

} // namespace tideline
