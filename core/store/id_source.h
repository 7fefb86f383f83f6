// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace tideline {

/// Gives out the ids of one writing run: a block number in the upper 32 bits of 53, a sequence in the lower 21. Blocks
/// are random, so that what two people add to copies of a collection can be merged without collision; the sequence
/// makes bulk inserts append to the tables. When a sequence is used up the next block follows, so that ids of one run
/// ascend in the order in which they were asked for.
class IdSource {
public:
    static constexpr int kSequenceBits = 21;
    static constexpr std::int64_t kBlockSize = std::int64_t{1} << kSequenceBits;

    /// Starts at the first id of the block. Block 0 is never used: its first ids are fixed (the collection itself).
    explicit IdSource(std::uint32_t block)
        : m_next((block == 0 ? 1 : std::int64_t{block}) << kSequenceBits)
    {}

    /// A block from the system's source of randomness.
    static std::uint32_t randomBlock();

    std::int64_t next();
    /// The id that `next` would give.
    std::int64_t peek() const { return m_next; }

private:
    std::int64_t m_next;
};

} // namespace tideline
