// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/page_view.h"

#include "reader/disagreement_note.h"
#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/reader_link.h"
#include "reader/record_words.h"
#include "reader/source_words.h"
#include "reader/strength_bars.h"
#include "reader/tie_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include "snapshot/voices.h"

#include <QDesktopServices>

namespace tideline {

PageView::PageView(Session& session, QWidget* parent)
    : Stack(parent)
    , m_session(session)
    , m_tag(session.languageTag())
{
    setMargins({scaled(16), scaled(16), scaled(16), scaled(40)});
    setMeasure(readingMeasure());
}

void PageView::follow(const QUrl& link)
{
    if (const std::optional<Location> location = locationOfLink(link.toString())) {
        m_session.go(*location);
    } else if (link.scheme() == QLatin1String("http") || link.scheme() == QLatin1String("https")) {
        QDesktopServices::openUrl(link);
    }
}

Prose* PageView::addProse(double gap, int widest)
{
    auto* prose = new Prose;
    add(prose, scaled(gap), widest);
    connect(prose, &QTextBrowser::anchorClicked, this, &PageView::follow);
    return prose;
}

void PageView::addHeading(const QString& words)
{
    ProseWriter writer(*addProse(24), m_session, m_numbers);
    writer.paragraph(ReaderRole::Heading).text(words);
}

void PageView::addDisagreements(const std::vector<Disagreement>& disagreements)
{
    for (const Disagreement& disagreement : disagreements) {
        addNote(new DisagreementNote(m_session, m_numbers, disagreement, {}, DisagreementNote::Begin::Open));
    }
}

void PageView::addClosedDisagreements(const std::vector<Disagreement>& disagreements, const QString& subject)
{
    for (const Disagreement& disagreement : disagreements) {
        addNote(new DisagreementNote(m_session, m_numbers, disagreement, subject, DisagreementNote::Begin::Closed));
    }
}

void PageView::addNote(DisagreementNote* note)
{
    connect(note, &DisagreementNote::linkFollowed, this, &PageView::follow);
    // What is refused is told by the session.
    connect(note, &DisagreementNote::acceptWanted, this,
            [this](const AcceptClaim& action) { static_cast<void>(m_session.apply(action)); });
    add(note, scaled(12));
}

void PageView::addConnections(const RecordReference& record)
{
    const std::vector<TieGroup> groups = tieGroupsOf(snapshot(), record, snapshot().idOf(record), tag());
    if (groups.empty()) {
        return;
    }
    addHeading(tr("Connections"));
    {
        ProseWriter writer(*addProse(4), m_session, m_numbers);
        writeTieGroups(writer, snapshot(), groups);
    }
    addTieDisagreements(record);
}

void PageView::addTieDisagreements(const RecordReference& record)
{
    for (const RelationshipIndex tie : snapshot().relationshipsOf(record)) {
        addClosedDisagreements(disagreementsOf(snapshot(), tie, m_session.language()),
                               recordName(snapshot(), tie, tag()));
    }
}

void PageView::addSources(std::span<const SourceIndex> own)
{
    if (m_numbers.inOrder().empty()) {
        return;
    }
    const std::span<const SourceIndex> weighed = own.empty() ? std::span(m_numbers.inOrder()) : own;
    auto* strength = new StrengthBars(tr("Sources"), groupedByVoice(snapshot(), weighed).size());
    strength->setExplanation(strengthWords(snapshot(), weighed));
    add(strength, scaled(40));
    // The list itself cites nothing, so its order can be walked while it is written.
    ProseWriter writer(*addProse(8), m_session, m_numbers);
    int number = 0;
    for (const SourceIndex index : m_numbers.inOrder()) {
        const Source& source = snapshot()[index];
        writer.paragraph(ReaderRole::Meta, number == 0 ? 0 : 6).hanging(28);
        writer.quiet(QString::number(++number) + QLatin1Char('\t'));
        if (!source.publisher.empty()) {
            writer.text(fromUtf8(source.publisher) + QStringLiteral("  "));
        }
        writer.link(fromUtf8(source.title), SourcePage{source.id});
        if (source.date) {
            writer.aside(dateWords(*source.date, m_session.language()));
        }
        if (const QString report = fromUtf8(reportOf(snapshot(), source)); !report.isEmpty()) {
            //: %1 is the report that a source reprints, extracts or retells.
            writer.quiet(QStringLiteral(" · ") + tr("rests on %1").arg(report));
        }
    }
}

void PageView::addGone()
{
    ProseWriter writer(*addProse(0), m_session, m_numbers);
    writer.paragraph(ReaderRole::Reading).text(tr("This page is not in the collection that is open now."));
}

} // namespace tideline
