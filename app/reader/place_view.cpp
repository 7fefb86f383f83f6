// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/place_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "theme/theme.h"
#include "words/words.h"

#include "query/place_tree.h"
#include "query/selection.h"

#include <QPushButton>

#include <algorithm>

namespace tideline {

namespace {
// As of an entity: a page that nobody can read to its end is not written.
constexpr std::size_t kMostEvents = 200;
} // namespace

PlaceView::PlaceView(Session& session, PlaceId id, QWidget* parent)
    : PageView(session, parent)
{
    const std::optional<PlaceIndex> index = snapshot().find(id);
    if (!index) {
        addGone();
        return;
    }
    const Place& place = snapshot()[*index];
    addHead(*index);
    if (!place.summary.isEmpty()) {
        ProseWriter writer(*addProse(16), session, numbers());
        writer.markdown(place.summary.bestFor(tag()), ReaderRole::Reading);
    }
    addDisagreements(disagreementsOf(snapshot(), *index, session.language()));
    addFilterButton(place);
    addConnections(*index);
    addInside(*index);
    addEvents(*index);
    numbers().add(snapshot(), place.evidence);
    addSources();
}

void PlaceView::addHead(PlaceIndex index)
{
    const Place& place = snapshot()[index];
    ProseWriter writer(*addProse(0), session(), numbers());
    writer.paragraph(ReaderRole::StepDate).colour(ColourRole::LaneContext).text(tr("Place"));
    const TextChoice name = place.name.bestFor(tag());
    writer.paragraph(ReaderRole::Title, 4, fromUtf8(name.language)).content(name);
    const QString otherName = otherScript(place.name, session().language());
    writer.paragraph(ReaderRole::Meta, 8).strong(otherName);
    bool isFirst = otherName.isEmpty();
    PlaceTree(snapshot()).forEachAround(index, [&](PlaceIndex around) {
        if (around != index) {
            writer.text(isFirst ? QString() : QStringLiteral("  ·  ")).record(around);
            isFirst = false;
        }
    });
}

/// The way from the place to what the timeline shows of it.
void PlaceView::addFilterButton(const Place& place)
{
    const bool isChosen = session().filter().places == std::vector{place.id};
    auto* button = new QPushButton(isChosen ? tr("Show all places again") : tr("Show only what happened here"));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, id = place.id, isChosen] {
        Filter filter = session().filter();
        filter.places = isChosen ? std::vector<PlaceId>() : std::vector{id};
        session().setFilter(filter);
    });
    add(button, scaled(16));
}

void PlaceView::addInside(PlaceIndex place)
{
    std::vector<PlaceIndex> inside;
    for (std::size_t i = 0; i < snapshot().places().size(); ++i) {
        if (snapshot().places()[i].parent == snapshot()[place].id) {
            inside.push_back(PlaceIndex(i));
        }
    }
    if (inside.empty()) {
        return;
    }
    addHeading(tr("Places inside"));
    ProseWriter writer(*addProse(4), session(), numbers());
    writer.paragraph(ReaderRole::Meta);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        writer.text(i == 0 ? QString() : QStringLiteral(", ")).record(inside[i]);
    }
}

void PlaceView::addEvents(PlaceIndex place)
{
    const std::vector<EventIndex> events = select(snapshot(), {.places = {snapshot()[place].id}}).events;
    if (events.empty()) {
        return;
    }
    addHeading(tr("What happened here"));
    ProseWriter writer(*addProse(4), session(), numbers());
    for (std::size_t i = 0; i < std::min(kMostEvents, events.size()); ++i) {
        writer.paragraph(ReaderRole::Caption, i == 0 ? 0 : 8)
            .text(eventDateWords(snapshot(), events[i], session().language()));
        writer.paragraph(ReaderRole::Meta).record(events[i]);
        const std::optional<PlaceIndex> where = snapshot().placeOf(events[i]);
        if (where && *where != place) {
            writer.aside(textFor(snapshot()[*where].name, session().language()));
        }
    }
    if (events.size() > kMostEvents) {
        writer.paragraph(ReaderRole::Caption, 8)
            .text(tr("and %1 more on the timeline").arg(events.size() - kMostEvents));
    }
}

} // namespace tideline
