// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/localized_text.h"
#include "snapshot/event_columns.h"
#include "store/enum_names.h"
#include "store/query.h"
#include "time/edtf.h"

#include <string>
#include <utility>

namespace tideline {

// Values of the model out of the columns of a row. What no writer of ours puts into a file is thrown as Damaged.

/// A date column of a table that keeps nothing but the text: what is no EDTF is kept as it was written.
inline std::optional<EdtfDate> dateIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(EdtfDate::asWritten(row.text(column)));
}

/// The date of an event, which keeps its flags too: a text that is no EDTF must be known as such.
inline std::optional<EdtfDate> dateIn(const Query& row, int column, int flagsColumn)
{
    std::optional<EdtfDate> date = dateIn(row, column);
    if (date && date->flags().unreadable && (row.integer(flagsColumn) & kUnreadable) == 0) {
        throwDamaged("not a date: " + date->text());
    }
    return date;
}

/// The other way: how the file keeps a bound.
inline std::optional<std::int64_t> secondsOf(const std::optional<TimePoint>& time)
{
    return time ? std::optional(time->seconds()) : std::nullopt;
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
