// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/localized_text.h"
#include "store/enum_names.h"
#include "store/query.h"
#include "time/edtf.h"

#include <string>
#include <utility>

namespace tideline {

// Values of the model out of the columns of a row. What no writer of ours puts into a file is thrown as Damaged.

inline EdtfDate dateOf(std::string_view text)
{
    Result<EdtfDate> date = EdtfDate::parse(text);
    if (!date) {
        throwDamaged("not a date: " + std::string(text));
    }
    return std::move(*date);
}

inline std::optional<EdtfDate> dateIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(dateOf(row.text(column)));
}

inline std::string stringIn(const Query& row, int column)
{
    return std::string(row.text(column));
}

template <typename IdType>
std::optional<IdType> idIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(IdType(row.integer(column)));
}

template <typename Enum>
std::optional<Enum> enumIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(enumValue<Enum>(row.text(column)));
}

inline int weightIn(const Query& row, int column)
{
    const std::int64_t weight = row.integer(column);
    if (weight < 0 || weight > 100) {
        throwDamaged("weight " + std::to_string(weight));
    }
    return static_cast<int>(weight);
}

/// Takes a form of a text from two columns; a missing language means that a join found no form.
inline void addForm(LocalizedText& text, const Query& row, int languageColumn)
{
    if (!row.isNull(languageColumn)) {
        text.set(stringIn(row, languageColumn), row.optionalText(languageColumn + 1));
    }
}

} // namespace tideline
