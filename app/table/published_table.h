// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "publish/publication.h"
#include "query/event_column.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace tideline {

/// Which events are to leave the program, in the terms of the collection: all that pass a filter, or some that were
/// picked one by one.
using TableSubject = std::variant<Filter, std::vector<EventIndex>>;

/// How a table leaves the program.
struct TableLayout {
    std::vector<EventColumn> columns;
    EventSorting sorting = {};
    QString language = QStringLiteral("en");
};

/// A table as text, its headings first.
struct PublishedTable {
    std::string csv;    ///< RFC 4180.
    std::string tabbed; ///< The same with tabs, as it is pasted into a spreadsheet.
    std::size_t rows = 0;
};

/// The events of the subject that are published, sorted by what is published of them, each once: nothing that leaves
/// the program knows the collection itself. `progress` goes from 0 to 1; once `isCancelled` the text is not whole.
PublishedTable publishedTable(const Publication& publication, const TableSubject& subject, const TableLayout& layout,
                              std::atomic<double>* progress = nullptr, const std::atomic<bool>* isCancelled = nullptr);

} // namespace tideline
