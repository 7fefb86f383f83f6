// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/indexes.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tideline {

/// A set of the events of one snapshot, one bit each: a million are 125 kB, so that intersecting the parts of a filter
/// costs next to nothing.
/// Invariant: bits beyond the size are not set. Sets that are combined belong to the same snapshot.
class EventSet {
public:
    static EventSet none(std::size_t size) { return EventSet(size); }
    static EventSet all(std::size_t size)
    {
        EventSet set(size);
        set.m_words.assign(set.m_words.size(), ~std::uint64_t{0});
        if (size % kWordBits != 0) {
            set.m_words.back() >>= kWordBits - size % kWordBits;
        }
        return set;
    }
    /// The rows that the predicate holds for.
    template <typename Predicate>
    static EventSet where(std::size_t size, Predicate holds)
    {
        EventSet set(size);
        for (std::size_t row = 0; row < size; row += kWordBits) {
            const std::size_t end = row + kWordBits < size ? kWordBits : size - row;
            std::uint64_t word = 0;
            for (std::size_t bit = 0; bit < end; ++bit) {
                word |= static_cast<std::uint64_t>(holds(row + bit) ? 1 : 0) << bit;
            }
            set.m_words[row / kWordBits] = word;
        }
        return set;
    }

    bool contains(EventIndex event) const
    {
        return ((m_words[event.value() / kWordBits] >> (event.value() % kWordBits)) & 1) != 0;
    }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words) {
            sum += static_cast<std::size_t>(std::popcount(word));
        }
        return sum;
    }
    /// Ascending.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        forEachOf(0, m_words.size(), visit);
    }
    /// The same for either half of the rows, so that two threads can share them: the first one, or the second.
    template <typename Visitor>
    void forEachOfHalf(bool isSecond, Visitor visit) const
    {
        const std::size_t middle = m_words.size() / 2;
        forEachOf(isSecond ? middle : 0, isSecond ? m_words.size() : middle, visit);
    }

    void insert(EventIndex event)
    {
        m_words[event.value() / kWordBits] |= std::uint64_t{1} << (event.value() % kWordBits);
    }
    EventSet& operator&=(const EventSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= other.m_words[i];
        }
        return *this;
    }
    EventSet& operator|=(const EventSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] |= other.m_words[i];
        }
        return *this;
    }

    /// Takes out what is in the other.
    EventSet& operator-=(const EventSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= ~other.m_words[i];
        }
        return *this;
    }

    bool operator==(const EventSet&) const = default;

private:
    static constexpr std::size_t kWordBits = 64;

    template <typename Visitor>
    void forEachOf(std::size_t firstWord, std::size_t endWord, Visitor& visit) const
    {
        for (std::size_t i = firstWord; i < endWord; ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1) {
                visit(EventIndex(i * kWordBits + static_cast<std::size_t>(std::countr_zero(rest))));
            }
        }
    }

    explicit EventSet(std::size_t size)
        : m_words((size + kWordBits - 1) / kWordBits)
    {}

    std::vector<std::uint64_t> m_words;
};

} // namespace tideline
