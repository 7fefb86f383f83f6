// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"

namespace tideline {

/// A country, city or hall; places form a tree by `parent`, without cycles.
struct Place {
    PlaceId id;
    std::string key = {};
    LocalizedText name = {};
    std::optional<PlaceId> parent = {};
    LocalizedText summary = {};
    Evidence evidence = {};

    bool operator==(const Place&) const = default;
};

} // namespace tideline
