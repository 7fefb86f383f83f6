// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

#include <cstddef>

namespace tideline {

/// With separators between the thousands, as both languages write them, whatever the system's own does: "1,000,000".
inline QString numberText(std::size_t number)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(number));
}

} // namespace tideline
