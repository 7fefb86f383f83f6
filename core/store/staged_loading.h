// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace tideline {

/// Loads a collection in two steps, so that a window can show a large one before all of it is there. It has
/// connections of its own and reads one state of the file, whatever happens between the steps: until it goes, others
/// may read the file but not write to it. Each step uses two threads: the one that takes it, and one beside it that is
/// gone when the step ends. Thread rule: the steps may be taken on different threads, one after the other; `cancel` and
/// `shareOfRest` may be called on any thread at any time.
class StagedLoading {
public:
    /// Fails as `Collection::open` does to read.
    static Result<std::unique_ptr<StagedLoading>> open(const std::filesystem::path& path);

    ~StagedLoading();
    StagedLoading(const StagedLoading&) = delete;
    StagedLoading& operator=(const StagedLoading&) = delete;

    /// True if the collection has more events than that. Costs no more than counting so many.
    Result<bool> hasMoreEventsThan(std::size_t count);

    /// The first step: an outline of the snapshot.
    Result<Snapshot> loadOutline();
    /// The second step: the same snapshot as `Collection::load` gives.
    /// Requires that the first was taken.
    Result<Snapshot> loadRest(Snapshot outline);

    /// How much of the second step is done, from 0 to 1. Never goes back.
    double shareOfRest() const;

    /// The step that is being taken, and each after it, fails soon, with the code Database.
    void cancel();

private:
    struct Reader;
    struct State;
    explicit StagedLoading(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace tideline
