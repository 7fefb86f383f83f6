// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_words.h"

#include "words/language.h"
#include "words/words.h"

#include "query/event_participants.h"
#include "query/event_sorting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace tideline {

namespace {

constexpr const char* kContext = "Table";

constexpr std::array<const char*, kEventColumnCount> kColumnTitles = {
    QT_TRANSLATE_NOOP("Table", "Date"),
    QT_TRANSLATE_NOOP("Table", "Date (EDTF)"),
    QT_TRANSLATE_NOOP("Table", "Title"),
    QT_TRANSLATE_NOOP("Table", "Kind"),
    QT_TRANSLATE_NOOP("Table", "Lane"),
    QT_TRANSLATE_NOOP("Table", "People"),
    QT_TRANSLATE_NOOP("Table", "Artists"),
    QT_TRANSLATE_NOOP("Table", "Place"),
    QT_TRANSLATE_NOOP("Table", "Tags"),
    QT_TRANSLATE_NOOP("Table", "Sources"),
    //: Of sources: how many different reports they rest on.
    QT_TRANSLATE_NOOP("Table", "Independent sources"),
    QT_TRANSLATE_NOOP("Table", "Strength"),
    QT_TRANSLATE_NOOP("Table", "Disputed"),
    QT_TRANSLATE_NOOP("Table", "Key"),
};

constexpr std::array<const char*, kEventGroupingCount> kGroupingTitles = {
    QT_TRANSLATE_NOOP("Table", "Not grouped"), QT_TRANSLATE_NOOP("Table", "By kind"),
    QT_TRANSLATE_NOOP("Table", "By year"),     QT_TRANSLATE_NOOP("Table", "By decade"),
    QT_TRANSLATE_NOOP("Table", "By artist"),   QT_TRANSLATE_NOOP("Table", "By person"),
    QT_TRANSLATE_NOOP("Table", "By place"),
};

QString word(const QString& language, const char* source)
{
    return textIn(language, kContext, source);
}

QString participantNames(const Snapshot& snapshot, EventIndex event, EntityKind kind, const QString& language)
{
    QStringList names;
    for (const EntityIndex entity : participantsOf(snapshot, event, kind)) {
        names << textFor(displayName(snapshot[entity]), language);
    }
    return names.join(QStringLiteral("; "));
}

QString tagNames(const Snapshot& snapshot, EventIndex event, const QString& language)
{
    QStringList names;
    for (const TagIndex tag : snapshot.tagsOf(event)) {
        names << textFor(snapshot[tag].name, language);
    }
    return names.join(QStringLiteral("; "));
}

/// "3+" from three on: more do not make it stronger.
QString strengthText(std::size_t voices)
{
    return voices == 0 ? QString() : voices < 3 ? QString::number(voices) : QStringLiteral("3+");
}

/// As EDTF writes a year.
QString writtenYear(std::int64_t year)
{
    const QLatin1String sign(year < 0 ? "-" : "");
    const QString digits = QString::number(std::abs(year));
    return digits.size() > 4 ? QLatin1Char('Y') + sign + digits : sign + digits.rightJustified(4, QLatin1Char('0'));
}

QString yearTitle(std::int64_t year, bool isDecade, const QString& language)
{
    if (isDecade && year >= 10) {
        //: A decade: %1 is its first year.
        return word(language, QT_TRANSLATE_NOOP("Table", "%1s")).arg(year);
    }
    const QString edtf = isDecade ? writtenYear(year) + QLatin1Char('/') + writtenYear(year + 9) : writtenYear(year);
    return dateWords(edtf.toStdString(), language);
}

QString remainderTitle(GroupRemainder remainder, EventGrouping grouping, const QString& language)
{
    if (remainder == GroupRemainder::Unsure) {
        return word(language, grouping == EventGrouping::Year ? QT_TRANSLATE_NOOP("Table", "Year not certain")
                                                              : QT_TRANSLATE_NOOP("Table", "Decade not certain"));
    }
    const auto unassigned = [&language](LaneGrouping lanes) {
        return QString::fromStdString(sceneWords(language, lanes).unassigned);
    };
    switch (grouping) {
    case EventGrouping::Artist:
        return unassigned(LaneGrouping::Artist);
    case EventGrouping::Person:
        return unassigned(LaneGrouping::Person);
    case EventGrouping::Place:
        return unassigned(LaneGrouping::Place);
    default:
        return QString::fromStdString(sceneWords(language).undated);
    }
}

} // namespace

QString columnTitle(EventColumn column, const QString& language)
{
    return word(language, kColumnTitles[static_cast<std::size_t>(column)]);
}

QString cellText(const Snapshot& snapshot, EventIndex event, EventColumn column, const QString& language)
{
    switch (column) {
    case EventColumn::Date:
        return eventDateWords(snapshot, event, language);
    case EventColumn::Edtf:
        return fromUtf8(snapshot.dateText(event));
    case EventColumn::Title:
        return fromUtf8(snapshot.title(event, language.toStdString()).text);
    case EventColumn::Kind:
        return textFor(snapshot.kindOf(event).name, language);
    case EventColumn::Lane:
        return laneTitle(snapshot.laneOf(event), language);
    case EventColumn::People:
        return participantNames(snapshot, event, EntityKind::Person, language);
    case EventColumn::Artists:
        return participantNames(snapshot, event, EntityKind::Artist, language);
    case EventColumn::Place: {
        const auto place = snapshot.placeOf(event);
        return place ? textFor(snapshot[*place].name, language) : QString();
    }
    case EventColumn::Tags:
        return tagNames(snapshot, event, language);
    case EventColumn::Sources:
        return QString::number(snapshot.sourcesOf(event).size());
    case EventColumn::IndependentSources:
        return QString::number(snapshot.independentSourcesOf(event));
    case EventColumn::Strength:
        return strengthText(snapshot.independentSourcesOf(event));
    case EventColumn::Disputed:
        return hasDisputedClaim(snapshot, event) ? word(language, QT_TRANSLATE_NOOP("Table", "disputed")) : QString();
    case EventColumn::Key:
        break;
    }
    const std::string_view key = snapshot.eventKey(event);
    return key.empty() ? QString::number(snapshot.columns().id[event.value()].value()) : fromUtf8(key);
}

bool isNumber(EventColumn column)
{
    return column == EventColumn::Sources || column == EventColumn::IndependentSources;
}

QString groupingTitle(EventGrouping grouping, const QString& language)
{
    return word(language, kGroupingTitles[static_cast<std::size_t>(grouping)]);
}

QString groupTitle(const Snapshot& snapshot, const EventGroupKey& group, EventGrouping grouping,
                   const QString& language)
{
    if (const auto* kind = std::get_if<TermIndex>(&group)) {
        return textFor(snapshot[*kind].name, language);
    }
    if (const auto* entity = std::get_if<EntityIndex>(&group)) {
        return textFor(displayName(snapshot[*entity]), language);
    }
    if (const auto* place = std::get_if<PlaceIndex>(&group)) {
        return textFor(snapshot[*place].name, language);
    }
    if (const auto* year = std::get_if<GroupYear>(&group)) {
        return yearTitle(year->year, grouping == EventGrouping::Decade, language);
    }
    return remainderTitle(std::get<GroupRemainder>(group), grouping, language);
}

} // namespace tideline
