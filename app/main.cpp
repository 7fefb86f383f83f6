// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/command_line.h"
#include "window/application.h"

#include <QApplication>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// What Qt itself has to remark (a missing runtime folder, a font) is no error of ours: a verb's standard error holds
/// only lines that begin with "tideline:".
void ignoreRemarks(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "tideline: %s\n", qUtf8Printable(text));
    }
}

bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
#ifdef __GLIBC__
    // Columns of many megabytes come and go while a collection is read: each gets pages of its own and gives them back.
    // Left to itself, the library moves this limit up and keeps what was freed.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    // And some of what is small stays, or each filter would get the same pages from the system again.
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
    // A verb draws with the same fonts and painter as the window does, but must run where there is no display.
    if (tideline::needsNoWindow(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(ignoreRemarks);
    }
    if (!tideline::needsNoWindow(argc, argv) && !hasDisplay()) {
        std::fputs("tideline: there is no display for a window; use a verb, such as list or export (tideline --help)\n",
                   stderr);
        return 1;
    }
    const QApplication application(argc, argv);
    tideline::Application program;
    const tideline::CommandLineOutcome outcome = tideline::runCommandLine(argc, argv);
    return outcome.exitStatus ? *outcome.exitStatus : program.openWindow(outcome.window.collection);
}
