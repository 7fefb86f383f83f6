// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/theme.h"

#include <QFontDatabase>

namespace tideline {

namespace {

QFont fontOf(const QStringList& families, double pixels, bool bold)
{
    QFont font;
    font.setFamilies(families);
    // QFont knows whole pixels only; points at 96 dpi would depend on the screen.
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Unhinted, so that a text is as wide on the screen as in a picture of any scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList interfaceFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR")};
}

QStringList readingFamilies()
{
    return {QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK KR")};
}

} // namespace

QFont interfaceFont(double size, bool bold)
{
    return fontOf(interfaceFamilies(), size * interfaceScale(), bold);
}

QFont readingFont(double size, bool bold)
{
    return fontOf(readingFamilies(), size * interfaceScale(), bold);
}

QFont sceneFont(const TextStyle& style)
{
    return fontOf(style.serif ? readingFamilies() : interfaceFamilies(), style.size, style.bold);
}

QString missingFontPackage()
{
    const QStringList present = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Serif CJK KR")}) {
        if (!present.contains(family)) {
            return QStringLiteral("fonts-noto-cjk");
        }
    }
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Serif")}) {
        if (!present.contains(family)) {
            return QStringLiteral("fonts-noto-core");
        }
    }
    return {};
}

} // namespace tideline
