// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/own_fields.h"

#include "store/row_values.h"
#include "store/search_writer.h"

#include <algorithm>
#include <array>

namespace tideline {

/// Where the field is, and how it is written. The statements take the record's id last.
struct OwnField::Column {
    using Write = void (*)(SQLite::Database& database, const Column& column, std::int64_t record,
                           const std::string& value);
    std::string_view recordKind;
    std::string_view field;
    const char* read;
    Write write;
    const char* update;
};

namespace {

using Column = OwnField::Column;

constexpr const char* kPlaceOfKey = "SELECT id FROM record WHERE kind = 'place' AND key = ?";
constexpr const char* kLiesInside = "WITH RECURSIVE above (id) AS (SELECT ?1 UNION "
                                    "SELECT parent FROM place JOIN above USING (id) WHERE parent IS NOT NULL) "
                                    "SELECT 1 FROM above WHERE id = ?2";
constexpr const char* kSourceTitle = "SELECT title FROM source WHERE id = ?";

void writeText(SQLite::Database& database, const Column& column, std::int64_t record, const std::string& value)
{
    Query(database, column.update).run(value, record);
}

/// Throws for what is no date: a claim may say "one autumn", but accepting it would make a record lose its place in
/// time.
EdtfDate dateToWrite(const std::string& value)
{
    Result<EdtfDate> date = EdtfDate::parse(value);
    if (!date) {
        throw StoreFailure(date.error());
    }
    return *std::move(date);
}

void writeDate(SQLite::Database& database, const Column& column, std::int64_t record, const std::string& value)
{
    dateToWrite(value);
    writeText(database, column, record, value);
}

void writeDateWithBounds(SQLite::Database& database, const Column& column, std::int64_t record,
                         const std::string& value)
{
    const EdtfDate date = dateToWrite(value);
    const DateBounds& bounds = date.bounds();
    Query(database, column.update)
        .run(value, secondsOf(bounds.earliestBegin), secondsOf(bounds.latestBegin), secondsOf(bounds.earliestEnd),
             secondsOf(bounds.latestEnd), std::int64_t{toBits(date.flags())}, record);
}

std::int64_t placeOfKey(SQLite::Database& database, const std::string& key)
{
    Query row(database, kPlaceOfKey);
    if (!row.with(key).next()) {
        throw StoreFailure({.code = ErrorCode::UnknownKey, .arguments = {key}});
    }
    return row.integer(0);
}

void writePlace(SQLite::Database& database, const Column& column, std::int64_t record, const std::string& value)
{
    Query(database, column.update).run(placeOfKey(database, value), record);
}

void writeParent(SQLite::Database& database, const Column& column, std::int64_t record, const std::string& value)
{
    const std::int64_t parent = placeOfKey(database, value);
    if (Query(database, kLiesInside).with(parent, record).next()) {
        throw StoreFailure({.code = ErrorCode::ClaimNotUsable,
                            .arguments = {"parent", value},
                            .detail = "the place would lie inside itself"});
    }
    Query(database, column.update).run(parent, record);
}

constexpr std::array kColumns = {
    Column{"event", "date", "SELECT date FROM event WHERE id = ?", writeDateWithBounds,
           "UPDATE event SET date = ?, earliest_begin = ?, latest_begin = ?, earliest_end = ?, latest_end = ?, "
           "date_flags = ? WHERE id = ?"},
    Column{"event", "place", "SELECT key FROM record WHERE id = (SELECT place FROM event WHERE id = ?)", writePlace,
           "UPDATE event SET place = ? WHERE id = ?"},
    Column{"place", "parent", "SELECT key FROM record WHERE id = (SELECT parent FROM place WHERE id = ?)", writeParent,
           "UPDATE place SET parent = ? WHERE id = ?"},
    Column{"relationship", "date", "SELECT date FROM relationship WHERE id = ?", writeDate,
           "UPDATE relationship SET date = ? WHERE id = ?"},
    Column{"source", "date", "SELECT date FROM source WHERE id = ?", writeDate,
           "UPDATE source SET date = ? WHERE id = ?"},
    Column{"source", "title", kSourceTitle, writeText, "UPDATE source SET title = ? WHERE id = ?"},
    Column{"source", "publisher", "SELECT publisher FROM source WHERE id = ?", writeText,
           "UPDATE source SET publisher = ? WHERE id = ?"},
    Column{"source", "address", "SELECT address FROM source WHERE id = ?", writeText,
           "UPDATE source SET address = ? WHERE id = ?"},
};

} // namespace

std::optional<OwnField> OwnField::find(std::string_view recordKind, std::string_view field)
{
    const auto found = std::ranges::find_if(
        kColumns, [&](const Column& column) { return column.recordKind == recordKind && column.field == field; });
    return found == kColumns.end() ? std::nullopt : std::optional(OwnField(*found));
}

std::optional<std::string> OwnField::valueOf(SQLite::Database& database, std::int64_t record) const
{
    Query row(database, m_column->read);
    const bool holdsOne = row.with(record).next() && !row.isNull(0) && !row.text(0).empty();
    return holdsOne ? row.optionalText(0) : std::nullopt;
}

void OwnField::setValue(SQLite::Database& database, std::int64_t record, const std::string& value) const
{
    m_column->write(database, *m_column, record, value);
}

void reindex(SQLite::Database& database, std::int64_t record)
{
    Query title(database, kSourceTitle); // Of these kinds of record, only a source is found by a field that is claimed.
    if (title.with(record).next()) {
        SearchWriter search(database);
        search.remove(record);
        search.append(title.text(0));
        search.finish(record, "text");
    }
}

} // namespace tideline
