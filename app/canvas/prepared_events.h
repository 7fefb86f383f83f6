// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/prepared_selection.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace tideline {

class Session;

/// The events of the session as the canvas lays them out, kept from frame to frame. Everything is prepared once for a
/// snapshot and its lanes; what passes a filter stands in front of it, or alone where the session hides the rest.
class PreparedEvents {
public:
    /// The session must outlive this.
    explicit PreparedEvents(const Session& session)
        : m_session(session)
    {}

    /// Of lanes for records there are `mostNamed` at most. Requires: whoever changed something said so below.
    PreparedSelection& in(const LaneArrangement& arrangement, std::size_t mostNamed);

    void forgetSelection(); ///< Others pass, or the rest is wanted in another way.
    void forgetAll();       ///< Another snapshot, or other lanes.

private:
    std::shared_ptr<PreparedSelection> everything(const LaneArrangement& arrangement);

    const Session& m_session;
    std::shared_ptr<PreparedSelection> m_everything;
    std::optional<PreparedSelection> m_passing;
    std::size_t m_mostNamed = 0;
};

} // namespace tideline
