// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/finding_text.h"

#include <QCoreApplication>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString findingText(const CheckFinding& finding)
{
    const QString subject = QString::fromStdString(finding.subject);
    const QString detail = QString::fromStdString(finding.detail);
    switch (finding.kind) {
    case CheckFinding::Kind::DamagedPages:
        return Say::tr("damaged: %1. Open the latest backup.").arg(detail);
    case CheckFinding::Kind::BrokenReference:
        return Say::tr("%1 refers to a record that is not there (%2).").arg(subject, detail);
    case CheckFinding::Kind::StaleSearchIndex:
        return Say::tr("the search index does not fit the texts; it is rebuilt at the next change.");
    case CheckFinding::Kind::ClaimContradictsRecord:
        return Say::tr("the accepted claim of %1 differs from the record itself (%2).").arg(subject, detail);
    case CheckFinding::Kind::InvalidDate:
        return Say::tr("the date of %1 does not fit its stored bounds (%2).").arg(subject, detail);
    }
    return subject;
}

} // namespace tideline
