// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace tideline::test {

/// A small valid document with every sort of record: the starting point of tests that break it somewhere.
nlohmann::json sampleDocument();

/// What reading says after `change` was made to the sample document; the code is checked by the caller. A document that
/// reads well gives an error with the path "read".
Error errorAfter(const std::function<void(nlohmann::json&)>& change);

} // namespace tideline::test
