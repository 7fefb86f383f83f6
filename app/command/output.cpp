// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/output.h"

#include "words/error_text.h"

#include <cstdio>
#include <string>

namespace tideline {

ExitStatus print(std::string_view text)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return isWritten ? ExitStatus::Done : complain({.code = ErrorCode::InputOutput, .arguments = {"standard output"}});
}

ExitStatus complain(const QString& text, ExitStatus status)
{
    // One line, whatever a path or a library's message may hold.
    const std::string line = "tideline: " + text.simplified().toStdString() + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    return status;
}

ExitStatus complain(const Error& error)
{
    return complain(errorText(error), ExitStatus::Failed);
}

} // namespace tideline
