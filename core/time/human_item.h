// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/human_parts.h"

#include <optional>
#include <string>

/// What stands between two commas or "or"s of a text: a date, a range, an open side. Private to `core/time`.
namespace tideline {

enum class HumanItemKind {
    Date,    ///< `begin` only.
    Lasting, ///< From `begin` to `end`; a missing one is open, or unknown.
    OneOf,   ///< Somewhere from `begin` to `end`; a missing one has no limit.
};

struct HumanItem {
    HumanItemKind kind = HumanItemKind::Date;
    std::optional<HumanParts> begin = {};
    std::optional<HumanParts> end = {};
    bool isSideUnknown = false;
    std::size_t endOffset = 0; ///< Where its second date stands, for what is wrong with their order.
};

/// The item as EDTF.
struct HumanItemText {
    std::string whole;  ///< Standing alone.
    std::string member; ///< In a set; empty where it cannot be in one.
};

Heard<HumanItemText> itemText(const HumanItem& item);

/// The day, month or year just before the first moment of the date, or just behind its last, as parts: what "before
/// 2011" and "after 17 Dec 2011" leave as their limit. It keeps the doubt of the date. Fails where the date does, or
/// where there is no time beyond it.
Heard<HumanParts> justBefore(const HumanParts& parts);
Heard<HumanParts> justAfter(const HumanParts& parts);

} // namespace tideline
