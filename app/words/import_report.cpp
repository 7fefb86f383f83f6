// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/import_report.h"

#include <QCoreApplication>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

QString unreadableDateText(const Error& error)
{
    const QString place = QString::number(error.line.value_or(0)) + QStringLiteral(": ") +
                          QString::fromStdString(error.path) + QStringLiteral(": ");
    const QString text = error.arguments.empty() ? QString() : QString::fromStdString(error.arguments[0]);
    return place + Say::tr("“%1” is not a date: %2 (column %3 of the date)")
                       .arg(text, QString::fromStdString(error.detail))
                       .arg(error.column.value_or(1));
}

QString unreadableDatesText(std::size_t count, bool isRefused)
{
    const int number = static_cast<int>(count);
    return isRefused ? Say::tr("%n date(s) cannot be read; nothing was written", "", number)
                     : Say::tr("%n date(s) cannot be read; kept as written, undated", "", number);
}

} // namespace tideline
