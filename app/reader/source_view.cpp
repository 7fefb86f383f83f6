// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "reader/source_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include "snapshot/voices.h"

#include <QPushButton>

#include <algorithm>
#include <type_traits>

namespace tideline {

namespace {

constexpr std::size_t kMostRecords = 200;

QPushButton* makeButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

/// The value of a claim or period as people read it: dates in words, places by name.
QString valueWords(const Snapshot& snapshot, const SourceUse& use, const QString& language)
{
    if (use.field == "date" || use.field == "periods") {
        return dateWords(use.value, language);
    }
    const std::optional<RecordReference> record =
        use.field == "place" ? snapshot.findKey(use.value) : std::optional<RecordReference>();
    return record ? recordName(snapshot, *record, language.toStdString()) : fromUtf8(use.value);
}

} // namespace

SourceView::SourceView(Session& session, SourceId id, QWidget* parent)
    : PageView(session, parent)
    , m_source(id)
{
    const std::optional<SourceIndex> index = snapshot().find(id);
    if (!index) {
        addGone();
        return;
    }
    const Source& source = snapshot()[*index];
    addHead(source);
    addReport(*index);
    addAddress(source);
    addButtons(source);
    if (!source.note.isEmpty()) {
        ProseWriter writer(*addProse(16), session, numbers());
        writer.markdown(source.note.bestFor(tag()), ReaderRole::Reading);
    }
    addDisagreements(disagreementsIn(snapshot(), source.evidence, session.language(), toRecordId(source.id)));
    addUses(usesOf(snapshot(), *index));
    numbers().add(snapshot(), source.evidence.citations);
    addSources();
}

void SourceView::addHead(const Source& source)
{
    ProseWriter writer(*addProse(0), session(), numbers());
    writer.paragraph(ReaderRole::StepDate)
        .colour(ColourRole::LaneContext)
        .text(tr("Source"))
        .text(QStringLiteral("  ·  "));
    writer.link(tr("All sources"), SourcesPage{});
    writer.paragraph(ReaderRole::Title, 4, fromUtf8(source.language)).content({source.title, source.language});
    if (!source.creators.empty()) {
        writer.paragraph(ReaderRole::Meta, 8);
        for (std::size_t i = 0; i < source.creators.size(); ++i) {
            writer.text((i == 0 ? QString() : QStringLiteral(", ")) + fromUtf8(source.creators[i]));
        }
    }
    writer.paragraph(ReaderRole::Meta, source.creators.empty() ? 8 : 2).strong(fromUtf8(source.publisher));
    writer.text(source.publisher.empty() ? QString() : QStringLiteral("  ·  "));
    writer.text(source.date ? dateWords(*source.date, session().language()) : tr("no date"));
}

void SourceView::addReport(SourceIndex index)
{
    std::vector<SourceIndex> others;
    for (std::size_t i = 0; i < snapshot().sources().size(); ++i) {
        if (SourceIndex(i) != index && snapshot().voiceOf(SourceIndex(i)) == snapshot().voiceOf(index)) {
            others.emplace_back(i);
        }
    }
    const QString report = fromUtf8(reportOf(snapshot(), snapshot()[index]));
    if (report.isEmpty() && others.empty()) {
        return;
    }
    ProseWriter writer(*addProse(8), session(), numbers());
    writer.paragraph(ReaderRole::Meta);
    if (!report.isEmpty()) {
        writer.text(tr("It reprints, extracts or retells one report: %1.").arg(report));
    }
    if (others.empty()) {
        return;
    }
    writer.paragraph(ReaderRole::Meta, 4).quiet(tr("These speak with the same voice and count as one with it:"));
    writer.text(QStringLiteral(" "));
    for (std::size_t i = 0; i < others.size(); ++i) {
        const Source& other = snapshot()[others[i]];
        writer.text(i == 0 ? QString() : QStringLiteral(", ")).link(sourceShortName(other), SourcePage{other.id});
    }
}

void SourceView::addAddress(const Source& source)
{
    if (source.address.empty()) {
        return;
    }
    const QString address = fromUtf8(source.address);
    {
        ProseWriter writer(*addProse(8), session(), numbers());
        writer.paragraph(ReaderRole::Meta).quiet(address);
    }
    QPushButton* copy = makeButton(tr("Copy address"));
    connect(copy, &QPushButton::clicked, this, [address] { copyText(address); });
    QPushButton* open = makeButton(tr("Open in browser"));
    open->setToolTip(address);
    connect(open, &QPushButton::clicked, this, [this, address] { follow(QUrl(address)); });
    addGrid({copy, open}, scaled(8), scaled(8), std::max(copy->sizeHint().width(), open->sizeHint().width()));
}

void SourceView::addButtons(const Source& source)
{
    QPushButton* note = makeButton(tr("Copy as Chicago note"));
    note->setObjectName(QStringLiteral("copyNote"));
    const QString noteText = chicagoNoteOf(snapshot(), source);
    note->setToolTip(noteText);
    connect(note, &QPushButton::clicked, this, [noteText] { copyText(noteText); });
    QPushButton* bibtex = makeButton(tr("Copy as BibTeX"));
    bibtex->setObjectName(QStringLiteral("copyBibtex"));
    const QString entry = bibtexEntryOf(snapshot(), source);
    bibtex->setToolTip(entry);
    connect(bibtex, &QPushButton::clicked, this, [entry] { copyText(entry); });
    addGrid({note, bibtex}, scaled(8), scaled(8), std::max(note->sizeHint().width(), bibtex->sizeHint().width()));

    m_filter = makeButton(tr("Show only its events"));
    m_filter->setObjectName(QStringLiteral("filterBySource"));
    m_filter->setCheckable(true);
    connect(m_filter, &QPushButton::clicked, this, [this](bool on) {
        Filter filter = this->session().filter();
        filter.sources.clear();
        if (on) {
            filter.sources.push_back(m_source);
            filter.unsourced = false;
        }
        this->session().setFilter(filter);
    });
    connect(&session(), &Session::filterChanged, this, &SourceView::showFilterState);
    add(m_filter, scaled(8));
    showFilterState();
}

void SourceView::showFilterState()
{
    const bool isOn = session().filter().sources == std::vector<SourceId>{m_source};
    m_filter->setChecked(isOn);
    m_filter->setText(isOn ? tr("✓ Only its events are shown") : tr("Show only its events"));
    updateGeometry();
}

void SourceView::addUses(const SourceUses& uses)
{
    addSteps(uses.steps);
    addEvents(uses.events);
    addRecords(tr("People, artists and works"), uses.entities);
    addRecords(tr("Connections"), uses.relationships);
    addRecords(tr("Places"), uses.places);
    addRecords(tr("Stories"), uses.stories);
    addRecords(tr("Other sources"), uses.sources);
}

void SourceView::addSteps(const std::vector<StepUses>& steps)
{
    if (steps.empty()) {
        return;
    }
    addHeading(tr("Story steps that rest on it"));
    ProseWriter writer(*addProse(4), session(), numbers());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Story& story = snapshot()[steps[i].story];
        writer.paragraph(ReaderRole::Meta, i == 0 ? 0 : 6);
        writer.link(tr("%1, step %2").arg(textFor(story.title, session().language())).arg(steps[i].position + 1),
                    StoryPage{story.id, story.steps[steps[i].position].id});
        writeUses(writer, steps[i].uses);
    }
}

void SourceView::addEvents(const std::vector<EventIndex>& events)
{
    std::vector<RecordUses<EventIndex>> records;
    for (std::size_t i = 0; i < events.size(); ++i) {
        records.push_back({events[i]});
        if (i < kMostRecords) {
            const Result<Event> event = session().records().event(snapshot().columns().id[events[i].value()]);
            records.back().uses = event ? usesIn(*event, m_source) : std::vector<SourceUse>();
        }
    }
    addRecords(tr("Events that rest on it"), records);
}

template <typename RecordIndex>
void SourceView::addRecords(const QString& heading, const std::vector<RecordUses<RecordIndex>>& records)
{
    if (records.empty()) {
        return;
    }
    addHeading(heading);
    ProseWriter writer(*addProse(4), session(), numbers());
    for (std::size_t i = 0; i < std::min(records.size(), kMostRecords); ++i) {
        writer.paragraph(ReaderRole::Meta, i == 0 ? 0 : 6).record(records[i].record);
        if constexpr (std::is_same_v<RecordIndex, EventIndex>) {
            const std::string_view date = snapshot().dateText(records[i].record);
            if (!date.empty()) {
                writer.aside(dateWords(date, session().language()));
            }
        }
        writeUses(writer, records[i].uses);
    }
    if (records.size() > kMostRecords) {
        writer.paragraph(ReaderRole::Caption, 8).text(tr("and %1 more").arg(records.size() - kMostRecords));
    }
}

void SourceView::writeUses(ProseWriter& writer, const std::vector<SourceUse>& uses)
{
    for (const SourceUse& use : uses) {
        QStringList parts = {aboutWords(use)};
        parts << fromUtf8(use.locator);
        parts << (use.confidence ? confidenceSign(*use.confidence) : QString());
        parts.removeAll(QString());
        writer.paragraph(ReaderRole::Caption, 1).indented(12).text(parts.join(QStringLiteral("  ·  ")));
        if (!use.note.isEmpty()) {
            writer.markdown(use.note.bestFor(tag()), ReaderRole::Caption, 1).indented(12);
        }
    }
}

QString SourceView::aboutWords(const SourceUse& use) const
{
    if (use.status) {
        //: A claim: the field it is about, its value, and whether it is accepted.
        return tr("%1: %2 (%3)")
            .arg(fieldName(use.field), valueWords(snapshot(), use, session().language()), claimStatusText(*use.status));
    }
    if (use.field.empty()) {
        return tr("the whole record");
    }
    if (!use.value.empty()) {
        return fieldName(use.field) + QStringLiteral(": ") + valueWords(snapshot(), use, session().language());
    }
    return use.field == "text" ? tr("cited in the text") : fieldName(use.field);
}

} // namespace tideline
