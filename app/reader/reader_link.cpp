// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/reader_link.h"

#include <QStringList>

namespace tideline {

namespace {

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QString number(std::int64_t value)
{
    return QString::number(value);
}

std::optional<std::int64_t> idIn(const QString& text)
{
    bool ok = false;
    const qlonglong id = text.toLongLong(&ok);
    return ok && id > 0 ? std::optional<std::int64_t>(id) : std::nullopt;
}

std::optional<Location> storyPage(const QString& target)
{
    const QStringList parts = target.split(QLatin1Char('/'));
    const std::optional<std::int64_t> story = idIn(parts.first());
    if (!story || parts.size() > 2) {
        return std::nullopt;
    }
    if (parts.size() == 1) {
        return StoryPage{StoryId(*story), std::nullopt};
    }
    const std::optional<std::int64_t> step = idIn(parts.last());
    return step ? std::optional<Location>(StoryPage{StoryId(*story), StepId(*step)}) : std::nullopt;
}

std::optional<Location> pageOfRelationship(const Snapshot& snapshot, const Relationship& relationship)
{
    if (relationship.event) {
        return EventPage{*relationship.event};
    }
    const std::optional<RecordReference> from = snapshot.find(relationship.from);
    return from && !std::holds_alternative<RelationshipIndex>(*from) ? pageOf(snapshot, *from) : std::nullopt;
}

} // namespace

QString linkTo(const Location& location)
{
    return std::visit(
        Overloaded{
            [](const FrontPage&) { return QStringLiteral("front:"); },
            [](const SourcesPage&) { return QStringLiteral("sources:"); },
            [](const EventPage& page) { return QStringLiteral("event:") + number(page.event.value()); },
            [](const EntityPage& page) { return QStringLiteral("entity:") + number(page.entity.value()); },
            [](const PlacePage& page) { return QStringLiteral("place:") + number(page.place.value()); },
            [](const SourcePage& page) { return QStringLiteral("source:") + number(page.source.value()); },
            [](const StoryPage& page) {
                const QString story = QStringLiteral("story:") + number(page.story.value());
                return page.step ? story + QLatin1Char('/') + number(page.step->value()) : story;
            },
        },
        location);
}

std::optional<Location> locationOfLink(const QString& link)
{
    const qsizetype colon = link.indexOf(QLatin1Char(':'));
    const QString sort = link.left(colon);
    const QString target = colon < 0 ? QString() : link.mid(colon + 1);
    if (sort == QLatin1String("front") && colon > 0) {
        return FrontPage{};
    }
    if (sort == QLatin1String("sources") && colon > 0) {
        return SourcesPage{};
    }
    if (sort == QLatin1String("story")) {
        return storyPage(target);
    }
    const std::optional<std::int64_t> id = idIn(target);
    if (id && sort == QLatin1String("event")) {
        return EventPage{EventId(*id)};
    }
    if (id && sort == QLatin1String("entity")) {
        return EntityPage{EntityId(*id)};
    }
    if (id && sort == QLatin1String("source")) {
        return SourcePage{SourceId(*id)};
    }
    if (id && sort == QLatin1String("place")) {
        return PlacePage{PlaceId(*id)};
    }
    return std::nullopt;
}

std::optional<Location> pageOf(const Snapshot& snapshot, const RecordReference& record)
{
    using Page = std::optional<Location>;
    return std::visit(Overloaded{
                          [&](EventIndex event) -> Page { return EventPage{snapshot.columns().id[event.value()]}; },
                          [&](EntityIndex entity) -> Page { return EntityPage{snapshot[entity].id}; },
                          [&](PlaceIndex place) -> Page { return PlacePage{snapshot[place].id}; },
                          [&](SourceIndex source) -> Page { return SourcePage{snapshot[source].id}; },
                          [&](StoryIndex story) -> Page {
                              return StoryPage{snapshot[story].id, std::nullopt};
                          },
                          [&](RelationshipIndex tie) -> Page { return pageOfRelationship(snapshot, snapshot[tie]); },
                          [](auto) -> Page { return std::nullopt; },
                      },
                      record);
}

} // namespace tideline
