// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/strength_name.h"

#include "words/language.h"

namespace tideline {

QString strengthName(SourceStrength strength, const QString& language)
{
    constexpr const char* kContext = "SourceStrength";
    switch (strength) {
    case SourceStrength::One:
        return textIn(language, kContext, QT_TRANSLATE_NOOP("SourceStrength", "1 independent source"));
    case SourceStrength::Two:
        return textIn(language, kContext, QT_TRANSLATE_NOOP("SourceStrength", "2 independent sources"));
    case SourceStrength::Many:
        break;
    }
    return textIn(language, kContext, QT_TRANSLATE_NOOP("SourceStrength", "3+ independent sources"));
}

std::size_t strengthBarsOf(SourceStrength strength)
{
    return static_cast<std::size_t>(strength) + 1;
}

} // namespace tideline
