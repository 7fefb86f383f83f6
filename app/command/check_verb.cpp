// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/verbs.h"
#include "words/finding_text.h"

#include "store/collection.h"

#include <QStringList>

namespace tideline {

ExitStatus runCheck(const CheckOptions& options)
{
    const std::filesystem::path path = collectionPath(options.collection);
    const Result<std::vector<CheckFinding>> findings = checkCollection(path);
    if (!findings) {
        return complain(findings.error());
    }
    for (const CheckFinding& finding : *findings) {
        complain(QString::fromStdString(path.string()) + QStringLiteral(": ") + findingText(finding),
                 ExitStatus::Failed);
    }
    return findings->empty() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace tideline
