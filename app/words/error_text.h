// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QString>

namespace tideline {

/// An error in words: what happened, where, and what to do, in one line.
QString errorText(const Error& error);

/// Errors are worded to stand behind "tideline: " on the command line; alone they are sentences.
QString asSentence(QString text);

} // namespace tideline
