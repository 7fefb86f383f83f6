// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/front_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/reader_link.h"
#include "reader/story_card.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QPushButton>

namespace tideline {

FrontView::FrontView(Session& session, QWidget* parent)
    : PageView(session, parent)
{
    // Two columns of cards where there is room for them.
    setMeasure(2 * readingMeasure() + scaled(16));
    addHead();
    if (!session.hasCollection()) {
        addEmptyState();
        return;
    }
    addStart();
    addCards();
    addMethod();
}

void FrontView::addHead()
{
    const CollectionHeader& header = snapshot().header();
    const bool named = session().hasCollection() && !header.title.isEmpty();
    ProseWriter title(*addProse(8), session(), numbers());
    title.paragraph(ReaderRole::FrontTitle);
    named ? title.content(header.title.bestFor(tag())) : title.text(QStringLiteral("Tideline"));
    if (session().hasCollection() && !header.standfirst.isEmpty()) {
        ProseWriter writer(*addProse(12, scaled(600)), session(), numbers());
        writer.markdown(header.standfirst.bestFor(tag()), ReaderRole::Reading);
    }
}

void FrontView::addEmptyState()
{
    {
        ProseWriter writer(*addProse(12, readingMeasure()), session(), numbers());
        writer.paragraph(ReaderRole::Reading).text(tr("No collection is open."));
        writer.paragraph(ReaderRole::Reading, 20)
            .text(tr("A collection is one file that holds people, events, stories and their sources."));
    }
    auto* open = new QPushButton(tr("Open a collection"));
    auto* create = new QPushButton(tr("New collection"));
    open->setProperty("primary", true);
    connect(open, &QPushButton::clicked, this, &FrontView::openRequested);
    connect(create, &QPushButton::clicked, this, &FrontView::newRequested);
    for (QPushButton* button : {open, create}) {
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        add(button, scaled(button == open ? 20 : 8));
    }
}

void FrontView::addStart()
{
    const CollectionHeader& header = snapshot().header();
    const std::optional<RecordReference> start = snapshot().findKey(header.start);
    const std::optional<Location> page = start ? pageOf(snapshot(), *start) : std::nullopt;
    if (!page) {
        return;
    }
    const QString words =
        header.startLabel.isEmpty() ? tr("Start reading") : textFor(header.startLabel, session().language());
    auto* button = new QPushButton(words);
    button->setProperty("primary", true);
    button->setObjectName(QStringLiteral("start"));
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, target = *page] { session().go(target); });
    add(button, scaled(16));
}

void FrontView::addCards()
{
    for (std::size_t i = 0; i < snapshot().stories().size(); ++i) {
        const Story& story = snapshot().stories()[i];
        auto* card = new StoryCard(cardOf(snapshot(), StoryIndex(i), tag()), story.id);
        connect(card, &QAbstractButton::clicked, this, [this, id = story.id] {
            session().go(StoryPage{id, std::nullopt});
        });
        m_cards.push_back(card);
    }
    if (m_cards.empty()) {
        ProseWriter writer(*addProse(16, readingMeasure()), session(), numbers());
        writer.paragraph(ReaderRole::Reading).text(tr("There are no stories yet. The events are on the timeline."));
    } else {
        addGrid({m_cards.begin(), m_cards.end()}, scaled(24), scaled(12), scaled(340));
    }
}

void FrontView::addMethod()
{
    const CollectionHeader& header = snapshot().header();
    if (!header.method.isEmpty()) {
        ProseWriter writer(*addProse(24, scaled(600)), session(), numbers());
        writer.paragraph(ReaderRole::Heading).text(tr("How we know"));
        writer.markdown(header.method.bestFor(tag()), ReaderRole::Meta, 4);
    }
    if (!snapshot().sources().empty()) {
        ProseWriter writer(*addProse(8), session(), numbers());
        writer.paragraph(ReaderRole::Meta)
            .link(tr("All %1 sources and what rests on them").arg(snapshot().sources().size()), SourcesPage{});
    }
    if (header.updated) {
        ProseWriter writer(*addProse(12), session(), numbers());
        //: %1 is a date.
        writer.paragraph(ReaderRole::Caption)
            .text(tr("Data of %1").arg(dateWords(*header.updated, session().language())));
        if (!header.licence.empty()) {
            writer.text(QStringLiteral("  ·  ") + fromUtf8(header.licence));
        }
    }
}

} // namespace tideline
