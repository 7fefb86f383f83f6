// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_written.h"

#include <string>

namespace tideline {

/// The one spelling that format prefers among those that mean the same: one qualifier at the end where it concerns
/// the whole date, time zones as "Z" or "±hh:mm". Numbers, forms and the order of members stay as written. It parses,
/// with the same meaning, and is its own canonical spelling.
std::string canonicalText(const WrittenExpression& expression);

} // namespace tideline
