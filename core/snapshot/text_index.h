// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// Finds events by what is in their titles without a look at each. A collection has it in its file.
class TextIndex {
public:
    virtual ~TextIndex() = default;

    /// All events in one of whose titles or short titles these keys follow each other (text/keyed_text.h, in UTF-8,
    /// whatever blanks there are between), in no order, and maybe ids of other records among them; every event that has
    /// them is there. Nothing if there are more than `most`, if the keys are too few to be looked up, or if the index
    /// cannot be read.
    virtual std::optional<std::vector<EventId>> eventsWithKeys(const std::string& keys, std::size_t most) const = 0;
};

} // namespace tideline
