// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_views.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace tideline {

/// Where in the list the view is that was changed, or in words why nothing has changed.
using ViewEditOutcome = tl::expected<std::size_t, QString>;

/// What can be done with a list of kept views: each change is written at once, to the list as it is in the file then,
/// and what was deleted can be had back as long as this is there. Positions are those of `list`.
class KeptViewEdits {
public:
    /// The views must outlive this.
    KeptViewEdits(KeptViews& views, ViewCollection open);

    /// Reads the list; empty if it cannot be read, and then says why.
    std::optional<QString> read();

    const KeptViewList& list() const { return m_list; } ///< As it was read last.
    bool isOfOpen(std::size_t position) const;          ///< Of the collection that is open.
    std::vector<std::size_t> ofOpen() const { return viewsOf(m_list, m_open); }
    std::vector<std::size_t> ofOthers() const { return viewsOfOthers(m_list, m_open); }

    /// By so many places among those of the open collection, or among the others.
    bool canMove(std::size_t position, int places) const;
    ViewEditOutcome move(std::size_t position, int places);
    /// Fails if the name is empty or another view of the collection has it.
    ViewEditOutcome rename(std::size_t position, const std::string& name);
    /// To those of the open collection, under its name or, if that is taken, "Name (2)".
    ViewEditOutcome add(KeptView view);
    ViewEditOutcome remove(std::size_t position); ///< The position that it had.
    bool canUndo() const { return !m_removed.empty(); }
    ViewEditOutcome undoRemove(); ///< Requires canUndo().

private:
    struct Removed {
        std::size_t position;
        KeptViewEntry entry;
    };

    std::vector<std::size_t> sectionOf(std::size_t position) const;
    std::optional<std::size_t> neighbour(std::size_t position, int places) const;
    bool isNameTaken(const KeptViewEntry& entry, const std::string& name) const;
    /// Changes and reads again; then the position of the entry.
    ViewEditOutcome change(const KeptViewEntry& entry, const std::function<void(KeptViewList&)>& edit);

    KeptViews& m_views;
    ViewCollection m_open;
    KeptViewList m_list;
    std::vector<Removed> m_removed;
};

} // namespace tideline
