// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/journal.h"

#include "store/enum_names.h"
#include "store/row_values.h"
#include "store/schema.h"
#include "time/calendar.h"
#include "time/padded_number.h"

namespace tideline {

namespace {

constexpr std::int32_t kFirstVersion = 2; ///< Of the schema, with a journal.

constexpr const char* kForgetUndone = "DELETE FROM journal WHERE undone = 1";
constexpr const char* kAdd = "INSERT INTO journal (action, record, field, first_id, end_id, time, author, changeset, "
                             "undone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)";
constexpr const char* kLastDone = "SELECT id, action, record, field, first_id, end_id, changeset FROM journal "
                                  "WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr const char* kNextUndone = "SELECT id, action, record, field, first_id, end_id, changeset FROM journal "
                                    "WHERE undone = 1 ORDER BY id LIMIT 1";
constexpr const char* kMark = "UPDATE journal SET undone = ? WHERE id = ?";

std::optional<JournalEntry> entryOf(SQLite::Database& database, const char* sql)
{
    if (schemaVersion(database) < kFirstVersion) {
        return std::nullopt;
    }
    Query row(database, sql);
    if (!row.next()) {
        return std::nullopt;
    }
    return JournalEntry{.id = row.integer(0),
                        .step = {.action = enumValue<ActionCode>(row.text(1)),
                                 .record = idIn<RecordId>(row, 2),
                                 .field = stringIn(row, 3)},
                        .firstId = row.optionalInteger(4),
                        .endId = row.optionalInteger(5),
                        .changeset = row.isNull(6) ? std::nullopt : std::optional(std::string(row.bytes(6)))};
}

} // namespace

void addToJournal(SQLite::Database& database, const JournalEntry& entry, const Signature& by)
{
    Query(database, kForgetUndone).run();
    const HistoryStep& step = entry.step;
    const auto record = step.record ? std::optional(step.record->value()) : std::nullopt;
    const auto field = step.field.empty() ? std::nullopt : std::optional(step.field);
    const auto changeset = entry.changeset ? std::optional(Blob{*entry.changeset}) : std::nullopt;
    const std::string time = timeText(by.time);
    Query(database, kAdd)
        .run(enumName(step.action), record, field, entry.firstId, entry.endId, time, by.author, changeset);
}

std::optional<JournalEntry> lastDone(SQLite::Database& database)
{
    return entryOf(database, kLastDone);
}

std::optional<JournalEntry> nextUndone(SQLite::Database& database)
{
    return entryOf(database, kNextUndone);
}

std::string timeText(std::int64_t seconds)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    const CivilDate day = civilDateOf(TimePoint(seconds));
    const std::int64_t inDay = (seconds % kDay + kDay) % kDay;
    std::string text;
    appendPadded(text, day.year, 4);
    for (const auto& [mark, number] : {std::pair{'-', std::int64_t{day.month}},
                                       {'-', std::int64_t{day.day}},
                                       {'T', inDay / kHour},
                                       {':', inDay % kHour / kMinute},
                                       {':', inDay % kMinute}}) {
        text += mark;
        appendPadded(text, number, 2);
    }
    return text + 'Z';
}

void markUndone(SQLite::Database& database, std::int64_t entry, bool isUndone)
{
    Query(database, kMark).run(std::int64_t{isUndone}, entry);
}

} // namespace tideline
