// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search_language.h"

#include <QString>

namespace tideline {

/// What cannot be read in a search and what to do, in the language of the interface; `language` is that of the names of
/// fields that it offers.
QString searchProblemText(const SearchProblem& problem, const QString& language);

} // namespace tideline
