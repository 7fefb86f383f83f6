// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace tideline {

/// An array that nobody changes any more. Copies share the values, so that several snapshots (the first picture and the
/// whole, a collection and what is published of it) can have a million of them in common.
template <typename Value>
class Column {
public:
    using value_type = Value;
    using const_iterator = const Value*;

    Column() = default;
    Column(std::vector<Value> values)
        : m_owner(std::make_shared<const std::vector<Value>>(std::move(values)))
        , m_values(*m_owner)
    {}

    std::size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    const Value& operator[](std::size_t row) const { return m_values[row]; }
    const Value& front() const { return m_values.front(); }
    const Value& back() const { return m_values.back(); }
    const_iterator begin() const { return m_values.data(); }
    const_iterator end() const { return m_values.data() + m_values.size(); }
    std::span<const Value> values() const { return m_values; }

    /// By value, wherever the values are kept.
    bool operator==(const Column& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }
    /// True if the other has the same array in memory.
    bool isSharedWith(const Column& other) const { return m_owner == other.m_owner; }

private:
    std::shared_ptr<const std::vector<Value>> m_owner;
    std::span<const Value> m_values; ///< Those of the owner, one step nearer.
};

} // namespace tideline
