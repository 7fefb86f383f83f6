// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace tideline {

/// Keeps the duration of every frame, because a mean hides the frames that stutter: reports median and 95th percentile
/// in milliseconds, and the peak memory of the process in MB, as counters of a benchmark. A second one in the same
/// benchmark puts a prefix before its counters, and is declared after the first.
class Samples {
public:
    explicit Samples(benchmark::State& state, std::string prefix = {})
        : m_state(state)
        , m_prefix(std::move(prefix))
    {}
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

    double last() const { return m_milliseconds.back(); } ///< In milliseconds.

private:
    benchmark::State& m_state;
    std::string m_prefix;
    std::vector<double> m_milliseconds;
};

} // namespace tideline
