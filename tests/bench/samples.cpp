// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "bench/samples.h"

#include <sys/resource.h>

#include <algorithm>

namespace tideline {

namespace {

double percentile(std::vector<double> values, double share)
{
    const auto position = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(position), values.end());
    return values[position];
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

Samples::~Samples()
{
    if (!m_milliseconds.empty()) {
        m_state.counters[m_prefix + "median_ms"] = percentile(m_milliseconds, 0.5);
        m_state.counters[m_prefix + "p95_ms"] = percentile(m_milliseconds, 0.95);
    }
    m_state.counters["peak_mb"] = peakMegabytes();
}

} // namespace tideline
