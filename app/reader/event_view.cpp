// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/event_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "reader/tie_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include "query/age.h"
#include "query/contested.h"
#include "query/match_reason.h"

#include <algorithm>

namespace tideline {

namespace {

/// Those who take part in one role, works apart: a programme comes after the people.
struct RoleGroup {
    TermIndex role;
    std::vector<EntityIndex> entities;
    bool works = false;
};

std::vector<RoleGroup> roleGroups(const Snapshot& snapshot, EventIndex event)
{
    std::vector<RoleGroup> groups;
    for (const EventParticipation& participation : snapshot.participations(event)) {
        const bool work = snapshot[participation.entity].kind == EntityKind::Work;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const RoleGroup& known) {
            return known.role == participation.role && known.works == work;
        });
        if (group == groups.end()) {
            groups.push_back({.role = participation.role, .entities = {}, .works = work});
            group = groups.end() - 1;
        }
        group->entities.push_back(participation.entity);
    }
    std::stable_partition(groups.begin(), groups.end(), [](const RoleGroup& group) { return !group.works; });
    return groups;
}

/// "Pyongyang, North Korea": the place with those that hold it.
void writePlace(ProseWriter& writer, const Snapshot& snapshot, PlaceIndex place)
{
    // The tree of places has no cycles, but a limit costs nothing.
    std::optional<PlaceIndex> current = place;
    for (int depth = 0; current && depth < 4; ++depth) {
        writer.text(depth == 0 ? QString() : QStringLiteral(", ")).record(*current);
        const std::optional<PlaceId> parent = snapshot[*current].parent;
        current = parent ? snapshot.find(*parent) : std::nullopt;
    }
}

} // namespace

EventView::EventView(Session& session, EventId event, QWidget* parent)
    : PageView(session, parent)
{
    const std::optional<EventIndex> index = snapshot().find(event);
    const Result<Event> whole = index ? session.records().event(event) : failure({.code = ErrorCode::RecordNotFound});
    if (!index || !whole) {
        addGone();
        return;
    }
    addHead(*index, *whole);
    // What is in doubt about the date and the place stands where these are told, the rest behind the summary.
    std::vector<Disagreement> inHead = disagreementsIn(snapshot(), *whole, session.language());
    const std::vector<Disagreement> others(
        std::stable_partition(inHead.begin(), inHead.end(),
                              [](const Disagreement& d) { return d.field == "date" || d.field == "place"; }),
        inHead.end());
    inHead.resize(inHead.size() - others.size());
    addDisagreements(inHead);
    addMatchReasons(*index, whole->evidence);
    if (!whole->summary.isEmpty()) {
        ProseWriter writer(*addProse(16), session, numbers());
        writer.markdown(whole->summary.bestFor(tag()), ReaderRole::Reading);
    }
    addDisagreements(others);
    addParticipants(*index);
    addTies(*index);
    addStories(*index);
    numbers().add(snapshot(), whole->evidence);
    addSources(snapshot().sourcesOf(*index));
}

void EventView::addHead(EventIndex event, const Event& whole)
{
    const QString language = session().language();
    ProseWriter writer(*addProse(0), session(), numbers());
    writer.paragraph(ReaderRole::StepDate)
        .colour(laneColour(snapshot().laneOf(event)))
        .text(textFor(snapshot().kindOf(event).name, language));
    const TextChoice title = whole.title.bestFor(tag());
    writer.paragraph(ReaderRole::Title, 4, fromUtf8(title.language)).content(title);

    writer.paragraph(ReaderRole::Meta, 8);
    writer.strong(whole.date ? statedDateWords(*whole.date, language) : tr("Undated"));
    if (const std::optional<PlaceIndex> place = snapshot().placeOf(event)) {
        writer.text(QStringLiteral("  ·  "));
        writePlace(writer, snapshot(), *place);
    }
}

void EventView::addMatchReasons(EventIndex event, const Evidence& evidence)
{
    const std::vector<MatchReason> reasons = matchReasons(snapshot(), session().filter(), event);
    const std::vector<ContestedField> fields = contestedFields(snapshot(), session().filter(), event, evidence);
    if (reasons.empty() && fields.empty()) {
        return;
    }
    ProseWriter writer(*addProse(8), session(), numbers());
    writer.paragraph(ReaderRole::Meta).quiet(tr("In the filter:") + QLatin1Char(' '));
    bool first = true;
    const auto part = [&] {
        writer.quiet(first ? QString() : QStringLiteral("; "));
        first = false;
    };
    for (const MatchReason& reason : reasons) {
        part();
        writeReason(writer, reason);
    }
    for (const ContestedField& field : fields) {
        part();
        writeReason(writer, field, event);
    }
}

void EventView::writeReason(ProseWriter& writer, const MatchReason& reason) const
{
    const QString language = session().language();
    writer.record(reason.found);
    if (reason.role) {
        writer.quiet(QStringLiteral(", ") + textFor(snapshot()[*reason.role].name, language));
    } else if (reason.relationship) {
        const Relationship& tie = snapshot()[*reason.relationship];
        const bool inverse = tie.to == toRecordId(snapshot()[reason.found].id);
        const std::optional<TermIndex> kind = snapshot().find(tie.kind);
        const std::optional<RecordReference> other = snapshot().find(inverse ? tie.from : tie.to);
        if (kind && other) {
            const Term& term = snapshot()[*kind];
            writer.quiet(QStringLiteral(", ") + textFor(inverse ? term.inverse : term.name, language) +
                         QLatin1Char(' '));
            writer.record(*other);
        }
    }
}

/// "sources disagree on the place of study (Kang Na-ra)".
void EventView::writeReason(ProseWriter& writer, const ContestedField& field, EventIndex event) const
{
    const QString title = fieldName(field.field);
    const QString name = title.left(1).toLower() + title.mid(1);
    //: %1 is a field: "date", "place of study".
    writer.quiet((field.status == ClaimStatus::Disputed ? tr("sources disagree on the %1")
                                                        : tr("a value given for the %1 was rejected"))
                     .arg(name));
    if (field.record != RecordReference(event)) {
        writer.quiet(QStringLiteral(" (")).record(field.record).quiet(QStringLiteral(")"));
    }
}

void EventView::addParticipants(EventIndex event)
{
    const std::vector<RoleGroup> groups = roleGroups(snapshot(), event);
    if (groups.empty()) {
        return;
    }
    addHeading(tr("Who and what"));
    ProseWriter writer(*addProse(4), session(), numbers());
    bool first = true;
    for (const RoleGroup& group : groups) {
        writer.paragraph(ReaderRole::Caption, first ? 0 : 8)
            .text(textFor(snapshot()[group.role].name, session().language()));
        writer.paragraph(ReaderRole::Meta);
        for (std::size_t i = 0; i < group.entities.size(); ++i) {
            writer.text(i == 0 ? QString() : QStringLiteral(", ")).record(group.entities[i]);
            if (const std::optional<Elapsed> age = ageAt(snapshot(), group.entities[i], event)) {
                writer.quiet(QLatin1Char(' ') + ageWords(*age, session().language()));
            }
        }
        first = false;
    }
}

void EventView::addTies(EventIndex event)
{
    const RecordId self = toRecordId(snapshot().columns().id[event.value()]);
    const std::vector<TieGroup> own = tieGroupsOf(snapshot(), event, self, tag());
    std::vector<const Relationship*> resting;
    for (const RelationshipIndex index : snapshot().relationshipsOf(event)) {
        const Relationship& tie = snapshot()[index];
        if (tie.from != self && tie.to != self) {
            resting.push_back(&tie);
        }
    }
    if (own.empty() && resting.empty()) {
        return;
    }
    addHeading(tr("Connections"));
    {
        ProseWriter writer(*addProse(4), session(), numbers());
        writeTieGroups(writer, snapshot(), own);
        bool first = true;
        for (const Relationship* tie : resting) {
            writer.paragraph(ReaderRole::Meta, first && own.empty() ? 0 : first ? 8 : 4);
            writeTie(writer, session(), *tie);
            first = false;
        }
    }
    addTieDisagreements(event);
}

void EventView::addStories(EventIndex event)
{
    const EventId id = snapshot().columns().id[event.value()];
    const std::span<const StoryIndex> stories = snapshot().storiesWith(event);
    if (stories.empty()) {
        return;
    }
    addHeading(tr("In the stories"));
    ProseWriter writer(*addProse(4), session(), numbers());
    bool first = true;
    for (const StoryIndex index : stories) {
        const Story& story = snapshot()[index];
        for (std::size_t i = 0; i < story.steps.size(); ++i) {
            if (story.steps[i].event != id) {
                continue;
            }
            writer.paragraph(ReaderRole::Meta, first ? 0 : 4);
            writer.link(textFor(story.title, session().language()), StoryPage{story.id, story.steps[i].id});
            writer.aside(tr("Step %1 of %2").arg(i + 1).arg(story.steps.size()));
            first = false;
        }
    }
}

} // namespace tideline
