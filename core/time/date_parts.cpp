// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_parts.h"

#include "time/edtf_bounds.h"
#include "time/edtf_parser.h"

#include <algorithm>

namespace tideline {

namespace {

TimePoint beginOf(const DatePart& part)
{
    return part.bounds.earliestBegin.value_or(TimePoint::earliest());
}

TimePoint endOf(const DatePart& part)
{
    return part.bounds.latestEnd.value_or(TimePoint::latest());
}

DateFlags joined(DateFlags first, const DateFlags& second)
{
    first.uncertain |= second.uncertain;
    first.approximate |= second.approximate;
    first.openStart |= second.openStart;
    first.openEnd |= second.openEnd;
    first.unknownStart |= second.unknownStart;
    first.unknownEnd |= second.unknownEnd;
    return first;
}

/// What begins before the other one ends: as one part. All of several dates last from the first to the last of them;
/// one of several lies somewhere between.
DatePart joined(const DatePart& first, const DatePart& second, WrittenForm form)
{
    const DatePart& last = endOf(first) < endOf(second) ? second : first;
    DatePart whole{.bounds = first.bounds, .flags = joined(first.flags, second.flags)};
    whole.bounds.latestEnd = last.bounds.latestEnd;
    whole.flags.isInterval = form == WrittenForm::AllOf;
    if (whole.flags.isInterval) {
        whole.bounds.earliestEnd = last.bounds.earliestEnd;
    } else {
        whole.bounds.latestBegin = whole.bounds.latestEnd;
    }
    return whole;
}

} // namespace

std::vector<DatePart> partsOf(const EdtfDate& date)
{
    if (!date.flags().hasGaps) {
        return {{.bounds = date.bounds(), .flags = date.flags()}};
    }
    const Parsed<WrittenExpression> expression = parseEdtf(date.text());
    std::vector<DatePart> members;
    for (const WrittenMember& member : expression->members) {
        const EdtfMeaning meaning = meaningOf({.form = expression->form, .members = {member}});
        members.push_back({.bounds = meaning.bounds, .flags = meaning.flags});
    }
    std::ranges::stable_sort(members, {}, beginOf);
    std::vector<DatePart> parts;
    for (const DatePart& member : members) {
        if (!parts.empty() && beginOf(member) <= endOf(parts.back())) {
            parts.back() = joined(parts.back(), member, expression->form);
        } else {
            parts.push_back(member);
        }
    }
    return parts;
}

} // namespace tideline
