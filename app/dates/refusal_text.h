// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QString>

namespace tideline {

/// Why a text is no date and where, short enough to stand under the field it was typed into: "Column 6: month 13 is not
/// 01 to 12". In the language of the window as far as the reason is one of those that `core/time` gives.
QString refusalText(const Error& error);

} // namespace tideline
