// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string>

namespace tideline {

/// The date as it was written, with the reason where that gives it no place in time.
std::string dateCell(const EdtfDate& date);

} // namespace tideline
