// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_bounds.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace tideline {

namespace {

/// The smaller (or larger, by `compare`) of two bounds, where an absent one has no limit and wins.
template <typename Compare>
std::optional<TimePoint> outer(std::optional<TimePoint> a, std::optional<TimePoint> b, Compare compare)
{
    if (!a || !b) {
        return std::nullopt;
    }
    return compare(*a, *b) ? a : b;
}

/// A date that lies somewhere in a stretch: begin and end both do.
DateBounds within(std::optional<TimePoint> begin, std::optional<TimePoint> end)
{
    return {.earliestBegin = begin, .latestBegin = end, .earliestEnd = begin, .latestEnd = end};
}

/// From one date to another. They may overlap, as in 2004-06/2004; then each limits the other.
DateBounds between(const TimeSpan& begin, const TimeSpan& end)
{
    return {.earliestBegin = begin.begin,
            .latestBegin = std::min(begin.end, end.end),
            .earliestEnd = std::max(begin.begin, end.begin),
            .latestEnd = end.end};
}

/// What lasts from one side to the other. Where one is unknown, the known side limits it: nothing ends before it
/// begins. Where one is open, there is no such moment at all.
DateBounds lasting(const WrittenSide& begin, const WrittenSide& end)
{
    if (begin.date && end.date) {
        return between(possibleTime(*begin.date).span, possibleTime(*end.date).span);
    }
    if (begin.date) {
        DateBounds bounds = within(possibleTime(*begin.date).span.begin, possibleTime(*begin.date).span.end);
        bounds.latestEnd.reset();
        if (end.kind == WrittenSideKind::Open) {
            bounds.earliestEnd.reset();
        }
        return bounds;
    }
    DateBounds bounds = within(possibleTime(*end.date).span.begin, possibleTime(*end.date).span.end);
    bounds.earliestBegin.reset();
    if (begin.kind == WrittenSideKind::Open) {
        bounds.latestBegin.reset();
    }
    return bounds;
}

DateBounds memberBounds(const WrittenMember& member)
{
    if (member.end) {
        return lasting(member.begin, *member.end);
    }
    const TimeSpan span = possibleTime(*member.begin.date).span;
    return within(span.begin, span.end);
}

/// From the first begin to the last end of all members.
DateBounds hullOfAll(const std::vector<WrittenMember>& members)
{
    DateBounds hull = memberBounds(members.front());
    for (const WrittenMember& member : members) {
        const DateBounds bounds = memberBounds(member);
        hull.earliestBegin = outer(hull.earliestBegin, bounds.earliestBegin, std::less());
        hull.latestBegin = outer(hull.latestBegin, bounds.latestBegin, std::less());
        hull.earliestEnd = outer(hull.earliestEnd, bounds.earliestEnd, std::greater());
        hull.latestEnd = outer(hull.latestEnd, bounds.latestEnd, std::greater());
    }
    return hull;
}

/// Somewhere in one of the members.
DateBounds hullOfOne(const std::vector<WrittenMember>& members)
{
    const DateBounds first = memberBounds(members.front());
    std::optional<TimePoint> begin = first.earliestBegin;
    std::optional<TimePoint> end = first.latestEnd;
    for (const WrittenMember& member : members) {
        const DateBounds bounds = memberBounds(member);
        begin = outer(begin, bounds.earliestBegin, std::less());
        end = outer(end, bounds.latestEnd, std::greater());
    }
    return within(begin, end);
}

/// The members as stretches in order, those that touch or overlap joined.
std::vector<TimeSpan> joinedStretches(const std::vector<WrittenMember>& members)
{
    std::vector<TimeSpan> stretches;
    stretches.reserve(members.size());
    for (const WrittenMember& member : members) {
        const DateBounds bounds = memberBounds(member);
        stretches.push_back({.begin = bounds.earliestBegin.value_or(TimePoint::earliest()),
                             .end = bounds.latestEnd.value_or(TimePoint::latest())});
    }
    std::ranges::sort(stretches, {}, &TimeSpan::begin);
    std::vector<TimeSpan> joined = {stretches.front()};
    for (const TimeSpan& stretch : stretches) {
        if (stretch.begin <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, stretch.end);
        } else {
            joined.push_back(stretch);
        }
    }
    return joined;
}

std::vector<SureReach> reachesOf(const std::vector<WrittenMember>& members)
{
    std::vector<SureReach> reaches;
    reaches.reserve(members.size());
    for (const WrittenMember& member : members) {
        const DateFlags flags{.openStart = member.begin.kind == WrittenSideKind::Open,
                              .openEnd = member.end && member.end->kind == WrittenSideKind::Open};
        reaches.push_back(sureReachOf(memberBounds(member), flags));
    }
    return reaches;
}

void addSideFlags(DateFlags& flags, const WrittenSide& side)
{
    if (side.date) {
        const WrittenQualifier qualifier = side.date->qualifier();
        flags.uncertain |= qualifier.uncertain;
        flags.approximate |= qualifier.approximate;
        flags.outOfRange |= possibleTime(*side.date).outOfRange;
    }
}

DateFlags flagsOf(const WrittenExpression& expression)
{
    DateFlags flags;
    bool hasRange = false;
    for (const WrittenMember& member : expression.members) {
        addSideFlags(flags, member.begin);
        if (member.end) {
            addSideFlags(flags, *member.end);
            hasRange = true;
            flags.openStart |= member.begin.kind == WrittenSideKind::Open;
            flags.openEnd |= member.end->kind == WrittenSideKind::Open;
            flags.unknownStart |= member.begin.kind == WrittenSideKind::Unknown;
            flags.unknownEnd |= member.end->kind == WrittenSideKind::Unknown;
        }
    }
    flags.isInterval = expression.form != WrittenForm::OneOf && (hasRange || expression.members.size() > 1);
    if (expression.form == WrittenForm::OneOf) {
        // One date at or after another does not go on for ever: only nobody knows how late it is.
        flags.unknownStart = std::exchange(flags.openStart, false);
        flags.unknownEnd = std::exchange(flags.openEnd, false);
    }
    return flags;
}

} // namespace

PossibleTime possibleTime(const WrittenDate& date)
{
    const std::optional<TimePoint> first = startOfDay(date.first);
    const std::optional<TimePoint> last = startOfDay(date.last);
    const bool lastEnds = last && last->seconds() <= TimePoint::latest().seconds() - kSecondsPerDay;
    if (!first || !lastEnds) {
        const TimePoint end = date.last.year < 0 ? TimePoint::earliest() : TimePoint::latest();
        return {.span = {.begin = startOfYear(date.first.year), .end = lastEnds ? *last : end}, .outOfRange = true};
    }
    if (date.time) {
        const std::int64_t second = first->seconds() + date.time->secondOfDay - date.time->shift.value_or(0);
        return {.span = {.begin = TimePoint(second), .end = TimePoint(second + 1)}};
    }
    return {.span = {.begin = *first, .end = TimePoint(last->seconds() + kSecondsPerDay)}};
}

EdtfMeaning meaningOf(const WrittenExpression& expression)
{
    EdtfMeaning meaning{.flags = flagsOf(expression)};
    if (meaning.flags.outOfRange) {
        return meaning;
    }
    if (expression.members.size() == 1 && expression.form != WrittenForm::OneOf) {
        meaning.bounds = memberBounds(expression.members.front());
        return meaning;
    }
    meaning.bounds =
        expression.form == WrittenForm::OneOf ? hullOfOne(expression.members) : hullOfAll(expression.members);
    meaning.stretches = joinedStretches(expression.members);
    meaning.flags.hasGaps = meaning.stretches.size() > 1;
    if (!meaning.flags.hasGaps) {
        meaning.stretches.clear();
    } else if (expression.form == WrittenForm::AllOf) {
        meaning.reaches = reachesOf(expression.members);
    }
    return meaning;
}

} // namespace tideline
