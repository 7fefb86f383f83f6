// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_date_parser.h"

#include "time/edtf_days.h"
#include "time/edtf_time_parser.h"
#include "time/edtf_year_parser.h"

namespace tideline {

namespace {

WrittenQualifier takeQualifier(EdtfCursor& cursor)
{
    if (cursor.take('?')) {
        return {.uncertain = true};
    }
    if (cursor.take('~')) {
        return {.approximate = true};
    }
    if (cursor.take('%')) {
        return {.uncertain = true, .approximate = true};
    }
    return {};
}

/// Reads the numbers of a date from left to right. A qualifier before a number concerns that number only, one behind
/// it that number and all to its left.
class DateReader {
public:
    explicit DateReader(EdtfCursor& cursor)
        : m_cursor(cursor)
    {}

    Parsed<WrittenDate> read()
    {
        m_date.offset = m_cursor.offset();
        Parsed<void> done = readYear();
        const bool mayHaveMonth = !m_date.year.isLong && m_date.year.significance.empty();
        if (done && mayHaveMonth && m_cursor.take('-')) {
            done = readMonth();
            if (done && m_date.month && m_cursor.take('-')) {
                done = readDay();
            }
        } else if (done) {
            done = setDays(m_date.offset, "no such year");
        }
        if (done && m_cursor.peek() == 'T') {
            done = readTime();
        }
        if (!done) {
            return tl::unexpected(done.error());
        }
        return m_date;
    }

private:
    Parsed<void> readYear()
    {
        const WrittenQualifier own = takeQualifier(m_cursor);
        const Parsed<WrittenYear> year = parseWrittenYear(m_cursor);
        if (!year) {
            return tl::unexpected(year.error());
        }
        m_date.year = *year;
        m_date.year.qualifier = own;
        addGroupQualifier();
        return {};
    }

    /// Two digits with the qualifiers around them.
    Parsed<WrittenNumber> readNumber(const char* what)
    {
        const WrittenQualifier own = takeQualifier(m_cursor);
        const WrittenNumber number{.pattern = {m_cursor.takePattern(2)}, .qualifier = own};
        if (number.pattern.digits.size() < 2) {
            return stopAt(m_cursor.offset(), std::string(what) + " has two digits");
        }
        m_numberOffset = m_cursor.offset() - 2;
        return number;
    }

    Parsed<void> readMonth()
    {
        Parsed<WrittenNumber> number = readNumber("a month");
        if (!number) {
            return tl::unexpected(number.error());
        }
        number->lowest = static_cast<int>(number->pattern.lowest());
        number->highest = static_cast<int>(number->pattern.highest());
        const bool isGroup = !number->pattern.hasUnspecified() && monthGroup(number->lowest);
        (isGroup ? m_date.group : m_date.month) = *number;
        addGroupQualifier();
        return setDays(m_numberOffset, "month " + std::string(number->pattern.digits) + " is not 01 to 12");
    }

    Parsed<void> readDay()
    {
        Parsed<WrittenNumber> number = readNumber("a day");
        if (!number) {
            return tl::unexpected(number.error());
        }
        number->lowest = static_cast<int>(number->pattern.lowest());
        number->highest = static_cast<int>(number->pattern.highest());
        const int lastDay = m_date.last.day;
        m_date.day = *number;
        addGroupQualifier();
        return setDays(m_numberOffset, "day " + std::string(number->pattern.digits) + " is not 01 to " +
                                           std::to_string(lastDay) + " in that month");
    }

    Parsed<void> readTime()
    {
        if (!m_date.day || m_date.qualifier().isPresent() || hasUnspecified()) {
            return stopAt(m_cursor.offset(), "only a complete day without doubt has a time");
        }
        const Parsed<WrittenTime> time = parseWrittenTime(m_cursor);
        if (!time) {
            return tl::unexpected(time.error());
        }
        m_date.time = *time;
        if (time->isLeapSecond && !endsMonth(*time)) {
            constexpr std::size_t kSecondsInTime = std::string_view("T00:00:").size();
            return stopAt(time->offset + kSecondsInTime, "second 60 stands only at the end of a month in UTC");
        }
        return {};
    }

    /// True if the time is the last second of a month in UTC, the only place of leap seconds (ITU-R TF.460). Local
    /// time without a zone is taken for UTC, as its bounds are.
    bool endsMonth(const WrittenTime& time) const
    {
        const std::int64_t utc = time.secondOfDay - time.shift.value_or(0);
        const bool isDayBefore = utc < 0;
        const std::int64_t next = utc + 1 + (isDayBefore ? kSecondsPerDay : 0);
        const bool isLastDay = isDayBefore ? m_date.first.day == 1
                                           : m_date.first.day == daysInMonth(m_date.first.year, m_date.first.month);
        return next == kSecondsPerDay && isLastDay;
    }

    bool hasUnspecified() const
    {
        return m_date.year.pattern.hasUnspecified() || m_date.month->pattern.hasUnspecified() ||
               m_date.day->pattern.hasUnspecified();
    }

    void addGroupQualifier()
    {
        const WrittenQualifier whole = takeQualifier(m_cursor);
        m_date.year.qualifier = m_date.year.qualifier | whole;
        for (std::optional<WrittenNumber>* number : {&m_date.group, &m_date.month, &m_date.day}) {
            if (*number) {
                (*number)->qualifier = (*number)->qualifier | whole;
            }
        }
    }

    /// Works out the days of what has been read so far, or stops at the number that leaves none.
    Parsed<void> setDays(std::size_t offset, std::string reason)
    {
        const std::optional<DayRange> days = daysOf(m_date);
        if (!days) {
            return stopAt(offset, std::move(reason));
        }
        m_date.first = days->first;
        m_date.last = days->last;
        return {};
    }

    EdtfCursor& m_cursor;
    WrittenDate m_date;
    std::size_t m_numberOffset = 0;
};

} // namespace

Parsed<WrittenDate> parseWrittenDate(EdtfCursor& cursor)
{
    return DateReader(cursor).read();
}

} // namespace tideline
