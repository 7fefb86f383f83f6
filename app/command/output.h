// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QString>

#include <string_view>

namespace tideline {

/// What the program ends with; scripts depend on it.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// Writes to standard output. Failed if it cannot be written (a full disk, a closed pipe).
ExitStatus print(std::string_view text);

/// Writes one line "tideline: …" to standard error and returns the status.
ExitStatus complain(const QString& text, ExitStatus status);
ExitStatus complain(const Error& error);

} // namespace tideline
