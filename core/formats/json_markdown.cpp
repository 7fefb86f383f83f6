// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"
#include "text/markdown.h"

namespace tideline {

LocalizedText readMarkdown(const JsonCursor& record, std::string_view name, const KeyTable& keys)
{
    LocalizedText text = record.optional(name, &JsonCursor::localizedText);
    for (const LocalizedText::Form& form : text.forms()) {
        const JsonCursor mention = record[name];
        const JsonCursor ofLanguage = mention[form.language];
        const MarkdownReferences references = markdownReferences(form.value.value_or(std::string()));
        for (const std::string& key : references.records) {
            keys.requireKey(key, ofLanguage, std::nullopt);
        }
        for (const std::string& key : references.sources) {
            keys.requireKey(key, ofLanguage, RecordSort::Source);
        }
    }
    return text;
}

} // namespace tideline
