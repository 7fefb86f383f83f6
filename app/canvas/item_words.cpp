// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/item_words.h"

#include "canvas/event_facts.h"
#include "words/tie_sentence.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tideline {

namespace {

/// Only a name for the translations.
struct CanvasItemWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::CanvasItemWords)
};

constexpr int kMostThreadsTold = 5;

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// The event that the item is about at this moment; nothing for an entity.
std::optional<EventIndex> eventOf(const CanvasItem& item, std::optional<EventIndex> current)
{
    if (current && holds(item, *current)) {
        return current;
    }
    const auto* event = std::get_if<EventIndex>(&*item.hit.subject);
    return event != nullptr ? std::optional(*event) : std::nullopt;
}

QString eventName(const CanvasItem& item, EventIndex event, const Snapshot& snapshot, const QString& language)
{
    QStringList parts;
    parts << fromUtf8(snapshot.title(event, language.toStdString()).text);
    parts << eventDateWords(snapshot, event, language);
    parts << textFor(snapshot.kindOf(event).name, language);
    if (snapshot.isDisputed(event)) {
        parts << CanvasItemWords::tr("sources disagree on the date");
    }
    if (item.hit.foldedCount > 0) {
        parts << CanvasItemWords::tr("%n more at this mark", nullptr, static_cast<int>(item.hit.foldedCount));
    }
    if (item.hit.dimmed) {
        parts << CanvasItemWords::tr("not in the filter");
    }
    return joined(parts, QStringLiteral(", "));
}

QString entityName(const CanvasItem& item, EntityIndex entity, const Snapshot& snapshot, const QString& language)
{
    const std::size_t count = snapshot.eventsOf(entity).size();
    return joined({textFor(displayName(snapshot[entity]), language), entityKindText(snapshot[entity].kind),
                   eventCount(count, language), item.hit.dimmed ? CanvasItemWords::tr("not in the filter") : QString()},
                  QStringLiteral(", "));
}

QString eventDescription(const CanvasItem& item, EventIndex event, const Snapshot& snapshot, const QString& language)
{
    const EventFacts facts = eventFacts(snapshot, event, language);
    return joined({fromUtf8(item.laneTitle), facts.place, facts.participants, facts.sources}, QStringLiteral(". "));
}

} // namespace

QString crowdWords(const SceneHit& crowd, const QString& language)
{
    if (crowd.crowdRest == 0) {
        return eventCount(crowd.crowdCount, language);
    }
    const QString rest = CanvasItemWords::tr("%n not in the filter", nullptr, static_cast<int>(crowd.crowdRest));
    return crowd.crowdCount == 0 ? rest : eventCount(crowd.crowdCount, language) + QStringLiteral(" + ") + rest;
}

QString itemName(const CanvasItem& item, const Snapshot& snapshot, const QString& language,
                 std::optional<EventIndex> current)
{
    switch (item.kind) {
    case CanvasItemKind::LaneHead:
        return fromUtf8(item.hit.laneTitle) + QStringLiteral(", ") + eventCount(item.count, language);
    case CanvasItemKind::Crowd:
        return CanvasItemWords::tr("%1: %2 too close together for single marks")
            .arg(fromUtf8(item.hit.laneTitle), crowdWords(item.hit, language));
    case CanvasItemKind::Control:
        return fromUtf8(item.text);
    case CanvasItemKind::Mark:
        break;
    }
    if (const std::optional<EventIndex> event = eventOf(item, current)) {
        return eventName(item, *event, snapshot, language);
    }
    return entityName(item, std::get<EntityIndex>(*item.hit.subject), snapshot, language);
}

QString itemDescription(const CanvasItem& item, const Snapshot& snapshot, const QString& language,
                        std::optional<EventIndex> current)
{
    switch (item.kind) {
    case CanvasItemKind::LaneHead:
        return laneHeadTip(item.hit.laneFolded);
    case CanvasItemKind::Crowd:
        return CanvasItemWords::tr("Zooms in until they stand apart.");
    case CanvasItemKind::Control:
        return controlTip(*item.hit.control);
    case CanvasItemKind::Mark:
        break;
    }
    const std::optional<EventIndex> event = eventOf(item, current);
    return event ? eventDescription(item, *event, snapshot, language) : fromUtf8(item.laneTitle);
}

QString itemThreads(const CanvasItem& item, const std::vector<SceneThread>& threads, const Snapshot& snapshot,
                    const QString& language)
{
    const auto isHere = [&item](const MarkSubject& end) {
        const auto* event = std::get_if<EventIndex>(&end);
        return item.hit.subject == end || (event != nullptr && holds(item, *event));
    };
    QString words;
    int told = 0;
    int left = 0;
    for (const SceneThread& thread : threads) {
        if (item.kind != CanvasItemKind::Mark || (!isHere(thread.from) && !isHere(thread.to))) {
            continue;
        }
        for (const ThreadMeaning& meaning : thread.meanings) {
            if (told < kMostThreadsTold) {
                words += QStringLiteral(". ") + threadSentence(snapshot, meaning, language);
                ++told;
            } else {
                ++left;
            }
        }
    }
    return left > 0 ? words + QStringLiteral(". ") + CanvasItemWords::tr("%n more tie(s)", nullptr, left) : words;
}

QString controlTip(SceneControl control)
{
    switch (control) {
    case SceneControl::GoEarlier:
        return CanvasItemWords::tr("Go to the nearest earlier events (Page Up)");
    case SceneControl::GoLater:
        return CanvasItemWords::tr("Go to the nearest later events (Page Down)");
    case SceneControl::ListUndated:
        return CanvasItemWords::tr("List all events without a date (U)");
    case SceneControl::ListFolded:
        return CanvasItemWords::tr("List all events of this mark (L)");
    case SceneControl::ListHidden:
        return CanvasItemWords::tr("List what has no room here");
    }
    return {};
}

QString laneHeadTip(bool isFolded)
{
    return isFolded ? CanvasItemWords::tr("Click to unfold the lane, drag to move it")
                    : CanvasItemWords::tr("Click to fold the lane, drag to move it");
}

} // namespace tideline
