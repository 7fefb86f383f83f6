// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string_view>

namespace tideline::test {

/// The date of a text that is known to be one; anything else throws std::logic_error, which fails the test.
EdtfDate dateOf(std::string_view text);

} // namespace tideline::test
