// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/found_row.h"

#include "reader/reader_link.h"
#include "session/session.h"
#include "words/words.h"

#include <QCoreApplication>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(FoundRow)
};

/// What a record is, for whoever reads the list.
class SortWords {
public:
    explicit SortWords(const Session& session)
        : m_snapshot(session.snapshot())
        , m_language(session.language())
    {}

    QString operator()(EventIndex event) const
    {
        const QString kind = textFor(m_snapshot.kindOf(event).name, m_language);
        return m_snapshot.dateText(event).empty()
                   ? kind
                   : kind + QStringLiteral(" · ") + eventDateWords(m_snapshot, event, m_language);
    }
    QString operator()(EntityIndex entity) const { return entityKindText(m_snapshot[entity].kind); }
    QString operator()(PlaceIndex) const { return Say::tr("Place"); }
    QString operator()(TagIndex) const { return Say::tr("Tag"); }
    QString operator()(SourceIndex) const { return Say::tr("Source"); }
    QString operator()(StoryIndex) const { return Say::tr("Story"); }
    template <typename Other>
    QString operator()(Other) const
    {
        return {};
    }

private:
    const Snapshot& m_snapshot;
    QString m_language;
};

QList<FoundRow::Mark> marksOf(const std::string& text, const std::vector<SearchRange>& ranges)
{
    QList<FoundRow::Mark> marks;
    for (const SearchRange& range : ranges) {
        const qsizetype begin = fromUtf8(std::string_view(text).substr(0, range.begin)).size();
        const qsizetype end = fromUtf8(std::string_view(text).substr(0, range.end)).size();
        marks.append({begin, end});
    }
    return marks;
}

void chooseTag(Session& session, TagIndex tag)
{
    Filter filter = session.filter();
    filter.text.clear();
    filter.tags = {session.snapshot()[tag].id};
    session.setFilter(filter);
}

std::function<void()> chooserOf(Session& session, const SearchHit& hit)
{
    if (const auto* tag = std::get_if<TagIndex>(&hit.record)) {
        return [&session, tag = *tag] { chooseTag(session, tag); };
    }
    std::optional<Location> page = pageOf(session.snapshot(), hit.record);
    if (!page) {
        return {};
    }
    if (auto* story = std::get_if<StoryPage>(&*page)) {
        story->step = hit.step;
    }
    return [&session, page = *page] { session.go(page); };
}

} // namespace

std::vector<FoundRow> foundRows(Session& session, const SearchHits& found)
{
    std::vector<FoundRow> rows;
    for (const SearchHit& hit : found.hits) {
        FoundRow row = {.name = fromUtf8(hit.name), .sort = std::visit(SortWords(session), hit.record)};
        const QList<FoundRow::Mark> marks = marksOf(hit.text, hit.marks);
        if (hit.text == hit.name) {
            row.nameMarks = marks;
        } else {
            row.detail = fromUtf8(hit.text);
            row.detailMarks = marks;
        }
        row.choose = chooserOf(session, hit);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tideline
