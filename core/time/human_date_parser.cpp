// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_date_parser.h"

#include <utility>

namespace tideline {

namespace {

bool isEra(Term term)
{
    return term == Term::BeforeEra || term == Term::CommonEra;
}

/// True for a Korean word, false for a Latin one.
bool isHangul(const HumanToken& token)
{
    return static_cast<unsigned char>(token.text.front()) >= 0x80;
}

Portion portionOf(Term term)
{
    switch (term) {
    case Term::Early:
        return Portion::Early;
    case Term::Mid:
        return Portion::Mid;
    case Term::Late:
        return Portion::Late;
    case Term::FirstHalf:
        return Portion::FirstHalf;
    default:
        return Portion::LatterHalf;
    }
}

class HumanDateReader {
public:
    explicit HumanDateReader(HumanCursor& cursor)
        : m_cursor(cursor)
    {}

    Heard<HumanParts> read()
    {
        m_parts.offset = m_cursor.offset();
        bool isThereMore = true;
        while (isThereMore) {
            const Heard<bool> taken = takePart();
            if (!taken) {
                return tl::unexpected(taken.error());
            }
            isThereMore = *taken;
        }
        if (m_parts.isEmpty()) {
            return refuse(m_cursor.offset(), m_cursor.at(Term::End) ? "the text ends where a date is expected"
                                                                    : "a date is expected here");
        }
        return m_parts;
    }

private:
    /// One part of the date; false where none follows.
    Heard<bool> takePart()
    {
        const HumanToken& token = m_cursor.peek();
        if (parseFourMonths(m_cursor, m_parts)) {
            return true;
        }
        switch (token.term) {
        case Term::Number:
            return takeNumber();
        case Term::OrdinalWord:
            return takeOrdinal({.value = token.value, .digits = 1, .offset = token.offset}, 1);
        case Term::Month:
            return takeMonth();
        case Term::Season:
            return takeSeason();
        case Term::Hemisphere:
            return parseHemisphere(m_cursor, m_parts);
        case Term::Weekday:
            return takeWeekday();
        case Term::BeforeEra:
        case Term::CommonEra:
            return takeEraBefore();
        case Term::Early:
        case Term::Mid:
        case Term::Late:
        case Term::FirstHalf:
        case Term::SecondHalf:
            return takePortion();
        case Term::Quarter:
        case Term::Half:
            return parseNamedPart(m_cursor, m_parts);
        case Term::Apostrophe:
            return takeShortYear();
        default:
            return takeDoubtOrFiller();
        }
    }

    Heard<bool> takeDoubtOrFiller()
    {
        const bool isEmpty = m_parts.isEmpty();
        switch (m_cursor.peek().term) {
        case Term::About:
            m_parts.qualifier.approximate |= isEmpty;
            return isEmpty && m_cursor.take(Term::About);
        case Term::Doubtful:
            m_parts.qualifier.uncertain |= isEmpty;
            return isEmpty && m_cursor.take(Term::Doubtful);
        case Term::AboutBehind:
            m_parts.qualifier.approximate |= !isEmpty;
            return !isEmpty && m_cursor.take(Term::AboutBehind);
        case Term::Question:
            m_parts.qualifier.uncertain |= !isEmpty;
            return !isEmpty && m_cursor.take(Term::Question);
        case Term::Open:
            return !isEmpty && parseRemark(m_cursor, m_parts);
        case Term::Comma:
            return takeComma();
        case Term::Filler:
            return takeFiller();
        default:
            return false;
        }
    }

    /// "of", "the" and the like where a part of the date follows.
    bool takeFiller()
    {
        std::size_t ahead = 0;
        while (m_cursor.at(Term::Filler, ahead)) {
            ++ahead;
        }
        const Term next = m_cursor.peek(ahead).term;
        const bool goesOn = next == Term::Number || next == Term::Month || next == Term::Season ||
                            next == Term::OrdinalWord || next == Term::Last || next == Term::Hemisphere ||
                            isEra(next) || next == Term::Early || next == Term::Mid || next == Term::Late;
        const bool maySayDoubt = m_parts.isEmpty() && (next == Term::About || next == Term::Doubtful);
        if (goesOn || maySayDoubt) {
            m_cursor.advance(ahead);
        }
        return goesOn || maySayDoubt;
    }

    /// The comma in "Oct 6, 2003", "October, 2003" and "6 October 2003, 14:30:00".
    Heard<bool> takeComma()
    {
        if (const Heard<bool> time = parseClockTime(m_cursor, m_parts); !time || *time) {
            return time;
        }
        const bool mayBeDay = m_parts.bare && m_parts.bare->digits <= 2;
        const bool lacksYear = (m_parts.month || m_parts.group || mayBeDay) && m_parts.unit == YearUnit::None;
        const bool isYear =
            m_cursor.at(Term::Number, 1) && (m_cursor.peek(1).text.size() > 2 || isEra(m_cursor.peek(2).term));
        if (lacksYear && isYear && !m_cursor.at(Term::Month, 2)) {
            // "October 6–8, 2003": the month stands in the other half of the range.
            if (mayBeDay) {
                m_parts.day = std::exchange(m_parts.bare, std::nullopt);
            }
            m_cursor.advance();
            return true;
        }
        return false;
    }

    Heard<bool> takeNumber()
    {
        for (const auto parse : {parseYearsAgo, parseClockTime, parseNumericDate}) {
            if (const Heard<bool> taken = parse(m_cursor, m_parts); !taken || *taken) {
                return taken;
            }
        }
        const Heard<SaidNumber> number = saidNumber(m_cursor.peek());
        if (!number) {
            return tl::unexpected(number.error());
        }
        if (m_cursor.isClose(Term::Ordinal, 1)) {
            return takeOrdinal(*number, 2);
        }
        if (const std::optional<bool> unit = takeUnitBehind(*number)) {
            return *unit;
        }
        return takePlainNumber(*number);
    }

    /// What the word behind the number makes of it; nothing where there is no such word.
    std::optional<bool> takeUnitBehind(const SaidNumber& number)
    {
        const bool hasApostrophe = m_cursor.isClose(Term::Apostrophe, 1) && m_cursor.isClose(Term::PluralS, 2);
        if (hasApostrophe || m_cursor.isClose(Term::PluralS, 1)) {
            return setYear(number, YearUnit::Decade, hasApostrophe ? 3 : 2);
        }
        switch (m_cursor.peek(1).term) {
        case Term::KoreanDecade:
            return setKorean(setYear(number, YearUnit::Decade, 2));
        case Term::KoreanYear:
            return setKorean(setYear(number, YearUnit::Year, 2));
        case Term::Century: {
            const bool isKorean = isHangul(m_cursor.peek(1));
            const bool isSet = setYear(number, YearUnit::Century, 2);
            return isKorean ? setKorean(isSet) : isSet;
        }
        case Term::KoreanMonth:
            return setKorean(setNumber(m_parts.month, number, 2));
        case Term::KoreanDay:
            return setKorean(setNumber(m_parts.day, number, 2));
        case Term::Quarter:
            return setKorean(takeGroup(m_cursor, m_parts, {.number = number.value, .count = 4, .first = 33}, 2));
        case Term::BeforeEra:
        case Term::CommonEra:
            if (m_parts.unit == YearUnit::None && m_parts.era == Era::Unsaid) {
                m_parts.era = m_cursor.at(Term::BeforeEra, 1) ? Era::Before : Era::Common;
                return setYear(number, YearUnit::Year, 2);
            }
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    /// A number without a word behind it: a day beside a month's name, a year, or what its neighbours will tell.
    bool takePlainNumber(const SaidNumber& number)
    {
        const bool isShort = number.digits <= 2;
        const bool isDayBeforeMonth = monthBehind() != 0 && !m_parts.month;
        if (isShort && !m_parts.day && (isDayBeforeMonth || m_parts.month)) {
            const std::size_t separators = isDayBeforeMonth ? monthBehind() - 1 : 0;
            return setNumber(m_parts.day, number, 1 + separators);
        }
        const bool hasEra = m_parts.era != Era::Unsaid;
        if (!isShort || hasEra || m_parts.group || m_parts.day) {
            return setYear(number, YearUnit::Year, 1);
        }
        return setNumber(m_parts.bare, number, 1);
    }

    /// How far behind the number at the cursor a month's name stands: 1, or 2 with a separator between ("6-Oct").
    std::size_t monthBehind() const
    {
        if (m_cursor.at(Term::Month, 1)) {
            return 1;
        }
        if (m_cursor.at(Term::Filler, 1) && m_cursor.at(Term::Month, 2)) {
            return 2;
        }
        return isSeparator(1) && m_cursor.isClose(Term::Month, 2) ? 2 : 0;
    }

    bool isSeparator(std::size_t ahead) const
    {
        return m_cursor.isClose(Term::Hyphen, ahead) || m_cursor.isClose(Term::Slash, ahead) ||
               m_cursor.isClose(Term::Dot, ahead);
    }

    /// What follows "19th", "second": a century, a part of a year, or it is a day. `length` counts its tokens.
    Heard<bool> takeOrdinal(const SaidNumber& number, std::size_t length)
    {
        const Term next = m_cursor.peek(length).term;
        if (next == Term::Century || (next == Term::About && m_cursor.peek(length).text.front() == 'c')) {
            return setYear(number, YearUnit::Century, length + 1);
        }
        if (next == Term::Millennium) {
            return setYear(number, YearUnit::Millennium, length + 1);
        }
        if (next == Term::Quarter) {
            return takeGroup(m_cursor, m_parts, {.number = number.value, .count = 4, .first = 33}, length + 1);
        }
        if (next == Term::Half && m_parts.portion == Portion::Whole && (number.value == 1 || number.value == 2)) {
            m_parts.portion = number.value == 1 ? Portion::FirstHalf : Portion::SecondHalf;
            m_cursor.advance(length + 1);
            return true;
        }
        return length == 2 && setNumber(m_parts.day, number, length);
    }

    bool takeMonth()
    {
        if (m_parts.month || m_parts.group) {
            return false;
        }
        const HumanToken token = m_cursor.peek();
        m_parts.month = SaidNumber{.value = token.value, .digits = 2, .offset = token.offset};
        const bool hasSeparator = isSeparator(1) && m_cursor.isClose(Term::Number, 2);
        m_cursor.advance(hasSeparator ? 2 : 1);
        if (m_parts.bare && !m_parts.day && m_parts.unit == YearUnit::None) {
            m_parts.day = m_parts.bare;
            m_parts.bare.reset();
        }
        return true;
    }

    bool takeSeason()
    {
        return takeGroup(m_cursor, m_parts, {.number = m_cursor.peek().value - 20, .count = 4, .first = 21}, 1);
    }

    bool takeWeekday()
    {
        if (m_parts.weekday) {
            return false;
        }
        m_parts.weekday = SaidNumber{.value = m_cursor.peek().value, .offset = m_cursor.offset()};
        m_cursor.advance();
        if (m_parts.isEmpty()) {
            m_cursor.take(Term::Comma);
        }
        return true;
    }

    /// "AD 79", "기원전 44년"; behind a century "BC".
    bool takeEraBefore()
    {
        const bool isCounted = m_parts.unit == YearUnit::Century || m_parts.unit == YearUnit::Millennium;
        if (m_parts.era != Era::Unsaid || (m_parts.unit != YearUnit::None && !isCounted)) {
            return false;
        }
        m_parts.era = m_cursor.at(Term::BeforeEra) ? Era::Before : Era::Common;
        m_cursor.advance();
        return true;
    }

    /// "early" before the rest, or Korean "초" behind it.
    bool takePortion()
    {
        const HumanToken& token = m_cursor.peek();
        const bool isKorean = isHangul(token);
        const bool isBehind = m_parts.unit != YearUnit::None || m_parts.month;
        if (m_parts.portion != Portion::Whole || isKorean != isBehind) {
            return false;
        }
        m_parts.portion = portionOf(token.term);
        m_cursor.advance();
        if (!isKorean) {
            m_cursor.take(Term::Hyphen);
        }
        return true;
    }

    /// "'98": two digits behind an apostrophe.
    Heard<bool> takeShortYear()
    {
        if (!m_cursor.isClose(Term::Number, 1)) {
            return false;
        }
        if (m_cursor.isClose(Term::PluralS, 2)) {
            m_cursor.advance();
            return true;
        }
        const Heard<SaidNumber> number = saidNumber(m_cursor.peek(1));
        if (!number) {
            return tl::unexpected(number.error());
        }
        return setYear(*number, YearUnit::Year, 2);
    }

    bool setYear(const SaidNumber& number, YearUnit unit, std::size_t tokens)
    {
        if (m_parts.unit != YearUnit::None || m_parts.bare) {
            return false;
        }
        m_parts.unit = unit;
        m_parts.year = number;
        m_cursor.advance(tokens);
        return true;
    }

    bool setNumber(std::optional<SaidNumber>& part, const SaidNumber& number, std::size_t tokens)
    {
        if (part || m_parts.bare) {
            return false;
        }
        part = number;
        m_cursor.advance(tokens);
        return true;
    }

    bool setKorean(bool isSet)
    {
        m_parts.hasKoreanUnits |= isSet;
        return isSet;
    }

    HumanCursor& m_cursor;
    HumanParts m_parts;
};

} // namespace

Heard<HumanParts> parseHumanDate(HumanCursor& cursor)
{
    return HumanDateReader(cursor).read();
}

} // namespace tideline
