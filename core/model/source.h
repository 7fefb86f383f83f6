// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "time/edtf.h"

namespace tideline {

/// A publication, with its fields after Dublin Core. Its title stays in its own language.
struct Source {
    SourceId id;
    std::string key = {};
    std::string title = {};
    std::string language = {}; ///< Of the title, BCP 47.
    std::string publisher = {};
    std::optional<EdtfDate> date = {};
    std::string address = {};
    LocalizedText note = {};
    Evidence evidence = {};

    bool operator==(const Source&) const = default;
};

} // namespace tideline
