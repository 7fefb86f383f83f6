// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/verbs.h"
#include "words/error_text.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "formats/tideline_json_reader.h"
#include "store/collection.h"

namespace tideline {

ExitStatus runImport(const ImportOptions& options)
{
    FileOps files;
    const Result<std::string> text = files.read(options.input);
    if (!text) {
        return complain(text.error());
    }
    const Result<CollectionContents> contents = readTidelineJson(*text);
    if (!contents) {
        return complain(QString::fromStdString(options.input) + QStringLiteral(": ") + errorText(contents.error()),
                        ExitStatus::Failed);
    }
    const Result<void> stored = Collection::createFrom(options.collection, *contents, files, SystemClock());
    return stored ? ExitStatus::Done : complain(stored.error());
}

} // namespace tideline
