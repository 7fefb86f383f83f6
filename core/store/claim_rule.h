// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/query.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tideline {

/// An accepted claim that says something else than the record itself.
struct ClaimContradiction {
    std::string key; ///< Of the record.
    std::string field;
    std::string claimed;
    std::string held;
};

/// Every contradiction among the claims with ids from `first` on and before `end`. Fields that a record does not have
/// as a value of its own (texts in several languages, ages, …) cannot contradict.
std::vector<ClaimContradiction> contradictions(SQLite::Database& database, std::int64_t first, std::int64_t end);

} // namespace tideline
