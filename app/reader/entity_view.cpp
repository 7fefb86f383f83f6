// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/entity_view.h"

#include "reader/name_plate.h"
#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {
// An artist of a large collection may have thousands of events; a page that nobody can read to its end is not written.
constexpr std::size_t kMostEvents = 200;
} // namespace

EntityView::EntityView(Session& session, EntityId entity, QWidget* parent)
    : PageView(session, parent)
{
    const std::optional<EntityIndex> index = snapshot().find(entity);
    if (!index) {
        addGone();
        return;
    }
    const Entity& told = snapshot()[*index];
    add(new NamePlate(plateOf(snapshot(), *index, tag())), 0);
    if (told.protection != Protection::Public) {
        addProtected(told);
        addStories(*index);
        addSources();
        return;
    }
    addSummary(told);
    addDisagreements(disagreementsOf(snapshot(), *index, session.language()));
    addConnections(*index);
    addStories(*index);
    addEvents(*index, kMostEvents);
    addOtherNames(told);
    numbers().add(snapshot(), told.evidence);
    for (const Period& period : told.periods) {
        numbers().add(snapshot(), period.citations);
    }
    addSources();
}

void EntityView::addProtected(const Entity& entity)
{
    ProseWriter writer(*addProse(16), session(), numbers());
    const TextChoice pseudonym = entity.pseudonym.bestFor(tag());
    if (!pseudonym.text.empty()) {
        writer.paragraph(ReaderRole::Title, 0, fromUtf8(pseudonym.language)).content(pseudonym);
    }
    bool first = true;
    for (const Disclosure& disclosure : entity.disclosures) {
        const TextChoice text = disclosure.text.bestFor(tag());
        writer.paragraph(ReaderRole::Reading, first ? 12 : 8, fromUtf8(text.language)).content(text);
        writer.cite(disclosure.citations);
        first = false;
    }
}

void EntityView::addSummary(const Entity& entity)
{
    if (!entity.summary.isEmpty()) {
        ProseWriter writer(*addProse(16), session(), numbers());
        writer.markdown(entity.summary.bestFor(tag()), ReaderRole::Reading);
    }
}

void EntityView::addEvents(EntityIndex entity, std::size_t limit)
{
    const std::span<const EventIndex> events = snapshot().eventsOf(entity);
    if (events.empty()) {
        return;
    }
    addHeading(tr("By date"));
    ProseWriter writer(*addProse(4), session(), numbers());
    for (std::size_t i = 0; i < std::min(limit, events.size()); ++i) {
        const EventIndex event = events[i];
        const std::string_view date = snapshot().dateText(event);
        writer.paragraph(ReaderRole::Caption, i == 0 ? 0 : 8)
            .text(date.empty() ? tr("Undated") : dateWords(date, session().language()));
        writer.paragraph(ReaderRole::Meta).record(event);
    }
    if (events.size() > limit) {
        writer.paragraph(ReaderRole::Caption, 8).text(tr("and %1 more on the timeline").arg(events.size() - limit));
    }
}

void EntityView::addStories(EntityIndex entity)
{
    const std::span<const StoryIndex> stories = snapshot().storiesAbout(entity);
    if (stories.empty()) {
        return;
    }
    addHeading(tr("Stories"));
    ProseWriter writer(*addProse(4), session(), numbers());
    bool first = true;
    for (const StoryIndex story : stories) {
        writer.paragraph(ReaderRole::Meta, first ? 0 : 4).record(story);
        writer.aside(stepCountWords(snapshot()[story].steps.size()));
        first = false;
    }
}

void EntityView::addOtherNames(const Entity& entity)
{
    QStringList aliases;
    for (const Name& name : entity.names) {
        if (name.kind == NameKind::Alias && name.value) {
            aliases << fromUtf8(*name.value);
        }
    }
    if (!aliases.isEmpty()) {
        addHeading(tr("Also written"));
        ProseWriter writer(*addProse(4), session(), numbers());
        writer.paragraph(ReaderRole::Meta).text(aliases.join(QStringLiteral(", ")));
    }
}

} // namespace tideline
