// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/sentence.h"

#include "text/breaks.h"

#include <algorithm>

namespace tideline {

Sentence sentenceAround(std::string_view text, SearchRange part)
{
    const std::size_t lineBegin = part.begin == 0 ? 0 : text.rfind('\n', part.begin - 1) + 1; // npos + 1 is 0.
    const std::size_t lineEnd = std::min(text.find('\n', part.end), text.size());
    const std::string_view line = text.substr(lineBegin, lineEnd - lineBegin);
    std::size_t begin = 0;
    for (const std::size_t end : sentenceEnds(line)) {
        if (lineBegin + end >= part.end) {
            std::string_view sentence = line.substr(begin, end - begin);
            while (!sentence.empty() && sentence.back() == ' ') {
                sentence.remove_suffix(1);
            }
            return {sentence, lineBegin + begin};
        }
        if (lineBegin + end <= part.begin) {
            begin = end;
        }
    }
    return {line, lineBegin};
}

} // namespace tideline
