// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/collection.h"

#include <QString>

namespace tideline {

/// What a check of a collection found, in words.
QString findingText(const CheckFinding& finding);

} // namespace tideline
