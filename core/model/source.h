// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "time/edtf.h"

#include <string>
#include <vector>

namespace tideline {

/// A publication, with its fields after Dublin Core. Its title stays in its own language.
struct Source {
    SourceId id;
    std::string key = {};
    std::string title = {};
    std::string language = {};              ///< Of the title, BCP 47.
    std::vector<std::string> creators = {}; ///< Who wrote it, in order, as printed.
    std::string publisher = {};
    /// The report that it reprints, extracts or retells, as one would cite that: "The Washington Post, 20 August 2019";
    /// or the key of that report's own source. Empty: it is a report of its own. Sources of one report are one voice,
    /// however many printed it.
    std::string reprintOf = {};
    std::optional<EdtfDate> date = {};
    std::string address = {};
    LocalizedText note = {};
    Evidence evidence = {};

    bool operator==(const Source&) const = default;
};

} // namespace tideline
