// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace tideline {

/// Keeps the duration of every frame, because a mean hides the frames that stutter: reports median and 95th percentile in
/// milliseconds, and the peak memory of the process in MB, as counters of a benchmark.
class Samples {
public:
    explicit Samples(benchmark::State& state) : m_state(state) {}
    ~Samples();
    Samples(const Samples&) = delete;
    Samples& operator=(const Samples&) = delete;

    template <typename Work>
    void measure(Work work)
    {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        m_milliseconds.push_back(taken.count());
        m_state.SetIterationTime(taken.count() / 1000);
    }

private:
    benchmark::State& m_state;
    std::vector<double> m_milliseconds;
};

} // namespace tideline
