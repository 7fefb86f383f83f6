// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// How many dates one core reads in a second, which bounds how fast an import can be.

#include "time/edtf.h"
#include "time/human_date.h"

#include <benchmark/benchmark.h>

#include <array>
#include <span>
#include <string_view>

namespace tideline {

namespace {

/// The forms about as often as the collections have them: most dates are days and years, and all of EDTF occurs.
constexpr auto kEdtfMix = std::to_array<std::string_view>({"2003-10-06",
                                                           "2018-04-01",
                                                           "1999-12-05",
                                                           "2005-08-23",
                                                           "2000-02-29",
                                                           "1969-07-20",
                                                           "2011-12-17",
                                                           "2019-08-20",
                                                           "2003",
                                                           "2014",
                                                           "1998",
                                                           "-0043",
                                                           "2003-10",
                                                           "2018-05",
                                                           "2011-12",
                                                           "2019-02",
                                                           "2003~",
                                                           "1998?",
                                                           "2015-07~",
                                                           "2016-21",
                                                           "199X",
                                                           "2004-XX",
                                                           "1997/2006",
                                                           "2018-02/2018-04",
                                                           "2014/..",
                                                           "../2011",
                                                           "/2004",
                                                           "2003-10-06T14:30:00+09:00",
                                                           "Y-138E8S3",
                                                           "{1998..2012,2018..}",
                                                           "[1667,1668..1670]",
                                                           "2004-06~-11"});

constexpr auto kHumanMix = std::to_array<std::string_view>(
    {"6 October 2003",        "Oct 6, 2003",  "2003-10-6",  "spring 2016", "1990s",
     "early 1990s",           "19th century", "c. 1998",    "before 2011", "after 17 Dec 2011",
     "between 2003 and 2005", "2012 to 2018", "since 2014", "44 BC",       "2003년 10월 6일",
     "2003년 가을",           "1990년대 초",  "1998년경",   "2011년 이전", "2003년부터 2005년까지"});

template <typename Read>
void readAll(benchmark::State& state, std::span<const std::string_view> texts, Read read)
{
    for ([[maybe_unused]] auto iteration : state) {
        for (const std::string_view text : texts) {
            benchmark::DoNotOptimize(read(text).value());
        }
    }
    state.counters["dates"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * static_cast<double>(texts.size()), benchmark::Counter::kIsRate);
}

void parseDates(benchmark::State& state)
{
    readAll(state, kEdtfMix, EdtfDate::parse);
}

void readHumanDates(benchmark::State& state)
{
    readAll(state, kHumanMix, readDate);
}

BENCHMARK(parseDates)->Name("ParseDates");
BENCHMARK(readHumanDates)->Name("ReadHumanDates");

} // namespace

} // namespace tideline
