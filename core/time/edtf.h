// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "time/time_point.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// When something began and ended, as far as its date tells: each of begin and end is somewhere in a half-open range,
/// so that the `latest` values are exclusive. An absent bound is not limited (open) or not known.
///
/// For "2003" the begin lies in [2003-01-01, 2004-01-01) and so does the end. For "1997/2006" the begin lies in
/// [1997-01-01, 1998-01-01) and the end in [2006-01-01, 2007-01-01); what is certain is [latestBegin, earliestEnd). For
/// "/2004" the begin has no earliest, but its latest is that of the end; "2004/" is its mirror image. For "../2004" the
/// begin has no bound at all, as there was none. A set of all members ("{}") begins where the first does and ends
/// where the last does; one of several dates ("[]") begins and ends anywhere from the first to the last. "~" widens
/// nothing: by how much would be an invention.
/// Invariant: earliestBegin <= latestBegin, earliestEnd <= latestEnd and earliestBegin <= earliestEnd where both are
/// there.
struct DateBounds {
    std::optional<TimePoint> earliestBegin;
    std::optional<TimePoint> latestBegin;
    std::optional<TimePoint> earliestEnd;
    std::optional<TimePoint> latestEnd;

    bool operator==(const DateBounds&) const = default;
};

struct DateFlags {
    bool uncertain = false;    ///< "?" or "%" on any part.
    bool approximate = false;  ///< "~" or "%" on any part.
    bool openStart = false;    ///< "..": no beginning. Not for one of several dates, see unknownStart.
    bool openEnd = false;      ///< "..": still going on.
    bool unknownStart = false; ///< "/2004", "[..2004]": it began, nobody knows when.
    bool unknownEnd = false;
    bool isInterval = false; ///< It lasts, rather than lying somewhere in its bounds.
    bool hasGaps = false;    ///< A set: the bounds are its hull; `mayOverlap` tells what is inside.
    bool outOfRange = false; ///< Valid, but beyond TimePoint: kept, listed as undated.
    bool unreadable = false; ///< No EDTF at all, see `EdtfDate::asWritten`: kept, listed as undated.

    /// False: it has no place in time that could be drawn or sorted by.
    bool hasPlaceInTime() const { return !outOfRange && !unreadable; }

    bool operator==(const DateFlags&) const = default;
};

/// The moments that decide whether something surely lies in a span, see `EdtfDate::surelyOverlaps`: by `begun` it has
/// begun at the latest, and not before `lasted` has it ended. Where there is no such moment (open: it has always been,
/// it goes on) they are the ends of the range.
struct SureReach {
    TimePoint begun;
    TimePoint lasted;

    /// Some of it lies in the span wherever in its bounds it begins and ends. For one date, which begins and ends in
    /// the same bounds, this is the same as to say that the span holds these.
    bool overlaps(const TimeSpan& span) const { return !span.isEmpty() && begun <= span.end && span.begin <= lasted; }

    bool operator==(const SureReach&) const = default;
};

SureReach sureReachOf(const DateBounds& bounds, const DateFlags& flags);

/// One date in the Extended Date/Time Format (ISO 8601-2:2019, profile of the Library of Congress). A value: it keeps
/// the text that was written, letter for letter, and what it means. Two are equal when their texts are.
class EdtfDate {
public:
    /// Fails with NotADate, the column of the first character that does not fit and the reason in `detail`.
    static Result<EdtfDate> parse(std::string_view text);

    /// The date, or, where the text is none, a date that keeps the text and means nothing: no bounds and the flag
    /// `unreadable`. For data that must not be lost because somebody once wrote "June 31st" into it.
    static EdtfDate asWritten(std::string_view text);

    const std::string& text() const { return m_text; }           ///< As it was written.
    const std::string& canonical() const { return m_canonical; } ///< The one spelling that format prefers.
    const DateBounds& bounds() const { return m_bounds; }
    const DateFlags& flags() const { return m_flags; }

    /// True if the date could lie in the span, gaps of a set left out.
    bool mayOverlap(const TimeSpan& span) const;

    /// True if, whatever the date leaves open, some of it lies in the span: of one date all of its bounds (2003-10 lies
    /// surely in 2003, [2003,2004] does not), of what lasts its begin, its end or what is between them
    /// ("1997/2006" lies surely in 1997, in 2003 and in 2006), of a set of all one member at least, and of one of
    /// several each. What is open goes on without end, so "1998/.." lies surely in 2003; of "1998/" nobody knows.
    /// A date with "?", "~" or "%" on any part never does, as nothing tells by how much it may be off.
    /// Implies `mayOverlap`.
    bool surelyOverlaps(const TimeSpan& span) const;

    bool operator==(const EdtfDate& other) const { return m_text == other.m_text; }

private:
    EdtfDate() = default;

    std::string m_text;
    std::string m_canonical;
    DateBounds m_bounds;
    DateFlags m_flags;
    std::vector<TimeSpan> m_stretches; ///< What a set with gaps may include, in order; empty without gaps.
    std::vector<SureReach> m_reaches;  ///< Of each member of a set of all with gaps; else empty.
};

} // namespace tideline
