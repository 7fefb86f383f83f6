// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <future>
#include <utility>

namespace tideline {

/// Does two pieces of work at the same time, `other` on a thread of its own where there is one to be had, and returns
/// when both are done. What either throws is thrown here after that; if both throw, what `work` threw. They must not
/// touch what the other writes.
template <typename Work, typename Other>
void sideBySide(Work&& work, Other&& other)
{
    // Where the system gives no thread the other waits for `get`. Going out of scope waits for it, too.
    std::future<void> beside = std::async(std::launch::async | std::launch::deferred, std::forward<Other>(other));
    std::forward<Work>(work)();
    beside.get();
}

/// The same for work on so many rows: where a thread would hardly have started before all is done, one after the other.
template <typename Work, typename Other>
void sideBySide(std::size_t rows, Work&& work, Other&& other)
{
    constexpr std::size_t worthAThread = 50'000;
    if (rows >= worthAThread) {
        sideBySide(std::forward<Work>(work), std::forward<Other>(other));
        return;
    }
    std::forward<Work>(work)();
    std::forward<Other>(other)();
}

} // namespace tideline
