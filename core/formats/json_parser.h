// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace tideline {

/// Larger files are refused before anything of them is read.
inline constexpr std::size_t kLargestJson = std::size_t{512} << 20;
/// No file of ours comes near; deeper ones are made to harm.
inline constexpr std::size_t kDeepestJson = 32;

/// Parses one JSON text (UTF-8, a byte order mark is skipped) more strictly than the standard asks: an object that
/// names a field twice is an error. Fails with JsonSyntax (line and column) or JsonStructure (path).
Result<nlohmann::json> parseJson(std::string_view text);

} // namespace tideline
