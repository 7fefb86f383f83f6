// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>

namespace tideline {

/// What was asked for when no verb was given.
struct WindowRequest {
    std::optional<std::string> collection; ///< Nothing: the bundled one.
};

/// The outcome of reading the command line: either the program is done, with its exit status, or a window is wanted.
struct CommandLineOutcome {
    std::optional<int> exitStatus;
    WindowRequest window;
};

/// Reads the arguments and runs the verb if there is one. A first word that is a verb is the verb; anything else is the
/// collection to open. Needs an application object; pictures need fonts, so a QGuiApplication for `export`.
CommandLineOutcome runCommandLine(int argc, char** argv);

/// True if the arguments do not ask for a window, so that the program can choose a platform without a display.
bool needsNoWindow(int argc, char** argv);

} // namespace tideline
