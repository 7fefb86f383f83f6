// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/entity.h"

#include <rapidcheck.h>

#include <optional>
#include <string>
#include <vector>

namespace tideline::test {

// Random parts of generated collections. To be called within a generator or a property (rc::gen::exec, rc::check),
// whose randomness they use.

int below(int end);         ///< From 0.
bool rarely(int times = 4); ///< True once in so many times.

template <typename Value>
Value oneOf(const std::vector<Value>& values)
{
    return *rc::gen::elementOf(values);
}

/// Any value of an enumeration up to its last one.
template <typename Enum>
Enum anyOf(Enum last)
{
    return static_cast<Enum>(below(static_cast<int>(last) + 1));
}

std::string someLanguage();
std::string someWords(); ///< In any script, with quotes, marks and line breaks now and then; never empty.
std::string maybeWords();
/// A text that is there at least in English. `mayLack`: Korean may be stated to have no form.
LocalizedText someText(bool mayLack = false);
LocalizedText maybeText();
EdtfDate someDate(); ///< Of every sort, open, doubtful, with gaps, before our era, out of range, unreadable.
std::optional<EdtfDate> maybeDate();
EdtfDate someInterval(); ///< Limited at both ends.
/// At most one primary name a language, in English always; aliases among them.
std::vector<Name> someNames();

} // namespace tideline::test
