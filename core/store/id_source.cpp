// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/id_source.h"

#include <random>

namespace tideline {

std::uint32_t IdSource::randomBlock()
{
    std::random_device device;
    return std::uniform_int_distribution<std::uint32_t>(1)(device);
}

std::int64_t IdSource::next()
{
    constexpr std::int64_t kEnd = std::int64_t{1} << 53;
    if (m_next == kEnd) {
        m_next = kBlockSize; // After the last block comes the first.
    }
    return m_next++;
}

} // namespace tideline
