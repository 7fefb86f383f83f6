// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "reader/source_uses.h"
#include "reader/tie_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <type_traits>

namespace tideline {

namespace {
constexpr std::size_t kMostRecords = 200;
} // namespace

SourceView::SourceView(Session& session, SourceId id, QWidget* parent)
    : PageView(session, parent)
{
    const std::optional<SourceIndex> index = snapshot().find(id);
    if (!index) {
        addGone();
        return;
    }
    const Source& source = snapshot()[*index];
    addHead(source);
    addAddress(source);
    if (!source.note.isEmpty()) {
        ProseWriter writer(*addProse(16), session, numbers());
        writer.markdown(source.note.bestFor(tag()), ReaderRole::Reading);
    }
    addDisagreements(disagreementsIn(snapshot(), source.evidence, session.language()));
    addUses(usesOf(snapshot(), *index));
    numbers().add(snapshot(), source.evidence.citations);
    addSources();
}

void SourceView::addHead(const Source& source)
{
    ProseWriter writer(*addProse(0), session(), numbers());
    writer.paragraph(ReaderRole::StepDate).colour(ColourRole::LaneContext).text(tr("Source"));
    writer.paragraph(ReaderRole::Title, 4, fromUtf8(source.language)).content({source.title, source.language});
    writer.paragraph(ReaderRole::Meta, 8).strong(fromUtf8(source.publisher));
    if (source.date) {
        writer.text(source.publisher.empty() ? QString() : QStringLiteral("  ·  "));
        writer.text(dateWords(*source.date, session().language()));
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
    auto* copy = new QPushButton(tr("Copy address"));
    connect(copy, &QPushButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
    auto* open = new QPushButton(tr("Open in browser"));
    open->setToolTip(address);
    connect(open, &QPushButton::clicked, this, [this, address] { follow(QUrl(address)); });
    for (QPushButton* button : {copy, open}) {
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    addGrid({copy, open}, scaled(8), scaled(8), std::max(copy->sizeHint().width(), open->sizeHint().width()));
}

void SourceView::addUses(const SourceUses& uses)
{
    addSteps(uses);
    addRecords(tr("Events that rest on it"), uses.events);
    addRecords(tr("People, artists and works"), uses.entities);
    addRecords(tr("Connections"), uses.relationships);
    addRecords(tr("Places"), uses.places);
    addRecords(tr("Other sources"), uses.sources);
}

void SourceView::addSteps(const SourceUses& uses)
{
    if (uses.steps.empty()) {
        return;
    }
    addHeading(tr("Story steps that rest on it"));
    ProseWriter writer(*addProse(4), session(), numbers());
    std::optional<StoryIndex> written;
    for (const auto& [index, position] : uses.steps) {
        const Story& story = snapshot()[index];
        if (written != index) {
            writer.paragraph(ReaderRole::Meta, written ? 4 : 0).record(index).text(QStringLiteral("  "));
            writer.quiet(tr("Steps")).text(QStringLiteral(" "));
        } else {
            writer.text(QStringLiteral(", "));
        }
        writer.link(QString::number(position + 1), StoryPage{story.id, story.steps[position].id});
        written = index;
    }
}

template <typename RecordIndex>
void SourceView::addRecords(const QString& heading, const std::vector<RecordIndex>& records)
{
    if (records.empty()) {
        return;
    }
    addHeading(heading);
    ProseWriter writer(*addProse(4), session(), numbers());
    for (std::size_t i = 0; i < std::min(records.size(), kMostRecords); ++i) {
        writer.paragraph(ReaderRole::Meta, i == 0 ? 0 : 4).record(records[i]);
        if constexpr (std::is_same_v<RecordIndex, EventIndex>) {
            const std::string_view date = snapshot().dateText(records[i]);
            if (!date.empty()) {
                writer.aside(dateWords(date, session().language()));
            }
        }
    }
    if (records.size() > kMostRecords) {
        writer.paragraph(ReaderRole::Caption, 8).text(tr("and %1 more").arg(records.size() - kMostRecords));
    }
}

} // namespace tideline
