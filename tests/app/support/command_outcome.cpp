// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/command_outcome.h"

#include "command/command_line.h"

#include <gtest/gtest.h>

namespace tideline::test {

CommandOutcome runCommand(std::vector<std::string> words)
{
    words.insert(words.begin(), "tideline");
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const CommandLineOutcome outcome = runCommandLine(static_cast<int>(arguments.size()), arguments.data());
    return {outcome.exitStatus.value_or(-1), testing::internal::GetCapturedStdout(),
            testing::internal::GetCapturedStderr()};
}

} // namespace tideline::test
