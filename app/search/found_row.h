// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search_hits.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace tideline {

class Session;

/// One thing to choose in a list of what was found.
struct FoundRow {
    /// A stretch of a text, as QString counts: [first, second).
    using Mark = std::pair<qsizetype, qsizetype>;

    QString name = {};
    QString sort = {};   ///< What it is: "Artist", "Concert · 1 April 2018".
    QString detail = {}; ///< The name in which it was found, or the sentence; often empty.
    QList<Mark> nameMarks = {};
    QList<Mark> detailMarks = {};
    std::function<void()> choose = {}; ///< Nothing: a remark that cannot be chosen.
    bool staysOpen = false;            ///< Choosing it is not the end of searching.
    bool isExact = false;              ///< Its name begins with what was typed, to the end of a word.

    bool isRemark() const { return !choose; }
};

/// The hits as rows that go to the page of their record, or filter by it where it has none.
std::vector<FoundRow> foundRows(Session& session, const SearchHits& found);

} // namespace tideline
