// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/date_label.h"
#include "time/edtf.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace tideline::fuzz {

/// Ends the program, which libFuzzer reports with its input, if a promise is not kept.
inline void expect(bool isKept, std::string_view promise, std::string_view text)
{
    if (!isKept) {
        std::cerr << "not kept: " << promise << "\nfor: " << text << std::endl;
        std::abort();
    }
}

inline bool isOrdered(const DateBounds& bounds)
{
    const auto inOrder = [](const auto& a, const auto& b) { return !a || !b || *a <= *b; };
    return inOrder(bounds.earliestBegin, bounds.latestBegin) && inOrder(bounds.earliestEnd, bounds.latestEnd) &&
           inOrder(bounds.earliestBegin, bounds.earliestEnd);
}

/// What holds for every date.
inline void expectSoundDate(const EdtfDate& date)
{
    const std::string_view text = date.text();
    expect(isOrdered(date.bounds()), "bounds are in order", text);
    expect(!date.flags().unreadable, "what parses is readable", text);
    const Result<EdtfDate> canonical = EdtfDate::parse(date.canonical());
    expect(canonical.has_value(), "the canonical spelling parses", text);
    expect(canonical->bounds() == date.bounds() && canonical->flags() == date.flags(),
           "the canonical spelling means the same", text);
    expect(canonical->canonical() == date.canonical(), "the canonical spelling is its own", text);
    for (const LabelLanguage language : {LabelLanguage::English, LabelLanguage::Korean}) {
        const std::string label = dateLabel(date, language);
        expect(!label.empty(), "every date has words", text);
        expect(label == dateLabel(*canonical, language), "the canonical spelling has the same words", text);
    }
    const TimeSpan always{TimePoint::earliest(), TimePoint::latest()};
    expect(date.mayOverlap(always) == date.flags().hasPlaceInTime(), "what has a place in time overlaps all time",
           text);
}

/// What holds for every refusal.
inline void expectSoundError(const Error& error, std::string_view text)
{
    expect(!error.detail.empty(), "a refusal has a reason", text);
    expect(error.column && *error.column >= 1 && *error.column <= text.size() + 1, "a refusal points into the text",
           text);
    expect(!error.arguments.empty() && error.arguments.front() == text, "a refusal names the text", text);
}

} // namespace tideline::fuzz
