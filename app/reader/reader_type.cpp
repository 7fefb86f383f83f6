// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/reader_type.h"

#include "theme/theme.h"

namespace tideline {

ReaderType readerType(ReaderRole role, const QString& language)
{
    const bool korean = language.startsWith(QLatin1String("ko"));
    switch (role) {
    case ReaderRole::FrontTitle:
        return {readingFont(38, true), scaled(46), ColourRole::Ink};
    case ReaderRole::PlateName:
        return {readingFont(40, true), scaled(48), ColourRole::Ink};
    case ReaderRole::Title:
        return {readingFont(30, true), scaled(38), ColourRole::Ink};
    case ReaderRole::Reading:
        return {readingFont(17), scaled(korean ? 29 : 27), ColourRole::Ink};
    case ReaderRole::StepDate:
    case ReaderRole::Heading:
        return {interfaceFont(14, true), scaled(20), ColourRole::Ink};
    case ReaderRole::Meta:
        return {interfaceFont(14), scaled(20), ColourRole::Ink};
    case ReaderRole::Caption:
        break;
    }
    return {interfaceFont(12), scaled(16), ColourRole::InkSecondary};
}

int readingMeasure()
{
    return scaled(440);
}

} // namespace tideline
