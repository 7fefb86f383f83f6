// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tideline {

/// How much of a collection an export may tell.
enum class Policy {
    Published, ///< Redacted: protected entities by pseudonym and ticked disclosures only, withheld ones not at all.
    Working,   ///< Everything. Only for the owner's own copies; asked for explicitly.
};

} // namespace tideline
