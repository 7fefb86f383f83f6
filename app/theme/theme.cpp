// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/theme.h"

#include "theme/style_sheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tideline {

namespace {

/// What `applyAppearance` last did. It belongs to the process, as QApplication's own palette, font and style sheet do.
struct Applied {
    Appearance appearance = Appearance::System;
    Theme theme = Theme::Light;
    double textScale = 1.0;
    bool isApplied = false;
};

Applied& applied()
{
    static Applied state;
    return state;
}

/// The scale of the desktop's font. Read once, before our own font takes its place.
double systemScale()
{
    static const double scale = [] {
        const int pixels = QFontInfo(QApplication::font()).pixelSize();
        return std::clamp(pixels / 13.0, 1.0, 3.0);
    }();
    return scale;
}

/// Qt 6.4 cannot ask the desktop whether it is dark, but an empty palette brings the desktop's own colours back.
bool isDesktopDark()
{
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
}

Theme themeFor(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return Theme::Light;
    case Appearance::Dark:
        return Theme::Dark;
    case Appearance::HighContrast:
        return isDesktopDark() ? Theme::HighContrastDark : Theme::HighContrastLight;
    case Appearance::System:
        break;
    }
    return isDesktopDark() ? Theme::Dark : Theme::Light;
}

QPalette applicationPalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    const QColor ink = themeColour(ColourRole::Ink);
    const QColor secondary = themeColour(ColourRole::InkSecondary);
    set(QPalette::Window, themeColour(ColourRole::Panel));
    set(QPalette::WindowText, ink);
    set(QPalette::Base, themeColour(ColourRole::Raised));
    set(QPalette::AlternateBase, themeColour(ColourRole::Panel));
    set(QPalette::Text, ink);
    set(QPalette::PlaceholderText, secondary);
    set(QPalette::Button, themeColour(ColourRole::Raised));
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, themeColour(ColourRole::Danger));
    set(QPalette::ToolTipBase, themeColour(ColourRole::Raised));
    set(QPalette::ToolTipText, ink);
    set(QPalette::Highlight, themeColour(ColourRole::Link));
    set(QPalette::HighlightedText, onLinkColour());
    set(QPalette::Link, themeColour(ColourRole::Link));
    set(QPalette::LinkVisited, themeColour(ColourRole::Link));
    set(QPalette::Light, themeColour(ColourRole::Raised));
    set(QPalette::Midlight, themeColour(ColourRole::Hairline));
    set(QPalette::Mid, themeColour(ColourRole::Hairline));
    set(QPalette::Dark, themeColour(ColourRole::ControlEdge));
    set(QPalette::Shadow, themeColour(ColourRole::ControlEdge));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, secondary);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, themeColour(ColourRole::Hairline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, secondary);
    return palette;
}

} // namespace

QColor toQColor(Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

Theme currentTheme()
{
    return applied().theme;
}

QColor themeColour(ColourRole role)
{
    return toQColor(paletteOf(currentTheme())[role]);
}

QColor onLinkColour()
{
    const bool isDark = currentTheme() == Theme::Dark || currentTheme() == Theme::HighContrastDark;
    return themeColour(isDark ? ColourRole::Canvas : ColourRole::Raised);
}

void applyAppearance(Appearance appearance)
{
    systemScale();
    const bool wasApplied = std::exchange(applied().isApplied, true);
    applied().appearance = appearance;
    applied().theme = themeFor(appearance);

    if (!wasApplied) { // A new style would polish every widget once more.
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setFont(interfaceFont());
    QApplication::setPalette(applicationPalette());
    qApp->setStyleSheet(styleSheet());
}

double interfaceScale()
{
    return systemScale() * textScale();
}

int scaled(double length)
{
    return static_cast<int>(std::lround(length * interfaceScale()));
}

double textScale()
{
    return applied().textScale;
}

void setTextScale(double scale)
{
    const double clamped = std::clamp(scale, 1.0, 2.0);
    if (clamped == applied().textScale) {
        return;
    }
    applied().textScale = clamped;
    if (applied().isApplied) {
        applyAppearance(applied().appearance);
    }
}

} // namespace tideline
