// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/verbs.h"
#include "words/error_text.h"
#include "words/import_report.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "formats/tideline_json_reader.h"
#include "store/collection.h"

namespace tideline {

namespace {

/// One line on standard error for each date that cannot be read, and one that counts them.
void report(const std::string& file, const std::vector<Error>& dates, bool isRefused)
{
    const QString name = QString::fromStdString(file);
    for (const Error& date : dates) {
        complain(name + QLatin1Char(':') + unreadableDateText(date), ExitStatus::Done);
    }
    complain(name + QStringLiteral(": ") + unreadableDatesText(dates.size(), isRefused), ExitStatus::Done);
}

} // namespace

ExitStatus runImport(const ImportOptions& options)
{
    FileOps files;
    const Result<std::string> text = files.read(options.input);
    if (!text) {
        return complain(text.error());
    }
    const Result<TidelineJson> read = readTidelineJson(*text);
    if (!read) {
        return complain(QString::fromStdString(options.input) + QStringLiteral(": ") + errorText(read.error()),
                        ExitStatus::Failed);
    }
    const bool isRefused = options.isStrict && !read->unreadableDates.empty();
    if (!isRefused) {
        const auto stored = Collection::createFrom(options.collection, read->contents, files, SystemClock());
        if (!stored) {
            return complain(stored.error());
        }
    }
    if (!read->unreadableDates.empty()) {
        report(options.input, read->unreadableDates, isRefused);
    }
    return isRefused ? ExitStatus::Failed : ExitStatus::Done;
}

} // namespace tideline
