// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/match_words.h"

#include "words/tie_sentence.h"
#include "words/words.h"

namespace tideline {

namespace {

/// What the tie says, seen from whom the filter wants: "heard by Ryu Hee-jin". Empty if an end has no name.
QString tieWords(const Snapshot& snapshot, const MatchReason& reason, const QString& language)
{
    const Relationship& tie = snapshot[*reason.relationship];
    const bool isInverse = tie.to == toRecordId(snapshot[reason.found].id);
    const std::optional<TermIndex> kind = snapshot.find(tie.kind);
    const QString other = tieEndName(snapshot, isInverse ? tie.from : tie.to, language);
    if (!kind || other.isEmpty()) {
        return {};
    }
    const Term& term = snapshot[*kind];
    return textFor(isInverse ? term.inverse : term.name, language) + QLatin1Char(' ') + other;
}

} // namespace

QString matchWords(const Snapshot& snapshot, const MatchReason& reason, const QString& language)
{
    const QString who = textFor(displayName(snapshot[reason.found]), language);
    const QString why = reason.role           ? textFor(snapshot[*reason.role].name, language)
                        : reason.relationship ? tieWords(snapshot, reason, language)
                                              : QString();
    return why.isEmpty() ? who : who + QStringLiteral(", ") + why;
}

} // namespace tideline
