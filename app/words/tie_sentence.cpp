// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/tie_sentence.h"

#include "words/language.h"
#include "words/words.h"

#include <QtGlobal>

namespace tideline {

namespace {

constexpr const char* kContext = "Thread";

QString partSentence(const Snapshot& snapshot, const TakingPart& part, const QString& language)
{
    //: %1 is a person or artist, %2 the role, %3 the event: "Red Velvet: Performed, Spring Is Coming".
    const char* pattern = QT_TRANSLATE_NOOP("Thread", "%1: %2, %3");
    return textIn(language, kContext, pattern)
        .arg(textFor(displayName(snapshot[part.entity]), language), textFor(snapshot[part.role].name, language),
             fromUtf8(snapshot.shortTitle(part.event, language.toStdString()).text));
}

} // namespace

QString tieEndName(const Snapshot& snapshot, RecordId end, const QString& language)
{
    const std::optional<RecordReference> record = snapshot.find(end);
    if (!record) {
        return {};
    }
    if (const auto* entity = std::get_if<EntityIndex>(&*record)) {
        return textFor(displayName(snapshot[*entity]), language);
    }
    if (const auto* event = std::get_if<EventIndex>(&*record)) {
        return fromUtf8(snapshot.shortTitle(*event, language.toStdString()).text);
    }
    const auto* place = std::get_if<PlaceIndex>(&*record);
    return place != nullptr ? textFor(snapshot[*place].name, language) : QString();
}

QString threadSentence(const Snapshot& snapshot, const ThreadMeaning& meaning, const QString& language)
{
    if (const auto* part = std::get_if<TakingPart>(&meaning)) {
        return partSentence(snapshot, *part, language);
    }
    const Relationship& tie = snapshot[std::get<RelationshipIndex>(meaning)];
    const std::optional<TermIndex> kind = snapshot.find(tie.kind);
    const QString teller = tieEndName(snapshot, tie.from, language);
    const QString told = tieEndName(snapshot, tie.to, language);
    if (!kind || teller.isEmpty() || told.isEmpty()) {
        return {};
    }
    //: %1 and %3 are names, %2 is the verb between them, "heard". A language that ends with the verb puts it last.
    const char* pattern = QT_TRANSLATE_NOOP("Thread", "%1 %2 %3");
    return textIn(language, kContext, pattern).arg(teller, textFor(snapshot[*kind].name, language), told);
}

} // namespace tideline
