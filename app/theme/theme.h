// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/palette.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace tideline {

/// High contrast is black on white, or white on black where the desktop is dark.
enum class Appearance { System, Light, Dark, HighContrast };

/// How the window looks, derived from one palette of core: no colour is written anywhere else in `app`.
QColor toQColor(Colour colour);
/// The colour of the role in the theme in force (`applyAppearance`).
QColor themeColour(ColourRole role);
Theme currentTheme();
/// The colour of a text on the link colour: of a primary button or a selected row.
QColor onLinkColour();

/// Sets Fusion, the palette, the font and the style sheet of the application. With System the lightness of the
/// desktop's own window colour decides. Every widget gets a PaletteChange.
void applyAppearance(Appearance appearance);

/// Pixels for a length of visual design: 13 px of the system's font make 1.0, times `textScale`. Never below 1, because
/// the smallest text of the design is the smallest that is readable.
double interfaceScale();
int scaled(double length);

/// What the reader chose in View › Text Size, 1.0 to 2.0. Setting it applies the appearance in force again, so that
/// every widget gets a FontChange and a StyleChange; fixed sizes made with `scaled` are to be set again then.
double textScale();
void setTextScale(double scale);

// Families are named, Latin first: with a Korean family first, digits lose their text in a PDF.
QFont interfaceFont(double size = 13, bool bold = false); ///< `size` in pixels at scale 1; scaled here.
QFont readingFont(double size = 17, bool bold = false);
/// The font for a text of a scene: its size is already scaled.
QFont sceneFont(const TextStyle& style);

/// The package of the families without which Korean shows empty boxes, if they are missing; empty if all is there.
QString missingFontPackage();

} // namespace tideline
