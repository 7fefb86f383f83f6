// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/style.h"

#include <QIcon>
#include <QString>

namespace tideline {

/// The drawing `:/icons/interface/<name>.svg` in a colour of the theme in force. Ask again after a PaletteChange.
QIcon themeIcon(const QString& name, ColourRole colour = ColourRole::Ink);

} // namespace tideline
