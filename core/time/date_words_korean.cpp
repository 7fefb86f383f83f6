// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_words.h"
#include "time/particle.h"

#include <array>

namespace tideline {

namespace {

// 21 to 41.
constexpr std::array<std::string_view, 21> kGroups = {
    "봄",           "여름",       "가을",         "겨울",         "봄(북반구)",   "여름(북반구)", "가을(북반구)",
    "겨울(북반구)", "봄(남반구)", "여름(남반구)", "가을(남반구)", "겨울(남반구)", "1분기",        "2분기",
    "3분기",        "4분기",      "첫 4개월",     "중간 4개월",   "마지막 4개월", "상반기",       "하반기"};

std::string eraText(const EraYear& year)
{
    return year.isBefore ? "기원전 " : year.isEarly ? "서기 " : "";
}

std::string yearText(const EraYear& year)
{
    return eraText(year) + year.digits + "년";
}

/// What comes behind the year: "10월 6일", "봄", "".
std::string withinYear(const PlainDate& date)
{
    if (date.group) {
        return std::string(kGroups[static_cast<std::size_t>(*date.group - 21)]);
    }
    if (!date.month) {
        return {};
    }
    const std::string month = std::to_string(*date.month) + "월";
    return date.day ? month + " " + std::to_string(*date.day) + "일" : month;
}

std::string plainText(const PlainDate& date)
{
    const std::string within = withinYear(date);
    return within.empty() ? yearText(date.year) : yearText(date.year) + " " + within;
}

/// Says once what both sides share from the left: the era, the year, the month; and "년" or "일" at the end.
std::string plainRange(const PlainDate& begin, const PlainDate& end)
{
    if (begin == end) {
        return plainText(begin);
    }
    const std::string within = withinYear(begin);
    const std::string endWithin = withinYear(end);
    if (within.empty() && endWithin.empty() && begin.year.sharesEraWith(end.year)) {
        return eraText(begin.year) + begin.year.digits + "~" + end.year.digits + "년";
    }
    if (begin.year != end.year || within.empty() || endWithin.empty()) {
        return plainText(begin) + "~" + plainText(end);
    }
    if (begin.month == end.month && begin.day && end.day) {
        return yearText(begin.year) + " " + std::to_string(*begin.month) + "월 " + std::to_string(*begin.day) + "~" +
               std::to_string(*end.day) + "일";
    }
    return plainText(begin) + "~" + endWithin;
}

std::string yearRangeText(const WrittenYear& year)
{
    return plainRange({.year = eraYear(year.first)}, {.year = eraYear(year.last)}) + " 사이";
}

/// "138억 년 전": the number by groups of four, 조 억 만.
std::string distantText(const DistantYear& year)
{
    constexpr std::array<std::string_view, 4> kUnits = {"", "만", "억", "조"};
    const std::string digits = year.digits + std::string(year.zeros, '0');
    std::string text;
    std::size_t place = 0;
    for (std::size_t left = digits.size(); left > 0; left = place) {
        const std::size_t unit = (left - 1) / 4;
        const std::size_t length = left - unit * 4;
        const std::string group = digits.substr(digits.size() - left, length);
        const std::size_t value = group.find_first_not_of('0');
        if (value != std::string::npos) {
            text += (text.empty() ? "" : " ") + group.substr(value) + std::string(kUnits[unit]);
        }
        place = left - length;
    }
    return text + (year.isAhead ? " 년 뒤" : " 년 전");
}

std::string decadeText(const WrittenYear& year)
{
    return std::to_string(year.first) + "년대";
}

/// The year before a month or a day; ends in a space.
std::string yearPrefix(const WrittenYear& year)
{
    switch (yearKnowledge(year)) {
    case YearKnowledge::Exact:
        return yearText(eraYear(year)) + " ";
    case YearKnowledge::Decade:
        return decadeText(year) + " 어느 해 ";
    case YearKnowledge::Between:
        return yearRangeText(year) + " 어느 해 ";
    case YearKnowledge::Nothing:
        break;
    }
    return "연도 미상 ";
}

std::string vagueYear(const WrittenYear& year)
{
    if (!year.significance.empty()) {
        const bool isCut = year.first <= -WrittenYear::kLimit || year.last >= WrittenYear::kLimit;
        const std::string estimate = yearText(eraYear(year)) + " 추정";
        return isCut ? estimate : yearRangeText(year) + "(" + estimate + ")";
    }
    switch (yearKnowledge(year)) {
    case YearKnowledge::Decade:
        return decadeText(year);
    case YearKnowledge::Between:
        return yearRangeText(year);
    default:
        return "연도 미상";
    }
}

/// A date with unspecified digits.
std::string vagueText(const WrittenDate& date)
{
    const PlainDate numbers = writtenNumbers(date, {});
    const std::string within = withinYear(numbers);
    switch (dayKnowledge(date)) {
    case DayKnowledge::Exact:
        return within.empty() ? vagueYear(date.year) : yearPrefix(date.year) + within;
    case DayKnowledge::SomeMonth:
        return yearPrefix(date.year) + "어느 달";
    case DayKnowledge::SomeDay:
        return yearPrefix(date.year) + "어느 날";
    case DayKnowledge::SomeDayOfMonth:
        return yearPrefix(date.year) + within + " 어느 날";
    case DayKnowledge::Range:
        break;
    }
    return plainRange(plainDate(date.first), plainDate(date.last)) + " 사이";
}

/// "경" follows a number's unit directly; other words take a word of its own.
std::string qualified(std::string text, WrittenQualifier qualifier, bool isGroup)
{
    if (qualifier.approximate) {
        const bool endsInUnit = !isGroup && (text.ends_with("년") || text.ends_with("월") || text.ends_with("일"));
        text += endsInUnit ? "경" : " 무렵";
    }
    return qualifier.uncertain ? text + "(?)" : text;
}

class KoreanDateWords final : public DateWords {
public:
    std::string date(const WrittenDate& date) const override
    {
        if (const std::optional<DistantYear> distant = distantYear(date.year)) {
            const std::string text = (date.qualifier().approximate ? "약 " : "") + distantText(*distant);
            return date.qualifier().uncertain ? text + "(?)" : text;
        }
        WrittenDate certain = date.withoutQualifiers();
        certain.time.reset();
        const std::optional<PlainDate> plain = plainDate(certain);
        std::string text = plain ? plainText(*plain) : vagueText(date);
        if (date.time) {
            text.append(" ").append(clockText(*date.time));
        }
        return qualified(std::move(text), date.qualifier(), date.group.has_value());
    }

    std::string range(const WrittenDate& begin, const WrittenDate& end) const override
    {
        const std::optional<PlainDate> plainBegin = plainDate(begin);
        const std::optional<PlainDate> plainEnd = plainDate(end);
        if (plainBegin && plainEnd) {
            return plainRange(*plainBegin, *plainEnd);
        }
        return date(begin) + "부터 " + date(end) + "까지";
    }

    std::string between(const WrittenDate& begin, const WrittenDate& end) const override
    {
        const std::optional<PlainDate> plainBegin = outerDate(begin, true);
        const std::optional<PlainDate> plainEnd = outerDate(end, false);
        if (plainBegin && plainEnd) {
            return plainRange(*plainBegin, *plainEnd) + " 사이";
        }
        return withParticle(date(begin), Particle::With) + " " + date(end) + " 사이";
    }

    std::string phrase(DatePhrase phrase, const WrittenDate& written) const override
    {
        const std::string text = date(written);
        switch (phrase) {
        case DatePhrase::Since:
            return text + "~";
        case DatePhrase::Until:
            return "~" + text;
        case DatePhrase::FromWithUnknownEnd:
            return text + "~(끝 미상)";
        case DatePhrase::UntilWithUnknownStart:
            return "~" + text + "(시작 미상)";
        case DatePhrase::OrEarlier:
            return text + " 또는 그 이전";
        case DatePhrase::OrLater:
            break;
        }
        return text + " 또는 그 이후";
    }

    std::string alternatives(const std::vector<std::string>& parts) const override
    {
        std::string text = parts.front();
        for (std::size_t index = 1; index < parts.size(); ++index) {
            text += (index + 1 == parts.size() ? " 또는 " : ", ") + parts[index];
        }
        return text;
    }
};

} // namespace

const DateWords& koreanDateWords()
{
    static const KoreanDateWords words;
    return words;
}

} // namespace tideline
