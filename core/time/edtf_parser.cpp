// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_parser.h"

#include "time/edtf_bounds.h"
#include "time/edtf_date_parser.h"

namespace tideline {

namespace {

tl::unexpected<EdtfSyntaxError> stopAtUnexpected(const EdtfCursor& cursor)
{
    return stopAt(cursor.offset(), cursor.atEnd() ? "the text ends too early" : "unexpected character");
}

/// Refuses what may not stand in an interval or a set: a time of day, and an end that is surely before its begin.
Parsed<void> checkMember(const WrittenMember& member)
{
    for (const WrittenSide* side : {&member.begin, member.end ? &*member.end : nullptr}) {
        if (side != nullptr && side->date && side->date->time) {
            return stopAt(side->date->time->offset, "a time of day stands only in a date of its own");
        }
    }
    if (member.end && member.begin.date && member.end->date) {
        const PossibleTime begin = possibleTime(*member.begin.date);
        const PossibleTime end = possibleTime(*member.end->date);
        const bool isComparable = !begin.outOfRange && !end.outOfRange;
        // Beyond the range both may be cut to the same moment, which says nothing about their order.
        if (isComparable ? end.span.end <= begin.span.begin : end.span.end < begin.span.begin) {
            return stopAt(member.end->date->offset, "the end is before the begin");
        }
    }
    return {};
}

Parsed<WrittenSide> parseDateSide(EdtfCursor& cursor)
{
    Parsed<WrittenDate> date = parseWrittenDate(cursor);
    if (!date) {
        return tl::unexpected(date.error());
    }
    return WrittenSide{.kind = WrittenSideKind::Date, .date = *date};
}

/// One side of an interval: a date, "..", or nothing before the "/" or the end of the text.
Parsed<WrittenSide> parseIntervalSide(EdtfCursor& cursor)
{
    if (cursor.atEnd() || cursor.peek() == '/') {
        return WrittenSide{.kind = WrittenSideKind::Unknown};
    }
    if (cursor.take("..")) {
        return WrittenSide{.kind = WrittenSideKind::Open};
    }
    return parseDateSide(cursor);
}

Parsed<WrittenExpression> parseDateOrInterval(EdtfCursor& cursor)
{
    const Parsed<WrittenSide> begin = parseIntervalSide(cursor);
    if (!begin) {
        return tl::unexpected(begin.error());
    }
    if (cursor.atEnd() && begin->date) {
        return WrittenExpression{.form = WrittenForm::Date, .members = {{.begin = *begin}}};
    }
    if (!cursor.take('/')) {
        return stopAtUnexpected(cursor);
    }
    const std::size_t endOffset = cursor.offset();
    const Parsed<WrittenSide> end = parseIntervalSide(cursor);
    if (!end) {
        return tl::unexpected(end.error());
    }
    if (!cursor.atEnd()) {
        return stopAtUnexpected(cursor);
    }
    if (!begin->date && !end->date) {
        return stopAt(endOffset, "neither side of the interval is a date");
    }
    WrittenExpression expression{.form = WrittenForm::Interval, .members = {{.begin = *begin, .end = *end}}};
    if (const Parsed<void> checked = checkMember(expression.members.front()); !checked) {
        return tl::unexpected(checked.error());
    }
    return expression;
}

/// One member of a set: a date, "a..b", "..b" (only as the first) or "a.." (only as the last).
Parsed<WrittenMember> parseMember(EdtfCursor& cursor, char closing, bool isFirst)
{
    WrittenMember member;
    if (isFirst && cursor.take("..")) {
        member.begin.kind = WrittenSideKind::Open;
        const Parsed<WrittenSide> end = parseDateSide(cursor);
        if (!end) {
            return tl::unexpected(end.error());
        }
        member.end = *end;
        return member;
    }
    const Parsed<WrittenSide> begin = parseDateSide(cursor);
    if (!begin) {
        return tl::unexpected(begin.error());
    }
    member.begin = *begin;
    if (cursor.take("..")) {
        const Parsed<WrittenSide> end = cursor.peek() == closing
                                            ? Parsed<WrittenSide>(WrittenSide{.kind = WrittenSideKind::Open})
                                            : parseDateSide(cursor);
        if (!end) {
            return tl::unexpected(end.error());
        }
        member.end = *end;
    }
    return member;
}

Parsed<WrittenExpression> parseSet(EdtfCursor& cursor)
{
    const bool isAllOf = cursor.peek() == '{';
    const char closing = isAllOf ? '}' : ']';
    WrittenExpression expression{.form = isAllOf ? WrittenForm::AllOf : WrittenForm::OneOf};
    cursor.advance();
    do {
        const Parsed<WrittenMember> member = parseMember(cursor, closing, expression.members.empty());
        if (!member) {
            return tl::unexpected(member.error());
        }
        if (const Parsed<void> checked = checkMember(*member); !checked) {
            return tl::unexpected(checked.error());
        }
        expression.members.push_back(*member);
    } while (cursor.take(','));
    if (!cursor.take(closing) || !cursor.atEnd()) {
        return stopAtUnexpected(cursor);
    }
    return expression;
}

} // namespace

Parsed<WrittenExpression> parseEdtf(std::string_view text)
{
    EdtfCursor cursor(text);
    if (cursor.atEnd()) {
        return stopAt(0, "the text is empty");
    }
    return cursor.peek() == '{' || cursor.peek() == '[' ? parseSet(cursor) : parseDateOrInterval(cursor);
}

} // namespace tideline
