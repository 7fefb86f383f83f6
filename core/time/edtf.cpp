// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf.h"

#include "time/edtf_bounds.h"
#include "time/edtf_format.h"
#include "time/edtf_parser.h"

#include <algorithm>

namespace tideline {

SureReach sureReachOf(const DateBounds& bounds, const DateFlags& flags)
{
    // A bound that is not known, rather than open, is as far away as can be: then only a span without limit holds it.
    return {.begun = flags.openStart ? TimePoint::earliest() : bounds.latestBegin.value_or(TimePoint::latest()),
            .lasted = flags.openEnd ? TimePoint::latest() : bounds.earliestEnd.value_or(TimePoint::earliest())};
}

Result<EdtfDate> EdtfDate::parse(std::string_view text)
{
    const Parsed<WrittenExpression> expression = parseEdtf(text);
    if (!expression) {
        return failure({.code = ErrorCode::NotADate,
                        .arguments = {std::string(text)},
                        .column = expression.error().offset + 1,
                        .detail = expression.error().reason});
    }
    EdtfMeaning meaning = meaningOf(*expression);
    EdtfDate date;
    date.m_text = text;
    date.m_canonical = canonicalText(*expression);
    date.m_bounds = meaning.bounds;
    date.m_flags = meaning.flags;
    date.m_stretches = std::move(meaning.stretches);
    date.m_reaches = std::move(meaning.reaches);
    return date;
}

EdtfDate EdtfDate::asWritten(std::string_view text)
{
    if (Result<EdtfDate> date = parse(text)) {
        return *std::move(date);
    }
    EdtfDate date;
    date.m_text = text;
    date.m_canonical = text;
    date.m_flags.unreadable = true;
    return date;
}

bool EdtfDate::mayOverlap(const TimeSpan& span) const
{
    if (span.isEmpty() || !m_flags.hasPlaceInTime()) {
        return false;
    }
    if (m_flags.hasGaps) {
        return std::ranges::any_of(m_stretches, [&](const TimeSpan& stretch) { return stretch.overlaps(span); });
    }
    const bool beginsBefore = !m_bounds.earliestBegin || *m_bounds.earliestBegin < span.end;
    const bool endsAfter = !m_bounds.latestEnd || *m_bounds.latestEnd > span.begin;
    return beginsBefore && endsAfter;
}

bool EdtfDate::surelyOverlaps(const TimeSpan& span) const
{
    if (!m_flags.hasPlaceInTime() || m_flags.uncertain || m_flags.approximate) {
        return false;
    }
    if (!m_reaches.empty()) {
        return std::ranges::any_of(m_reaches, [&](const SureReach& reach) { return reach.overlaps(span); });
    }
    return sureReachOf(m_bounds, m_flags).overlaps(span);
}

} // namespace tideline
