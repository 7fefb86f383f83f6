// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/prepared_events.h"

#include "session/session.h"

namespace tideline {

PreparedSelection& PreparedEvents::in(const LaneArrangement& arrangement, std::size_t mostNamed)
{
    // By kind the number of lanes is always the same.
    const bool isFixed = arrangement.grouping == LaneGrouping::Kind || arrangement.grouping == LaneGrouping::None;
    if (!isFixed && m_mostNamed != mostNamed) {
        forgetAll();
    }
    m_mostNamed = mostNamed;
    const Snapshot& snapshot = m_session.snapshot();
    const std::vector<EventIndex>& passing = m_session.selection().events;
    if (passing.size() == snapshot.columns().size()) {
        return *everything(arrangement);
    }
    if (!m_passing && m_session.rest() == Rest::Dimmed) {
        m_passing.emplace(everything(arrangement), passing);
    } else if (!m_passing) {
        m_passing.emplace(snapshot, passing, arrangement, mostNamed);
    }
    return *m_passing;
}

std::shared_ptr<PreparedSelection> PreparedEvents::everything(const LaneArrangement& arrangement)
{
    if (!m_everything) {
        m_everything = preparedEverything(m_session.snapshot(), arrangement, m_mostNamed);
    }
    return m_everything;
}

void PreparedEvents::forgetSelection()
{
    m_passing.reset();
}

void PreparedEvents::forgetAll()
{
    m_passing.reset();
    m_everything.reset();
}

} // namespace tideline
