// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace tideline {

/// A key whose byte order is the alphabetical order of the language (BCP 47): 가나다 in Korean. By ICU's collator.
std::string sortKey(std::string_view text, std::string_view language);

} // namespace tideline
