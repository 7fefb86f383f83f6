// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_time_parser.h"

#include <array>

namespace tideline {

namespace {

constexpr std::int64_t kSecondsPerMinute = 60;
constexpr std::int64_t kSecondsPerHour = 3'600;

/// Two digits, at most `highest`.
Parsed<std::int64_t> parseTwoDigits(EdtfCursor& cursor, const char* what, std::int64_t highest)
{
    const std::size_t start = cursor.offset();
    for (int digit = 0; digit < 2; ++digit) {
        if (!cursor.atDigit()) {
            return stopAt(cursor.offset(), std::string(what) + " has two digits");
        }
        cursor.advance();
    }
    const DigitPattern digits{cursor.from(start)};
    if (digits.lowest() > highest) {
        return stopAt(start, std::string(what) + " " + std::string(digits.digits) + " is not 00 to " +
                                 std::to_string(highest));
    }
    return digits.lowest();
}

/// "Z", "±hh" or "±hh:mm" as seconds ahead of UTC; nothing where nothing is written.
Parsed<std::optional<std::int64_t>> parseShift(EdtfCursor& cursor)
{
    if (cursor.take('Z')) {
        return 0;
    }
    const std::size_t start = cursor.offset();
    const bool isBehind = cursor.take('-');
    if (!isBehind && !cursor.take('+')) {
        return std::nullopt;
    }
    const Parsed<std::int64_t> hours = parseTwoDigits(cursor, "the hour of a time zone", 23);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    std::int64_t shift = *hours * kSecondsPerHour;
    if (cursor.take(':')) {
        const Parsed<std::int64_t> minutes = parseTwoDigits(cursor, "the minute of a time zone", 59);
        if (!minutes) {
            return tl::unexpected(minutes.error());
        }
        shift += *minutes * kSecondsPerMinute;
    }
    if (isBehind && shift == 0) {
        return stopAt(start, "a time zone without shift is Z or +00:00");
    }
    return isBehind ? -shift : shift;
}

} // namespace

Parsed<WrittenTime> parseWrittenTime(EdtfCursor& cursor)
{
    WrittenTime time{.offset = cursor.offset()};
    cursor.advance();
    struct Field {
        const char* name;
        std::int64_t highest;
        std::int64_t seconds;
    };
    constexpr std::array<Field, 3> kFields = {
        {{"an hour", 23, kSecondsPerHour}, {"a minute", 59, kSecondsPerMinute}, {"a second", 60, 1}}};
    for (const Field& field : kFields) {
        if (field.seconds != kSecondsPerHour && !cursor.take(':')) {
            return stopAt(cursor.offset(), "a time has hours, minutes and seconds with colons between");
        }
        const Parsed<std::int64_t> value = parseTwoDigits(cursor, field.name, field.highest);
        if (!value) {
            return tl::unexpected(value.error());
        }
        time.isLeapSecond = field.seconds == 1 && *value == 60;
        time.secondOfDay += (time.isLeapSecond ? *value - 1 : *value) * field.seconds;
    }
    const Parsed<std::optional<std::int64_t>> shift = parseShift(cursor);
    if (!shift) {
        return tl::unexpected(shift.error());
    }
    time.shift = *shift;
    return time;
}

} // namespace tideline
