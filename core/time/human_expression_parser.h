// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"
#include "time/human_lexer.h"

namespace tideline {

/// The date of a whole text: one date, a range, an open side, alternatives or a list. Its text is EDTF.
Heard<EdtfDate> parseHumanExpression(const std::vector<HumanToken>& tokens);

} // namespace tideline
