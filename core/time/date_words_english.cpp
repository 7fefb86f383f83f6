// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_words.h"

#include <array>

namespace tideline {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

// 21 to 41. Where "of" stands between the words and the year, it is part of the words.
constexpr std::array<std::string_view, 21> kGroups = {"spring",
                                                      "summer",
                                                      "autumn",
                                                      "winter",
                                                      "northern spring",
                                                      "northern summer",
                                                      "northern autumn",
                                                      "northern winter",
                                                      "southern spring",
                                                      "southern summer",
                                                      "southern autumn",
                                                      "southern winter",
                                                      "first quarter of",
                                                      "second quarter of",
                                                      "third quarter of",
                                                      "fourth quarter of",
                                                      "first four months of",
                                                      "middle four months of",
                                                      "last four months of",
                                                      "first half of",
                                                      "second half of"};

constexpr int kFirstWithOf = 33;

std::string yearText(const EraYear& year)
{
    return year.digits + (year.isBefore ? " BCE" : year.isEarly ? " CE" : "");
}

/// What comes before the year: "6 October", "spring", "".
std::string withinYear(const PlainDate& date)
{
    if (date.group) {
        return std::string(kGroups[static_cast<std::size_t>(*date.group - 21)]);
    }
    if (!date.month) {
        return {};
    }
    const std::string month(kMonths[static_cast<std::size_t>(*date.month - 1)]);
    return date.day ? std::to_string(*date.day) + " " + month : month;
}

std::string plainText(const PlainDate& date)
{
    const std::string within = withinYear(date);
    return within.empty() ? yearText(date.year) : within + " " + yearText(date.year);
}

/// An en dash, with spaces where one of the sides has some.
std::string dashed(const std::string& begin, const std::string& end, bool isTight)
{
    const bool hasSpaces = (begin + end).find(' ') != std::string::npos;
    return begin + (hasSpaces && !isTight ? " – " : "–") + end;
}

/// Says once what both sides share from the right: the era, the year, the month.
std::string plainRange(const PlainDate& begin, const PlainDate& end)
{
    if (begin == end) {
        return plainText(begin);
    }
    const std::string within = withinYear(begin);
    const std::string endWithin = withinYear(end);
    if (within.empty() && endWithin.empty() && begin.year.sharesEraWith(end.year)) {
        return dashed(begin.year.digits, yearText(end.year), true);
    }
    const bool canShareYear = begin.year == end.year && !within.empty() && !endWithin.empty() &&
                              begin.group.value_or(0) < kFirstWithOf && end.group.value_or(0) < kFirstWithOf;
    if (!canShareYear) {
        return dashed(plainText(begin), plainText(end), false);
    }
    if (begin.month == end.month && begin.day && end.day) {
        return dashed(std::to_string(*begin.day), plainText(end), true);
    }
    return dashed(within, endWithin, false) + " " + yearText(end.year);
}

std::string betweenText(const PlainDate& first, const PlainDate& last)
{
    return "between " + plainText(first) + " and " + plainText(last);
}

std::string yearRangeText(const WrittenYear& year)
{
    const EraYear first = eraYear(year.first);
    const EraYear last = eraYear(year.last);
    return "between " + (first.sharesEraWith(last) ? first.digits : yearText(first)) + " and " + yearText(last);
}

/// "13.8 billion years ago".
std::string distantText(const DistantYear& year)
{
    const std::size_t size = year.digits.size() + year.zeros;
    const std::size_t unit = size > 12 ? 12 : size > 9 ? 9 : 6;
    const std::size_t whole = size - unit;
    std::string digits = year.digits;
    digits.append(whole > digits.size() ? whole - digits.size() : 0, '0');
    if (digits.size() > whole) {
        digits.insert(whole, ".");
    }
    return digits +
           (unit == 12  ? " trillion"
            : unit == 9 ? " billion"
                        : " million") +
           " years " + (year.isAhead ? "from now" : "ago");
}

std::string decadeText(const WrittenYear& year)
{
    return std::to_string(year.first) + "s";
}

/// The year behind "of", for days and months in a year that is not known exactly.
std::string yearNoun(const WrittenYear& year)
{
    switch (yearKnowledge(year)) {
    case YearKnowledge::Exact:
        return yearText(eraYear(year));
    case YearKnowledge::Decade:
        return "the " + decadeText(year);
    case YearKnowledge::Between:
        return "a year " + yearRangeText(year);
    case YearKnowledge::Nothing:
        break;
    }
    return "an unknown year";
}

std::string vagueYear(const WrittenYear& year)
{
    if (!year.significance.empty()) {
        const bool isCut = year.first <= -WrittenYear::kLimit || year.last >= WrittenYear::kLimit;
        const std::string estimate = "estimated " + yearText(eraYear(year));
        return isCut ? estimate : yearRangeText(year) + ", " + estimate;
    }
    switch (yearKnowledge(year)) {
    case YearKnowledge::Decade:
        return decadeText(year);
    case YearKnowledge::Between:
        return yearRangeText(year);
    default:
        return "year unknown";
    }
}

/// A date with unspecified digits.
std::string vagueText(const WrittenDate& date)
{
    const std::string year = yearNoun(date.year);
    const PlainDate numbers = writtenNumbers(date, {});
    switch (dayKnowledge(date)) {
    case DayKnowledge::Exact: {
        const std::string within = withinYear(numbers);
        if (within.empty()) {
            return vagueYear(date.year);
        }
        return within + (numbers.group.value_or(0) < kFirstWithOf ? " of " : " ") + year;
    }
    case DayKnowledge::SomeMonth:
        return "some month of " + year;
    case DayKnowledge::SomeDay:
        return "a day in " + year;
    case DayKnowledge::SomeDayOfMonth: {
        const bool isExactYear = yearKnowledge(date.year) == YearKnowledge::Exact;
        return "a day in " + withinYear(numbers) + (isExactYear ? " " : " of ") + year;
    }
    case DayKnowledge::Range:
        break;
    }
    return betweenText(plainDate(date.first), plainDate(date.last));
}

class EnglishDateWords final : public DateWords {
public:
    std::string date(const WrittenDate& date) const override
    {
        if (const std::optional<DistantYear> distant = distantYear(date.year)) {
            return qualifiedPlain(distantText(*distant), date.qualifier());
        }
        WrittenDate certain = date.withoutQualifiers();
        certain.time.reset();
        const std::optional<PlainDate> plain = plainDate(certain);
        // "about the first half of 2003", but "first half of 2003" alone.
        const bool takesArticle = plain && plain->group.value_or(0) >= kFirstWithOf && date.qualifier().isPresent();
        std::string text = plain ? (takesArticle ? "the " : "") + plainText(*plain) : vagueText(date);
        if (date.time) {
            text.append(", ").append(clockText(*date.time));
        }
        return plain ? qualifiedPlain(text, date.qualifier()) : qualifiedVague(text, date.qualifier());
    }

    std::string range(const WrittenDate& begin, const WrittenDate& end) const override
    {
        const std::optional<PlainDate> plainBegin = plainDate(begin);
        const std::optional<PlainDate> plainEnd = plainDate(end);
        if (plainBegin && plainEnd) {
            return plainRange(*plainBegin, *plainEnd);
        }
        return "from " + asNoun(begin) + " to " + asNoun(end);
    }

    std::string between(const WrittenDate& begin, const WrittenDate& end) const override
    {
        const std::optional<PlainDate> plainBegin = outerDate(begin, true);
        const std::optional<PlainDate> plainEnd = outerDate(end, false);
        const bool areYears =
            plainBegin && plainEnd && withinYear(*plainBegin).empty() && withinYear(*plainEnd).empty();
        if (areYears && plainBegin->year.sharesEraWith(plainEnd->year)) {
            return "between " + plainBegin->year.digits + " and " + yearText(plainEnd->year);
        }
        const auto noun = [&](const WrittenDate& side, const std::optional<PlainDate>& outer) {
            return outer && !plainDate(side) ? plainText(*outer) : asNoun(side);
        };
        return "between " + noun(begin, plainBegin) + " and " + noun(end, plainEnd);
    }

    std::string phrase(DatePhrase phrase, const WrittenDate& date) const override
    {
        const std::string noun = asNoun(date);
        switch (phrase) {
        case DatePhrase::Since:
            return "since " + noun;
        case DatePhrase::Until:
            return "until " + noun;
        case DatePhrase::FromWithUnknownEnd:
            return "from " + noun + " (end unknown)";
        case DatePhrase::UntilWithUnknownStart:
            return "until " + noun + " (start unknown)";
        case DatePhrase::OrEarlier:
            return noun + " or earlier";
        case DatePhrase::OrLater:
            break;
        }
        return noun + " or later";
    }

    std::string alternatives(const std::vector<std::string>& parts) const override
    {
        std::string text = parts.front();
        for (std::size_t index = 1; index < parts.size(); ++index) {
            text += (index + 1 == parts.size() ? " or " : ", ") + parts[index];
        }
        return text;
    }

private:
    /// "about" and "possibly" read well only before a plain date.
    static std::string qualifiedPlain(const std::string& text, WrittenQualifier qualifier)
    {
        return (qualifier.uncertain ? "possibly " : "") + std::string(qualifier.approximate ? "about " : "") + text;
    }

    static std::string qualifiedVague(const std::string& text, WrittenQualifier qualifier)
    {
        if (!qualifier.isPresent()) {
            return text;
        }
        if (!qualifier.approximate) {
            return text + " (uncertain)";
        }
        return text + (qualifier.uncertain ? " (uncertain, approximate)" : " (approximate)");
    }

    /// The date behind a preposition: decades, quarters and the like take an article.
    std::string asNoun(const WrittenDate& written) const
    {
        const bool isDecade = yearKnowledge(written.year) == YearKnowledge::Decade && !written.group && !written.month;
        const bool isPartOfYear =
            written.group && written.group->lowest >= kFirstWithOf && !written.qualifier().isPresent();
        const bool isAnyYear =
            yearKnowledge(written.year) == YearKnowledge::Between && !written.group && !written.month;
        return (isDecade || isPartOfYear ? "the " : isAnyYear ? "a year " : "") + date(written);
    }
};

} // namespace

const DateWords& englishDateWords()
{
    static const EnglishDateWords words;
    return words;
}

} // namespace tideline
