// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/published_table.h"

#include "table/table_words.h"

#include "formats/csv_cell.h"
#include "query/event_sorting.h"
#include "query/selection.h"

#include <optional>

namespace tideline {

namespace {

constexpr std::size_t kRowsBetweenLooks = 1024;

std::vector<EventIndex> publishedEvents(const Publication& publication, const TableSubject& subject)
{
    if (const auto* picked = std::get_if<std::vector<EventIndex>>(&subject)) {
        return publication.translated(*picked);
    }
    const std::optional<Filter> filter = publication.translated(std::get<Filter>(subject));
    return filter ? select(publication.snapshot(), *filter).events : std::vector<EventIndex>();
}

/// Adds lines to both forms of a table.
class TableWriter {
public:
    explicit TableWriter(PublishedTable& table)
        : m_table(table)
    {}

    void addCell(const QString& text)
    {
        const std::string utf8 = text.toStdString();
        if (!m_isAtBegin) {
            m_table.csv += ',';
            m_table.tabbed += '\t';
        }
        m_table.csv += csvCell(utf8);
        m_table.tabbed += csvCell(utf8, '\t');
        m_isAtBegin = false;
    }
    void endLine()
    {
        m_table.csv += kCsvLineEnd;
        m_table.tabbed += kCsvLineEnd;
        m_isAtBegin = true;
    }

private:
    PublishedTable& m_table;
    bool m_isAtBegin = true;
};

} // namespace

PublishedTable publishedTable(const Publication& publication, const TableSubject& subject, const TableLayout& layout,
                              std::atomic<double>* progress, const std::atomic<bool>* isCancelled)
{
    const Snapshot& snapshot = publication.snapshot();
    const std::vector<EventIndex> events = sortedEvents(snapshot, publishedEvents(publication, subject), layout.sorting,
                                                        layout.language.toStdString(), isCancelled);
    PublishedTable table;
    TableWriter writer(table);
    for (const EventColumn column : layout.columns) {
        writer.addCell(columnTitle(column, layout.language));
    }
    writer.endLine();
    for (const EventIndex event : events) {
        if (table.rows % kRowsBetweenLooks == 0) {
            if (isCancelled != nullptr && *isCancelled) {
                break;
            }
            if (progress != nullptr) {
                *progress = static_cast<double>(table.rows) / static_cast<double>(events.size());
            }
        }
        for (const EventColumn column : layout.columns) {
            writer.addCell(cellText(snapshot, event, column, layout.language));
        }
        writer.endLine();
        ++table.rows;
    }
    return table;
}

} // namespace tideline
