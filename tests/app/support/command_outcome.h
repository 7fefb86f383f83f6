// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <vector>

namespace tideline::test {

struct CommandOutcome {
    int status = 0;
    std::string output;
    std::string errors;
};

/// Runs the program's command line with these words and gives back what it would end with and print.
CommandOutcome runCommand(std::vector<std::string> words);

} // namespace tideline::test
