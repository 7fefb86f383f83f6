// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/opened_session.h"

#include <string>

namespace tideline::test {

/// The small collection, and before all others a concert of 1999 that one source puts in 1998.
inline CollectionContents disputedCollection()
{
    return smallCollection().event("concert-1999", "1999").disputed("1998", "billboard").build();
}

/// Puts the concert of 1999 in 1998.
inline AcceptClaim acceptOtherDate(const Session& session)
{
    return {.record = toRecordId(session.snapshot().columns().id[0]), .claim = 0};
}

inline std::string dateOfFirst(const Session& session)
{
    return std::string(session.snapshot().dateText(EventIndex(0)));
}

} // namespace tideline::test
