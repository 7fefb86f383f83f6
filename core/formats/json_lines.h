// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <string_view>
#include <vector>

namespace tideline {

/// Gives each error the line of the text (a JSON string) that its path leads to, and sorts the errors by it. Reads the
/// whole document a second time, because values do not know where they stood: for errors, not for every file.
/// Requires: `parseJson` took the document; the paths are JSON Pointers to texts in it.
void locate(std::string_view document, std::vector<Error>& errors);

} // namespace tideline
