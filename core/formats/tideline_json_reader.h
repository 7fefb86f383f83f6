// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "model/collection_contents.h"

#include <string_view>

namespace tideline {

/// Reads Tideline JSON, version 1 (`resources/collections/tideline.schema.json`). Strict: unknown fields are errors.
/// Fails with JsonSyntax (line and column), JsonStructure, UnknownKey, DuplicateKey, NotADate, UnsupportedFormat or
/// ClaimContradictsRecord (each with the path of the field). Records are numbered from 1 in the order of the file.
Result<CollectionContents> readTidelineJson(std::string_view text);

} // namespace tideline
