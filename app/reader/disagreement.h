// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/event.h"
#include "snapshot/snapshot.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tideline {

/// What some sources say about one field, in words.
struct Statement {
    ClaimStatus status = ClaimStatus::Disputed;
    QString value;
    QString written = {};                 ///< A date as EDTF; else empty.
    std::optional<PlaceIndex> place = {}; ///< The value, if it is a place.
    QStringList publishers = {};          ///< Each once.
    std::vector<SourceIndex> sources = {};
    std::vector<Citation> citations = {};
    QString reason = {};         ///< What is made of it; may be empty.
    QString reasonLanguage = {}; ///< The tag of the language that the reason is in.
    /// Its position among the claims of the record; nothing for what the record itself holds.
    std::optional<std::size_t> claim = {};
};

/// A field on which sources do not agree: the value that is shown, the values beside it, and those that were rejected.
struct Disagreement {
    std::optional<RecordId> record = {}; ///< Whose field it is, where that is known.
    std::string field = {};
    std::vector<Statement> shown = {}; ///< None or one.
    std::vector<Statement> disputed = {};
    std::vector<Statement> rejected = {};

    /// All, the accepted one first.
    std::vector<Statement> statements() const;
};

/// The fields of the evidence with a disputed or rejected claim, in the order of their first claim. `language` is that
/// of the words. The record is the one with the evidence: without it, no claim can be accepted.
std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Evidence& evidence, const QString& language,
                                          std::optional<RecordId> record = {});

/// The same of an event: where no claim is accepted, what the event itself holds is what is shown.
std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Event& event, const QString& language);
/// The same of an entity, a place, a source, a relationship or a story. Nothing of a tag, a term or an event, whose
/// evidence is not in the snapshot, and of an entity that is not public.
std::vector<Disagreement> disagreementsOf(const Snapshot& snapshot, const RecordReference& record,
                                          const QString& language);

/// "sources disagree"; of a field of which some value was rejected and nothing else is in doubt, that.
QString disagreementHeading(const Disagreement& disagreement);

/// "Asia Economy and Chosun say Chongjin; Billboard says Pyongyang." Empty if only rejected values are there.
QString disagreementSentence(const Disagreement& disagreement);
/// "Printed as “2013”, a misprint."
QString rejectionSentence(const Statement& rejected);

} // namespace tideline
