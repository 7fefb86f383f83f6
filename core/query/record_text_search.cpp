// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/record_text_search.h"

#include "text/markdown.h"

#include <tuple>

namespace tideline {

std::optional<FoundText> findIn(const RecordText& text, SearchPattern& pattern)
{
    // The marks of Markdown are punctuation, so what is not found with them is not found without; but the address of a
    // link stands between the words of a phrase.
    if (text.isMarkdown() && !pattern.hasSeveralWords() && !pattern.isInText(text.text)) {
        return std::nullopt;
    }
    std::string plain = text.isMarkdown() ? plainText(text.text) : std::string(text.text);
    const std::optional<TextFit> fit = text.isName() ? pattern.inName(plain) : pattern.inText(plain);
    return fit ? std::optional(FoundText{text, std::move(plain), *fit}) : std::nullopt;
}

bool isFoundIn(const RecordText& text, SearchPattern& pattern)
{
    return findIn(text, pattern).has_value();
}

bool isBetter(const FoundText& first, const FoundText& second)
{
    const auto rank = [](const FoundText& found) {
        return std::tuple(found.source.isMarkdown(), found.fit.fit, found.source.sort);
    };
    return rank(first) < rank(second);
}

} // namespace tideline
