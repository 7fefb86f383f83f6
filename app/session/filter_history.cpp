// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/filter_history.h"

namespace tideline {

namespace {

/// True if one became the other by typing on in a text that was begun before.
bool isTyping(const Filter& before, Filter after)
{
    if (before.text.empty() || after.text.empty()) {
        return false;
    }
    after.text = before.text;
    return after == before;
}

} // namespace

bool FilterHistory::add(const Filter& filter, FilterStep step)
{
    if (filter == current()) {
        return false;
    }
    if (goesOn(filter, step)) {
        m_filters[m_position] = filter;
        if (filter == m_filters[m_position - 1]) {
            --m_position;
            m_isOpen = false; // What comes next must not replace the step before.
        }
        m_filters.resize(m_position + 1);
        return true;
    }
    m_filters.resize(m_position + 1);
    m_filters.push_back(filter);
    if (m_filters.size() > kMostSteps + 1) {
        m_filters.erase(m_filters.begin());
    }
    m_position = m_filters.size() - 1;
    m_isOpen = true;
    return true;
}

bool FilterHistory::undo()
{
    if (!canUndo()) {
        return false;
    }
    --m_position;
    m_isOpen = false;
    return true;
}

bool FilterHistory::redo()
{
    if (!canRedo()) {
        return false;
    }
    ++m_position;
    m_isOpen = false;
    return true;
}

/// True if the filter replaces the last one rather than following it.
bool FilterHistory::goesOn(const Filter& filter, FilterStep step) const
{
    if (!m_isOpen || !canUndo()) {
        return false;
    }
    if (step == FilterStep::Continued) {
        return true;
    }
    // Only what was typed can be typed on: who cleared a chip before did not type.
    Filter beforeIt = m_filters[m_position - 1];
    beforeIt.text = current().text;
    return beforeIt == current() && isTyping(current(), filter);
}

} // namespace tideline
