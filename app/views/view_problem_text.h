// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/view_fields.h"

#include <QString>

namespace tideline {

/// Why a text is no view, where and what to do, as it stands behind "tideline: ".
QString viewProblemText(const ViewTextProblem& problem);

/// The same of the file that keeps the views.
QString viewFileProblemText(const QString& path, const ViewTextProblem& problem);

} // namespace tideline
