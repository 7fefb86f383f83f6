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
    QString value;
    QStringList publishers; ///< Each once.
    std::vector<SourceIndex> sources;
    QString reason; ///< What is made of it; may be empty.
};

/// A field on which sources do not agree: the value that is shown, the values beside it, and those that were rejected.
struct Disagreement {
    std::string field;
    std::vector<Statement> shown; ///< None or one.
    std::vector<Statement> disputed;
    std::vector<Statement> rejected;
};

/// The fields of the evidence with a disputed or rejected claim, in the order of their first claim. `language` is that
/// of the words.
std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Evidence& evidence, const QString& language);

/// The same of an event: where no claim is accepted, what the event itself holds is what is shown.
std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Event& event, const QString& language);

/// "Asia Economy and Chosun say Chongjin; Billboard says Pyongyang." Empty if only rejected values are there.
QString disagreementSentence(const Disagreement& disagreement);
/// "Printed as “2013”, a misprint."
QString rejectionSentence(const Statement& rejected);

} // namespace tideline
