// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/page.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace tideline {

/// What a picture rests on, in the words of its language and made from the publication's snapshot alone. Sources are
/// numbered from 1: those of most events first, then by publisher and title.
class PictureSources {
public:
    /// Requires: the snapshot outlives this and what `noteOf` gives. `events` are those that are drawn.
    PictureSources(const Snapshot& snapshot, std::vector<EventIndex> events, QString language);

    const std::vector<EventIndex>& events() const { return m_events; }
    /// Names for one line, each once: publishers, or the title of what has none.
    std::vector<std::string> names() const;
    /// The numbered list of sources in full, then each event with the numbers of its sources.
    std::vector<AppendixSection> appendix() const;
    /// "Title, date. Sources: 1 Billboard; 4 Chosun Ilbo" for the mark of an event.
    std::function<std::string(EventIndex)> eventNotes() const;
    /// "Sources: 111, 98 of them independent"; empty without sources.
    QString strength() const;

private:
    std::vector<std::size_t> numbersOf(EventIndex event) const; ///< Ascending.
    QString eventWords(EventIndex event) const;
    QString sourceWords(SourceIndex source) const;
    QString noteOf(EventIndex event) const;

    const Snapshot& m_snapshot;
    std::vector<EventIndex> m_events;
    QString m_language;
    std::vector<SourceIndex> m_sources; ///< By number, less 1.
    std::vector<std::size_t> m_numbers; ///< By source; 0: it is not in the picture.
};

} // namespace tideline
