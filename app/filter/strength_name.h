// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"

#include <QString>

#include <cstddef>

namespace tideline {

inline constexpr SourceStrength kSourceStrengths[] = {SourceStrength::One, SourceStrength::Two, SourceStrength::Many};

/// "2 independent sources", in the given language: for chips and pictures too.
QString strengthName(SourceStrength strength, const QString& language);

/// How many bars of the strength sign are filled.
std::size_t strengthBarsOf(SourceStrength strength);

} // namespace tideline
