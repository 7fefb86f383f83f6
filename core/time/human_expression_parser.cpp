// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_expression_parser.h"

#include "time/human_date_parser.h"
#include "time/human_item.h"

namespace tideline {

namespace {

bool isRangeMark(Term term)
{
    return term == Term::Dash || term == Term::Hyphen || term == Term::Tilde || term == Term::Slash;
}

class HumanItemReader {
public:
    explicit HumanItemReader(HumanCursor& cursor)
        : m_cursor(cursor)
    {}

    Heard<HumanItem> read()
    {
        const WrittenQualifier doubt = takeDoubtOfPhrase();
        Heard<HumanItem> item = readPhrase();
        if (!item) {
            return item;
        }
        for (std::optional<HumanParts>* parts : {&item->begin, &item->end}) {
            if (*parts) {
                (*parts)->qualifier = (*parts)->qualifier | doubt;
            }
        }
        return item;
    }

private:
    /// "probably" and "about" before a phrase; before a date they belong to the date.
    WrittenQualifier takeDoubtOfPhrase()
    {
        WrittenQualifier doubt;
        std::size_t ahead = 0;
        for (; m_cursor.at(Term::About, ahead) || m_cursor.at(Term::Doubtful, ahead); ++ahead) {
            doubt.approximate |= m_cursor.at(Term::About, ahead);
            doubt.uncertain |= m_cursor.at(Term::Doubtful, ahead);
        }
        const Term next = m_cursor.peek(ahead).term;
        const bool isPhrase = next == Term::Before || next == Term::After || next == Term::Until || next == Term::By ||
                              next == Term::Since || next == Term::From || next == Term::Between;
        m_cursor.advance(isPhrase ? ahead : 0);
        return isPhrase ? doubt : WrittenQualifier{};
    }

    Heard<HumanItem> readPhrase()
    {
        const Term term = m_cursor.peek().term;
        switch (term) {
        case Term::Before:
        case Term::After:
            m_cursor.advance();
            return readBeyond(term == Term::Before);
        case Term::Until:
            m_cursor.advance();
            return readSide(HumanItemKind::Lasting, false);
        case Term::By:
            m_cursor.advance();
            return readSide(HumanItemKind::OneOf, false);
        case Term::Since:
            m_cursor.advance();
            return readSide(HumanItemKind::Lasting, true);
        case Term::Between:
            m_cursor.advance();
            return readBetween();
        case Term::From:
            m_cursor.advance();
            return readFrom();
        case Term::Dash:
            m_cursor.advance();
            return readSide(HumanItemKind::Lasting, false);
        case Term::Tilde:
            m_cursor.advance();
            return readBehindTilde();
        case Term::Filler:
            if (m_cursor.at(Term::Or, 1) && (m_cursor.at(Term::Before, 2) || m_cursor.at(Term::After, 2))) {
                const bool isEnd = m_cursor.at(Term::Before, 2);
                m_cursor.advance(3);
                return readSide(HumanItemKind::OneOf, !isEnd);
            }
            return readFromDate();
        default:
            return readFromDate();
        }
    }

    Heard<HumanItem> readBeyond(bool isBefore)
    {
        Heard<HumanParts> parts = parseHumanDate(m_cursor);
        return parts ? beyond(*parts, isBefore) : tl::unexpected(parts.error());
    }

    /// All that lies before or after the date.
    static Heard<HumanItem> beyond(const HumanParts& parts, bool isBefore)
    {
        const Heard<HumanParts> limit = isBefore ? justBefore(parts) : justAfter(parts);
        if (!limit) {
            return tl::unexpected(limit.error());
        }
        return side(HumanItemKind::OneOf, *limit, !isBefore);
    }

    static HumanItem side(HumanItemKind kind, const HumanParts& parts, bool isBegin)
    {
        HumanItem item{.kind = kind, .endOffset = parts.offset};
        (isBegin ? item.begin : item.end) = parts;
        return item;
    }

    Heard<HumanItem> readSide(HumanItemKind kind, bool isBegin)
    {
        const Heard<HumanParts> parts = parseHumanDate(m_cursor);
        if (!parts) {
            return tl::unexpected(parts.error());
        }
        return withUnknownSide(side(kind, *parts, isBegin));
    }

    /// "~2011년" is until, "~ 6 October 2003" about.
    Heard<HumanItem> readBehindTilde()
    {
        Heard<HumanParts> parts = parseHumanDate(m_cursor);
        if (!parts) {
            return tl::unexpected(parts.error());
        }
        if (parts->hasKoreanUnits) {
            return withUnknownSide(side(HumanItemKind::Lasting, *parts, false));
        }
        parts->qualifier.approximate = true;
        return readBehind(*parts);
    }

    Heard<HumanItem> readBetween()
    {
        const Heard<HumanParts> begin = parseHumanDate(m_cursor);
        if (!begin) {
            return tl::unexpected(begin.error());
        }
        if (!m_cursor.take(Term::And) && !m_cursor.take(Term::To) && !m_cursor.take(Term::Dash) &&
            !m_cursor.take(Term::Hyphen)) {
            return refuse(m_cursor.offset(), "“between” needs “and” and a second date");
        }
        return readEnd(HumanItemKind::OneOf, *begin);
    }

    Heard<HumanItem> readFrom()
    {
        const Heard<HumanParts> begin = parseHumanDate(m_cursor);
        if (!begin) {
            return tl::unexpected(begin.error());
        }
        if (m_cursor.take(Term::To) || m_cursor.take(Term::Until) || takeRangeMark(*begin)) {
            return readEnd(HumanItemKind::Lasting, *begin);
        }
        return withUnknownSide(side(HumanItemKind::Lasting, *begin, true));
    }

    Heard<HumanItem> readFromDate()
    {
        const Heard<HumanParts> parts = parseHumanDate(m_cursor);
        return parts ? readBehind(*parts) : tl::unexpected(parts.error());
    }

    /// What the words behind a date make of it.
    Heard<HumanItem> readBehind(const HumanParts& parts)
    {
        switch (m_cursor.peek().term) {
        case Term::FromBehind:
            m_cursor.advance();
            return startsDate() ? readEnd(HumanItemKind::Lasting, parts)
                                : withUnknownSide(side(HumanItemKind::Lasting, parts, true));
        case Term::UntilBehind:
            m_cursor.advance();
            return withUnknownSide(side(HumanItemKind::Lasting, parts, false));
        case Term::Onwards:
            m_cursor.advance();
            return side(HumanItemKind::Lasting, parts, true);
        case Term::ThisOrEarlier:
        case Term::ThisOrLater: {
            const bool isEarlier = m_cursor.at(Term::ThisOrEarlier);
            m_cursor.advance();
            return side(HumanItemKind::OneOf, parts, !isEarlier);
        }
        case Term::BeforeBehind:
        case Term::AfterBehind: {
            const bool isBefore = m_cursor.at(Term::BeforeBehind);
            m_cursor.advance();
            return beyond(parts, isBefore);
        }
        case Term::And:
            return readAndBehind(parts);
        case Term::Or:
            return readOrBehind(parts);
        case Term::To:
        case Term::Until:
            m_cursor.advance();
            return readEnd(HumanItemKind::Lasting, parts);
        default:
            return takeRangeMark(parts) ? readBehindRangeMark(parts)
                                        : Heard<HumanItem>(HumanItem{.begin = parts, .endOffset = parts.offset});
        }
    }

    /// "2003년과 2005년 사이"; otherwise the "and" belongs to a list.
    Heard<HumanItem> readAndBehind(const HumanParts& parts)
    {
        const std::size_t place = m_cursor.place();
        m_cursor.advance();
        Heard<HumanItem> between = readEnd(HumanItemKind::Lasting, parts);
        if (between && between->kind == HumanItemKind::OneOf) {
            return between;
        }
        m_cursor.goTo(place);
        return HumanItem{.begin = parts, .endOffset = parts.offset};
    }

    /// "2011 or earlier", "2011년 또는 그 이전"; otherwise the "or" belongs to a list.
    Heard<HumanItem> readOrBehind(const HumanParts& parts)
    {
        const std::size_t filler = m_cursor.at(Term::Filler, 1) ? 1 : 0;
        const Term term = m_cursor.peek(1 + filler).term;
        const bool isEarlier = term == Term::Earlier || term == Term::Before || term == Term::ThisOrEarlier;
        const bool isLater = term == Term::Later || term == Term::After || term == Term::ThisOrLater;
        if (!isEarlier && !isLater) {
            return HumanItem{.begin = parts, .endOffset = parts.offset};
        }
        m_cursor.advance(2 + filler);
        return side(HumanItemKind::OneOf, parts, isLater);
    }

    /// A dash, or a slash between numbers that lack something: "24/25 December 2003", "1997/98".
    bool takeRangeMark(const HumanParts& begin)
    {
        const bool isSlash = m_cursor.at(Term::Slash);
        const bool mayBeSlash = begin.bare || (begin.unit == YearUnit::Year && !begin.month);
        if (!isRangeMark(m_cursor.peek().term) || (isSlash && !mayBeSlash)) {
            return false;
        }
        m_cursor.advance();
        return true;
    }

    Heard<HumanItem> readBehindRangeMark(const HumanParts& parts)
    {
        return startsDate() ? readEnd(HumanItemKind::Lasting, parts)
                            : withUnknownSide(side(HumanItemKind::Lasting, parts, true));
    }

    bool startsDate() const
    {
        const Term term = m_cursor.peek().term;
        return term != Term::End && term != Term::Comma && term != Term::Or && term != Term::And && term != Term::Open;
    }

    /// The second date of a range and what may follow it: "까지", or "사이", which makes it one of its dates.
    Heard<HumanItem> readEnd(HumanItemKind kind, const HumanParts& begin)
    {
        HumanItem item{.kind = kind, .begin = begin, .endOffset = m_cursor.offset()};
        const Heard<HumanParts> end = parseHumanDate(m_cursor);
        if (!end) {
            return tl::unexpected(end.error());
        }
        item.end = *end;
        m_cursor.take(Term::UntilBehind);
        if (m_cursor.take(Term::BetweenBehind)) {
            item.kind = HumanItemKind::OneOf;
        }
        if (const Heard<void> shared = shareParts(*item.begin, *item.end); !shared) {
            return tl::unexpected(shared.error());
        }
        if (isOneSeason(*item.begin, *item.end)) {
            item.kind = HumanItemKind::OneOf;
            spellOutSeason(*item.begin, *item.end);
        }
        return item;
    }

    /// "winter 1939–40": the one that reaches into the next year.
    static bool isOneSeason(const HumanParts& begin, const HumanParts& end)
    {
        const bool isSouthern = begin.hemisphere == 8;
        const bool crossesYears = begin.group == (isSouthern ? 22 : 24);
        return crossesYears && !end.group && !end.month && end.unit == YearUnit::Year && begin.era == end.era &&
               end.year.value == begin.year.value + (begin.era == Era::Before ? -1 : 1);
    }

    /// EDTF's seasons belong to one year, so this one is said by its months, December to February.
    static void spellOutSeason(HumanParts& begin, HumanParts& end)
    {
        begin.group.reset();
        begin.hemisphere.reset();
        begin.month = SaidNumber{.value = 12};
        end.month = SaidNumber{.value = 2};
    }

    /// "(end unknown)", "(시작 미상)".
    HumanItem withUnknownSide(HumanItem item)
    {
        const bool isSide = m_cursor.at(Term::Start, 1) || m_cursor.at(Term::Finish, 1);
        if (m_cursor.at(Term::Open) && isSide && m_cursor.at(Term::Unknown, 2) && m_cursor.at(Term::Close, 3)) {
            item.isSideUnknown = true;
            m_cursor.advance(4);
        }
        return item;
    }

    HumanCursor& m_cursor;
};

/// The items of a list, and whether they are alternatives.
struct HumanList {
    std::vector<HumanItem> items;
    bool isAlternative = false;
};

Heard<HumanList> readList(HumanCursor& cursor)
{
    HumanList list;
    bool isThereMore = true;
    while (isThereMore) {
        const Heard<HumanItem> item = HumanItemReader(cursor).read();
        if (!item) {
            return tl::unexpected(item.error());
        }
        list.items.push_back(*item);
        const bool hasComma = cursor.take(Term::Comma);
        const bool hasOr = cursor.take(Term::Or);
        const bool hasAnd = !hasOr && cursor.take(Term::And);
        list.isAlternative |= hasOr;
        isThereMore = hasComma || hasOr || hasAnd;
    }
    cursor.skip(Term::Filler); // 2003년에
    if (!cursor.at(Term::End)) {
        return refuse(cursor.offset(), "this does not belong to the date before it");
    }
    return list;
}

/// "August or September 490 BCE": neighbours in a list share what only one of them says.
Heard<void> shareInList(std::vector<HumanItem>& items)
{
    const auto share = [&](std::size_t left) -> Heard<void> {
        const bool areDates = items[left].kind == HumanItemKind::Date && items[left + 1].kind == HumanItemKind::Date;
        return areDates ? shareParts(*items[left].begin, *items[left + 1].begin) : Heard<void>();
    };
    for (std::size_t left = items.size() - 1; left-- > 0;) {
        if (const Heard<void> shared = share(left); !shared) {
            return shared;
        }
    }
    for (std::size_t left = 0; left + 1 < items.size(); ++left) {
        if (const Heard<void> shared = share(left); !shared) {
            return shared;
        }
    }
    return {};
}

Heard<std::string> listText(const HumanList& list)
{
    std::string members;
    for (const HumanItem& item : list.items) {
        const Heard<HumanItemText> text = itemText(item);
        if (!text) {
            return tl::unexpected(text.error());
        }
        if (list.items.size() == 1) {
            return text->whole;
        }
        const bool isMixed = item.kind == HumanItemKind::OneOf && !list.isAlternative;
        if (text->member.empty() || isMixed) {
            return refuse(item.endOffset, "this cannot be one of several dates");
        }
        members += (members.empty() ? "" : ",") + text->member;
    }
    return (list.isAlternative ? "[" : "{") + members + (list.isAlternative ? "]" : "}");
}

} // namespace

Heard<EdtfDate> parseHumanExpression(const std::vector<HumanToken>& tokens)
{
    HumanCursor cursor(tokens);
    Heard<HumanList> list = readList(cursor);
    if (!list) {
        return tl::unexpected(list.error());
    }
    if (const Heard<void> shared = shareInList(list->items); !shared) {
        return tl::unexpected(shared.error());
    }
    const Heard<std::string> text = listText(*list);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const Result<EdtfDate> date = EdtfDate::parse(*text);
    // Each date is right by itself, so it is how they follow each other.
    return date ? Heard<EdtfDate>(*date) : refuse(list->items.back().endOffset, date.error().detail);
}

} // namespace tideline
