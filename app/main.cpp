// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/command_line.h"
#include "window/application.h"

#include <QApplication>

int main(int argc, char** argv)
{
    // A verb draws with the same fonts and painter as the window does, but must run where there is no display.
    if (tideline::needsNoWindow(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    tideline::Application program;
    const tideline::CommandLineOutcome outcome = tideline::runCommandLine(argc, argv);
    return outcome.exitStatus ? *outcome.exitStatus : program.openWindow(outcome.window.collection);
}
