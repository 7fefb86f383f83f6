// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/claim_list.h"

#include "theme/theme.h"

namespace tideline {

ClaimList::ClaimList(const Session& session, SourceNumbers& numbers, const Disagreement& disagreement, QWidget* parent)
    : Stack(parent)
{
    const QString shown = disagreement.shown.empty() ? QString() : disagreement.shown.front().value;
    for (const Statement& statement : disagreement.statements()) {
        auto* row = new ClaimRow(session, numbers, statement, shown);
        add(row, scaled(8));
        m_rows.push_back(row);
    }
}

} // namespace tideline
