// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/match_reason.h"

#include <QString>

namespace tideline {

/// Why an event passes the filter, in the language: "Baby V.O.X, heard by Ryu Hee-jin", "Red Velvet, performed".
QString matchWords(const Snapshot& snapshot, const MatchReason& reason, const QString& language);

} // namespace tideline
