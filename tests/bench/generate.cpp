// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// tideline-generate --events N --seed S -o FILE: a large collection to measure with.

#include "support/generated_collection.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/collection.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    CLI::App program("Makes a large collection for measuring");
    std::size_t events = 1000;
    std::uint64_t seed = 1;
    std::string output;
    program.add_option("--events", events, "How many events")
        ->check(CLI::Range(std::size_t(1), std::size_t(20'000'000)));
    program.add_option("--seed", seed, "The same seed gives the same collection");
    program.add_option("-o,--output", output, "The file to make")->required();
    CLI11_PARSE(program, argc, argv);

    tideline::FileOps files;
    const tideline::CollectionContents contents = tideline::generateCollection(events, seed);
    const auto stored = tideline::Collection::createFrom(output, contents, files, tideline::SystemClock());
    if (!stored) {
        std::cerr << "tideline-generate: " << output << " could not be written (error "
                  << static_cast<int>(stored.error().code) << ") " << stored.error().detail << "\n";
        return 1;
    }
    return 0;
}
