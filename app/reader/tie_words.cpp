// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/tie_words.h"

#include "session/session.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tideline {

namespace {

struct TieWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::TieWords)
};

void writeEnd(ProseWriter& writer, const Snapshot& snapshot, RecordId id)
{
    if (const std::optional<RecordReference> end = snapshot.find(id)) {
        writer.record(*end);
    }
}

} // namespace

void writeTie(ProseWriter& writer, const Session& session, const Relationship& tie)
{
    const Snapshot& snapshot = session.snapshot();
    const std::optional<TermIndex> kind = snapshot.find(tie.kind);
    const QString verb = kind ? textFor(snapshot[*kind].name, session.language()) : QString();
    //: %1 and %3 are names, %2 is the verb between them, "heard". A language that ends with the verb puts it last.
    const QString pattern = TieWords::tr("%1 %2 %3", "tie");
    // The names are links, so the pattern is filled in piece by piece.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar digit = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (digit == QLatin1Char('1')) {
            writeEnd(writer, snapshot, tie.from);
        } else if (digit == QLatin1Char('2')) {
            writer.text(verb);
        } else if (digit == QLatin1Char('3')) {
            writeEnd(writer, snapshot, tie.to);
        } else {
            writer.text(QString(pattern[i]));
            continue;
        }
        ++i;
    }
    writer.cite(tie.evidence.citations);
}

std::vector<TieGroup> tieGroupsOf(const Snapshot& snapshot, const RecordReference& record, RecordId self,
                                  std::string_view language)
{
    std::vector<TieGroup> groups;
    for (const RelationshipIndex index : snapshot.relationshipsOf(record)) {
        const Relationship& tie = snapshot[index];
        const std::optional<TermIndex> kind = snapshot.find(tie.kind);
        const bool inverse = tie.from != self;
        if (!kind || (inverse && tie.to != self)) {
            continue;
        }
        const LocalizedText& words = inverse ? snapshot[*kind].inverse : snapshot[*kind].name;
        const QString verb = fromUtf8(words.bestFor(language).text);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const TieGroup& known) {
            return known.verb == verb && known.inverse == inverse;
        });
        if (group == groups.end()) {
            groups.push_back({.verb = verb, .ties = {}, .inverse = inverse});
            group = groups.end() - 1;
        }
        group->ties.push_back(&tie);
    }
    return groups;
}

void writeTieGroups(ProseWriter& writer, const Snapshot& snapshot, const std::vector<TieGroup>& groups)
{
    bool firstGroup = true;
    for (const TieGroup& group : groups) {
        writer.paragraph(ReaderRole::Caption, firstGroup ? 0 : 8).text(group.verb);
        writer.paragraph(ReaderRole::Meta);
        firstGroup = false;
        bool firstTie = true;
        for (const Relationship* tie : group.ties) {
            if (const std::optional<RecordReference> other = snapshot.find(group.otherEndOf(*tie))) {
                writer.text(firstTie ? QString() : QStringLiteral(", ")).record(*other).cite(tie->evidence.citations);
                firstTie = false;
            }
        }
    }
}

} // namespace tideline
