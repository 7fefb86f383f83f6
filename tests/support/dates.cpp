// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"

#include <stdexcept>
#include <string>

namespace tideline::test {

EdtfDate dateOf(std::string_view text)
{
    auto date = EdtfDate::parse(text);
    if (!date) {
        throw std::logic_error("not a date: " + std::string(text));
    }
    return *std::move(date);
}

} // namespace tideline::test
