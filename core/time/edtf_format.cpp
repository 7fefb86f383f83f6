// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_format.h"

#include "time/padded_number.h"

#include <cstdlib>

namespace tideline {

namespace {

void appendQualifier(std::string& text, WrittenQualifier qualifier)
{
    if (qualifier.isPresent()) {
        text += qualifier.uncertain && qualifier.approximate ? '%' : qualifier.uncertain ? '?' : '~';
    }
}

void appendYear(std::string& text, const WrittenYear& year)
{
    if (year.isLong) {
        text += 'Y';
    }
    if (year.isNegative) {
        text += '-';
    }
    text += year.pattern.digits;
    if (!year.exponent.empty()) {
        text += 'E';
        text += year.exponent;
    }
    if (!year.significance.empty()) {
        text += 'S';
        text += year.significance;
    }
}

void appendTime(std::string& text, const WrittenTime& time)
{
    text += 'T';
    appendPadded(text, time.secondOfDay / 3'600, 2);
    text += ':';
    appendPadded(text, time.secondOfDay / 60 % 60, 2);
    text += ':';
    appendPadded(text, time.secondOfDay % 60 + (time.isLeapSecond ? 1 : 0), 2);
    if (!time.shift) {
        return;
    }
    if (*time.shift == 0) {
        text += 'Z';
        return;
    }
    text += *time.shift < 0 ? '-' : '+';
    const std::int64_t minutes = std::abs(*time.shift) / 60;
    appendPadded(text, minutes / 60, 2);
    text += ':';
    appendPadded(text, minutes % 60, 2);
}

/// The numbers from the left that share the year's doubt get one qualifier behind the last of them, every other number
/// its own before it.
void appendDate(std::string& text, const WrittenDate& date)
{
    appendYear(text, date.year);
    bool sharesQualifier = true;
    for (const std::optional<WrittenNumber>* number : {&date.group, &date.month, &date.day}) {
        if (!*number) {
            continue;
        }
        if (sharesQualifier && (*number)->qualifier != date.year.qualifier) {
            appendQualifier(text, date.year.qualifier);
            sharesQualifier = false;
        }
        text += '-';
        if (!sharesQualifier) {
            appendQualifier(text, (*number)->qualifier);
        }
        text += (*number)->pattern.digits;
    }
    if (sharesQualifier) {
        appendQualifier(text, date.year.qualifier);
    }
    if (date.time) {
        appendTime(text, *date.time);
    }
}

void appendSide(std::string& text, const WrittenSide& side, bool isInSet)
{
    if (side.date) {
        appendDate(text, *side.date);
    } else if (side.kind == WrittenSideKind::Open && !isInSet) {
        text += "..";
    }
}

void appendMember(std::string& text, const WrittenMember& member, bool isInSet)
{
    appendSide(text, member.begin, isInSet);
    if (member.end) {
        text += isInSet ? ".." : "/";
        appendSide(text, *member.end, isInSet);
    }
}

} // namespace

std::string canonicalText(const WrittenExpression& expression)
{
    const bool isSet = expression.form == WrittenForm::AllOf || expression.form == WrittenForm::OneOf;
    std::string text;
    if (!isSet) {
        appendMember(text, expression.members.front(), false);
        return text;
    }
    text += expression.form == WrittenForm::AllOf ? '{' : '[';
    for (const WrittenMember& member : expression.members) {
        if (&member != &expression.members.front()) {
            text += ',';
        }
        appendMember(text, member, true);
    }
    text += expression.form == WrittenForm::AllOf ? '}' : ']';
    return text;
}

} // namespace tideline
