// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "model/event.h"

namespace tideline {

/// Reads what is too large to keep in memory for every event: its long text and its evidence, one event at a time.
/// A collection reads them from its file; a publication holds them redacted.
class Records {
public:
    virtual ~Records() = default;

    /// The whole event. Fails with RecordNotFound, or Database if the file cannot be read.
    virtual Result<Event> event(EventId id) const = 0;
};

} // namespace tideline
