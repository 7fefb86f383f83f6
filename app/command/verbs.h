// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "command/filter_options.h"
#include "command/output.h"

#include "layout/threads.h"
#include "model/rest.h"
#include "publish/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

// The verbs of the command line, each a function from its options to an exit status. They are the same core calls that
// the window makes, without a window.

struct InfoOptions {
    std::string collection;
    bool asJson = false;
};
ExitStatus runInfo(const InfoOptions& options);

enum class ListFormat { Table, Json, Csv };
struct ListOptions {
    std::string collection;
    FilterOptions filter;
    std::string view; ///< A kept view's name or a view as text; empty for none.
    ListFormat format = ListFormat::Table;
};
ExitStatus runList(const ListOptions& options);

struct ShowOptions {
    std::string collection;
    std::string record; ///< Name, key or id.
    bool asJson = false;
};
ExitStatus runShow(const ShowOptions& options);

struct ExportOptions {
    std::string collection;
    std::string output;
    FilterOptions filter;
    std::string view; ///< As for ListOptions. What is given besides wins over it.
    std::optional<std::string> range;
    std::string size;
    std::optional<double> scale;
    std::string theme;
    std::string language = "en";
    std::optional<std::string> title;
    std::optional<Rest> rest; ///< Nothing: as the view says, else hidden.
    ThreadChoice threads = ThreadChoice::All;
    std::optional<LaneGrouping> lanes;
    Policy policy = Policy::Published;
    bool isSure = false; ///< `--yes`, which the working policy needs.
};
ExitStatus runExport(const ExportOptions& options);

struct ImportOptions {
    std::string input;
    std::string collection;
    bool isStrict = false; ///< A date that cannot be read refuses the whole file.
};
ExitStatus runImport(const ImportOptions& options);

struct CheckOptions {
    std::string collection;
};
ExitStatus runCheck(const CheckOptions& options);

struct DateOptions {
    std::vector<std::string> texts;
    bool isHuman = false; ///< `--human`: dates as people write them, not only EDTF.
};
ExitStatus runDate(const DateOptions& options);

} // namespace tideline
