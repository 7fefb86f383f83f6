// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/claim_row.h"

#include <vector>

namespace tideline {

/// Every value that is claimed for one field, a row each, the accepted one first.
class ClaimList : public Stack {
    Q_OBJECT

public:
    ClaimList(const Session& session, SourceNumbers& numbers, const Disagreement& disagreement,
              QWidget* parent = nullptr);

    const std::vector<ClaimRow*>& rows() const { return m_rows; }

private:
    std::vector<ClaimRow*> m_rows;
};

} // namespace tideline
