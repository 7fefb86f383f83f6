// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <limits>
#include <mutex>

namespace tideline {

/// Shares the rows of a table between two threads that walk towards each other: one from the least id upwards, the
/// other from the greatest downwards, each until it meets what the other has taken. Where they meet depends on who is
/// faster, but each id belongs to exactly one of them, wherever the ids lie. (To look for a middle beforehand would
/// mean to walk half of the table once more, or to guess how the ids are spread.)
class IdMeeting {
public:
    /// One side of the meeting, for one thread. It takes a stretch of ids at a time, so that it seldom has to ask.
    class FromBelow {
    public:
        explicit FromBelow(IdMeeting& meeting)
            : m_meeting(meeting)
        {}

        /// False if the other has that id, and so all above. The ids asked for go up, each by its own thread.
        bool mayTake(std::int64_t id)
        {
            if (id > m_last) {
                m_last = m_meeting.takeFromBelow(id);
            }
            return id <= m_last;
        }

    private:
        IdMeeting& m_meeting;
        std::int64_t m_last = std::numeric_limits<std::int64_t>::min();
    };

    /// The same downwards.
    class FromAbove {
    public:
        explicit FromAbove(IdMeeting& meeting)
            : m_meeting(meeting)
        {}

        bool mayTake(std::int64_t id)
        {
            if (id < m_first) {
                m_first = m_meeting.takeFromAbove(id);
            }
            return id >= m_first;
        }

    private:
        IdMeeting& m_meeting;
        std::int64_t m_first = std::numeric_limits<std::int64_t>::max();
    };

private:
    /// About as many rows as a thread reads in some milliseconds, where ids lie close together.
    static constexpr std::uint64_t kStretch = 4096;

    std::int64_t takeFromBelow(std::int64_t id)
    {
        const std::lock_guard lock(m_mutex);
        if (id > m_below && id < m_above) {
            m_below = distance(id, m_above) > kStretch ? id + static_cast<std::int64_t>(kStretch) : m_above - 1;
        }
        return m_below;
    }

    std::int64_t takeFromAbove(std::int64_t id)
    {
        const std::lock_guard lock(m_mutex);
        if (id < m_above && id > m_below) {
            m_above = distance(m_below, id) > kStretch ? id - static_cast<std::int64_t>(kStretch) : m_below + 1;
        }
        return m_above;
    }

    /// Without overflow, wherever they lie.
    static std::uint64_t distance(std::int64_t less, std::int64_t greater)
    {
        return static_cast<std::uint64_t>(greater) - static_cast<std::uint64_t>(less);
    }

    std::mutex m_mutex;
    // What is up to the one, inclusive, and from the other on is taken; below < above. The ends of the range are taken
    // from the beginning, each by the side that would come to it first.
    std::int64_t m_below = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_above = std::numeric_limits<std::int64_t>::max();
};

} // namespace tideline
