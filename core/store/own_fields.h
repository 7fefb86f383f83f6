// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tideline {

/// A field that can be claimed and that the record also has as a value of its own. The value is written as a claim
/// writes it: EDTF for dates, a place's key for places, else plain text.
class OwnField {
public:
    /// Nothing if records of this kind hold the field in no column: then it lives in its claims alone.
    static std::optional<OwnField> find(std::string_view recordKind, std::string_view field);

    /// Nothing if the record holds none.
    std::optional<std::string> valueOf(SQLite::Database& database, std::int64_t record) const;

    /// Writes the value, and what is derived from it. Throws StoreFailure with NotADate, UnknownKey or ClaimNotUsable
    /// if the record cannot take it.
    void setValue(SQLite::Database& database, std::int64_t record, const std::string& value) const;

    struct Column;

private:
    explicit OwnField(const Column& column)
        : m_column(&column)
    {}

    const Column* m_column;
};

/// Makes the search words of the record anew from what it now says. Requires: a kind of record whose own fields can be
/// claimed.
void reindex(SQLite::Database& database, std::int64_t record);

} // namespace tideline
