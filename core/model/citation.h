// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "model/localized_text.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// How far a citation can be relied on, on the five steps of Gramps.
enum class Confidence { VeryLow, Low, Normal, High, VeryHigh };

/// The place in a source that supports a record, one field of it, or one claim. It lives inside what it supports.
struct Citation {
    SourceId source;
    std::optional<std::string> field = {};   ///< Nothing: the whole record. Never set inside a claim.
    std::optional<std::string> locator = {}; ///< "p. 3", "00:41".
    Confidence confidence = Confidence::Normal;
    LocalizedText note = {};

    bool operator==(const Citation&) const = default;
};

enum class ClaimStatus { Accepted, Disputed, Rejected };

/// A value that some source gives for one field of a record, with what is made of it and why. At most one claim of a
/// field is accepted, and then the record itself holds the same value.
struct Claim {
    std::string field = {};
    std::string value = {}; ///< EDTF for dates, a place's key for places, else plain text.
    ClaimStatus status = ClaimStatus::Disputed;
    LocalizedText reason = {};
    std::vector<Citation> citations = {};

    bool operator==(const Claim&) const = default;
};

/// What a record rests on: the part that all sourced records have in common.
struct Evidence {
    std::vector<Claim> claims = {};
    std::vector<Citation> citations = {};

    bool operator==(const Evidence&) const = default;
};

} // namespace tideline
