// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_date_parser.h"

namespace tideline {

bool takeGroup(HumanCursor& cursor, HumanParts& parts, NumberedGroup group, std::size_t tokens)
{
    if (parts.group || parts.month || group.number < 1 || group.number > group.count) {
        return false;
    }
    parts.group = group.first + static_cast<int>(group.number) - 1;
    cursor.advance(tokens);
    return true;
}

bool parseFourMonths(HumanCursor& cursor, HumanParts& parts)
{
    const bool isFour = cursor.at(Term::Four, 1) || (cursor.at(Term::Number, 1) && cursor.peek(1).text == "4");
    if (!isFour || !cursor.at(Term::Months, 2)) {
        return false;
    }
    const HumanToken& token = cursor.peek();
    const bool isFirst = token.term == Term::OrdinalWord && token.value == 1;
    const int number = isFirst ? 1 : token.term == Term::Mid ? 2 : token.term == Term::Last ? 3 : 0;
    return takeGroup(cursor, parts, {.number = number, .count = 3, .first = 37}, 3);
}

bool parseNamedPart(HumanCursor& cursor, HumanParts& parts)
{
    const HumanToken& token = cursor.peek();
    const bool isQuarter = token.term == Term::Quarter;
    NumberedGroup group{.number = token.value, .count = isQuarter ? 4 : 2, .first = isQuarter ? 33 : 40};
    if (token.value != 0) {
        const bool isTaken = takeGroup(cursor, parts, group, 1);
        parts.hasKoreanUnits |= isTaken;
        return isTaken;
    }
    const Heard<SaidNumber> number =
        cursor.isClose(Term::Number, 1) ? saidNumber(cursor.peek(1)) : Heard<SaidNumber>(SaidNumber{});
    group.number = number ? number->value : 0;
    return takeGroup(cursor, parts, group, 2);
}

bool parseHemisphere(HumanCursor& cursor, HumanParts& parts)
{
    if (parts.hemisphere) {
        return false;
    }
    parts.hemisphere = cursor.peek().value;
    cursor.advance();
    return true;
}

bool parseRemark(HumanCursor& cursor, HumanParts& parts)
{
    if (cursor.at(Term::Hemisphere, 1) && cursor.at(Term::Close, 2) && !parts.hemisphere) {
        parts.hemisphere = cursor.peek(1).value;
        cursor.advance(3);
        return true;
    }
    WrittenQualifier qualifier;
    std::size_t ahead = 1;
    for (; !cursor.at(Term::Close, ahead); ++ahead) {
        const Term term = cursor.peek(ahead).term;
        qualifier.uncertain |= term == Term::Question || term == Term::Doubtful;
        qualifier.approximate |= term == Term::Approximate;
        if (term != Term::Question && term != Term::Doubtful && term != Term::Approximate && term != Term::Comma) {
            return false;
        }
    }
    parts.qualifier = parts.qualifier | qualifier;
    cursor.advance(qualifier.isPresent() ? ahead + 1 : 0);
    return qualifier.isPresent();
}

} // namespace tideline
