// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_facts.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tideline {

namespace {

constexpr qsizetype kMostNames = 4;

QString participantsText(const Snapshot& snapshot, EventIndex event, const QString& language)
{
    QStringList names;
    for (const EventParticipation& participation : snapshot.participations(event)) {
        names << textFor(displayName(snapshot[participation.entity]), language);
        names.removeDuplicates(); // Of somebody with two roles.
        if (names.size() == kMostNames) {
            break;
        }
    }
    return names.join(QStringLiteral(", "));
}

QString sourcesText(const Snapshot& snapshot, EventIndex event)
{
    const std::size_t sources = snapshot.sourcesOf(event).size();
    const std::size_t independent = snapshot.independentSourcesOf(event);
    //: How many sources an event has, and how many different reports they rest on.
    return independent == sources
               ? QCoreApplication::translate("EventFacts", "Sources %1").arg(sources)
               : QCoreApplication::translate("EventFacts", "Sources %1 · %2 independent").arg(sources).arg(independent);
}

} // namespace

EventFacts eventFacts(const Snapshot& snapshot, EventIndex event, const QString& language)
{
    const std::optional<PlaceIndex> place = snapshot.placeOf(event);
    return {.when = eventDateWords(snapshot, event, language),
            .place = place ? textFor(snapshot[*place].name, language) : QString(),
            .participants = participantsText(snapshot, event, language),
            .sources = snapshot.isComplete() ? sourcesText(snapshot, event) : QString()};
}

} // namespace tideline
