// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/row_order.h"

namespace tideline {

RowOrder::RowOrder(std::vector<std::uint32_t> rows, std::size_t oldCount)
    : m_rows(std::move(rows))
    , m_changesNothing(m_rows.size() == oldCount)
{
    for (std::uint32_t row = 0; m_changesNothing && row < m_rows.size(); ++row) {
        m_changesNothing = m_rows[row] == row;
    }
}

std::vector<bool> RowOrder::gathered(const std::vector<bool>& bits) const
{
    if (m_changesNothing) {
        return bits;
    }
    std::vector<bool> ordered;
    ordered.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows) {
        ordered.push_back(bits[row]);
    }
    return ordered;
}

TextColumn RowOrder::gathered(const TextColumn& texts) const
{
    if (m_changesNothing) {
        return texts;
    }
    if (texts.byteCount() == 0) {
        return {};
    }
    TextArena ordered;
    ordered.reserve(m_rows.size(), texts.byteCount());
    for (const std::uint32_t row : m_rows) {
        ordered.append(texts[row]);
    }
    return ordered;
}

} // namespace tideline
