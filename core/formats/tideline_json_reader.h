// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "model/collection_contents.h"

#include <string_view>
#include <vector>

namespace tideline {

/// What was read from a file, and what could not be.
struct TidelineJson {
    CollectionContents contents;
    /// A NotADate for each date that is no EDTF, in the order of the file: `arguments` the text, `path` the field,
    /// `line` in the file, `column` within the text of the date, `detail` why. The contents keep those dates as
    /// written, undated: of records, active years, steps, the collection itself, and of claims on such dates.
    std::vector<Error> unreadableDates;

    bool operator==(const TidelineJson&) const = default;
};

/// Reads Tideline JSON, version 1 (`resources/collections/tideline.schema.json`). Strict: unknown fields are errors.
/// Fails with JsonSyntax (line and column), JsonStructure, UnknownKey, DuplicateKey, UnsupportedFormat or
/// ClaimContradictsRecord (each with the path of the field). A date that cannot be read is no failure. Records are
/// numbered from 1 in the order of the file.
Result<TidelineJson> readTidelineJson(std::string_view text);

} // namespace tideline
