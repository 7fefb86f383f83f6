// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "command/output.h"
#include "views/kept_view.h"
#include "views/view_records.h"

#include "snapshot/snapshot.h"

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace tideline {

/// Adds `--view` to a verb. The option must outlive the parsing.
void addViewOption(CLI::App& verb, std::string& view);

/// A view that somebody chose with `--view`, and what it means in the collection.
struct ChosenView {
    KeptView view = {};
    FoundView found = {};
};

/// Finds the view that the option names: a view itself as text or the name of a kept one, of the collection at the path
/// first. Without an option it is the view that leaves everything as it is. What is wrong is said on standard error,
/// and is then the status to end with; so is what the collection does not have, which is left out.
tl::expected<ChosenView, ExitStatus> chooseView(const std::string& option, const Snapshot& snapshot,
                                                const std::filesystem::path& collection);

/// The view's filter where nothing is given: each list, together with what is ruled out of it, and each single value
/// that is given takes the place of the view's.
Filter overridden(Filter view, const Filter& given);

} // namespace tideline
