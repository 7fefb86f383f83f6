// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/reader_type.h"
#include "reader/source_numbers.h"
#include "session/location.h"

#include "text/markdown.h"

#include <QTextCharFormat>
#include <QTextCursor>

#include <optional>
#include <vector>

namespace tideline {

class Prose;
class Session;

/// Writes the content of one Prose, paragraph by paragraph, in the language of the session. The sources it cites get
/// their numbers from the page's SourceNumbers, in the order of writing.
/// Lives on the stack while a page is built: at its end the Prose is told that its content is new.
class ProseWriter {
public:
    /// Empties the passage.
    ProseWriter(Prose& prose, const Session& session, SourceNumbers& numbers);
    ~ProseWriter();
    ProseWriter(const ProseWriter&) = delete;
    ProseWriter& operator=(const ProseWriter&) = delete;

    /// Begins a paragraph, `gap` pixels (at scale 1) below the one before. `language` is that of its text; empty: the
    /// session's.
    ProseWriter& paragraph(ReaderRole role, double gap = 0, const QString& language = {});
    /// The paragraph that was begun hangs: its lines but the first are indented by `width` pixels, where a tab leads.
    ProseWriter& hanging(double width);
    /// The paragraph stands so many pixels (at scale 1) to the right.
    ProseWriter& indented(double width);
    /// From here on texts have this colour, until the next paragraph.
    ProseWriter& colour(ColourRole role);

    ProseWriter& text(const QString& text);
    ProseWriter& strong(const QString& text);
    ProseWriter& quiet(const QString& text); ///< In ink-2.
    /// Strong, with an explanation that shows under the pointer; empty: none. `struck`: it is not to be believed.
    ProseWriter& explained(const QString& text, const QString& explanation, bool struck = false);
    /// In ink-2, two spaces behind what is there, and never broken: a date, a place in a count.
    ProseWriter& aside(const QString& text);
    ProseWriter& link(const QString& text, const Location& location);
    /// A link that the page itself answers to.
    ProseWriter& action(const QString& text, const QString& href);
    /// A text of the collection; one in another language than the session's is followed by that language's name.
    ProseWriter& content(const TextChoice& choice);
    /// The number of the source as a superior figure that leads to its page; hovered or focused it shows what the
    /// source is, the place in it and how far it can be relied on.
    ProseWriter& cite(SourceIndex source, const QString& locator = {}, std::optional<Confidence> confidence = {});
    ProseWriter& cite(const std::vector<Citation>& citations);
    /// Paragraphs of a CommonMark text, the first `gap` below what is there.
    ProseWriter& markdown(const TextChoice& choice, ReaderRole role, double gap = 0);
    /// The name of a record, as a link if it has a page.
    ProseWriter& record(const RecordReference& record);

    /// Sources cited in the paragraphs since the writer was made.
    const std::vector<SourceIndex>& cited() const { return m_cited; }

private:
    void insert(const QString& text, const QTextCharFormat& format);
    void writeInline(const MarkdownInline& piece);
    void markLanguage(const QString& language);

    Prose& m_prose;
    const Session& m_session;
    SourceNumbers& m_numbers;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
    std::vector<SourceIndex> m_cited;
    bool m_empty = true;
    bool m_afterCitation = false;
};

} // namespace tideline
