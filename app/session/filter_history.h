// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"

#include <cstddef>
#include <vector>

namespace tideline {

/// Whether a change of the filter is a step of its own, or goes on with the one before, as while a handle is dragged.
enum class FilterStep { New, Continued };

/// The filters that somebody had one after the other, to go back and forth between them. A value. It begins with the
/// empty filter.
///
/// Changes of the text alone are one step, as it is typed letter by letter; one that begins or clears it is a step of
/// its own. What ends where it began is no step. Of very many steps the oldest are forgotten.
class FilterHistory {
public:
    static constexpr std::size_t kMostSteps = 200;

    const Filter& current() const { return m_filters[m_position]; }
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position + 1 < m_filters.size(); }

    /// Makes it the current one; what could be done again is gone. False if it is the current one already.
    bool add(const Filter& filter, FilterStep step);
    bool undo(); ///< False if there is nothing.
    bool redo();

    bool operator==(const FilterHistory&) const = default;

private:
    bool goesOn(const Filter& filter, FilterStep step) const;

    std::vector<Filter> m_filters = {Filter()};
    std::size_t m_position = 0;
    bool m_isOpen = false; ///< The last change was an addition, so that the next may go on with it.
};

} // namespace tideline
