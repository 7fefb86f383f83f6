// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/naive_search.h"

#include "text/fold.h"

#include <algorithm>

namespace tideline::test {

namespace {

bool isAsciiPunctuation(char c)
{
    return c > ' ' && c < 0x7F && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
}

/// Folded, without punctuation, and in a name without blanks.
std::string simplified(const std::string& text, bool isName)
{
    std::string folded = foldForSearch(text);
    std::erase_if(folded, [isName](char c) { return isAsciiPunctuation(c) || (isName && c == ' '); });
    return folded;
}

/// The text from each beginning of a word on: the text itself, and after each blank or punctuation.
std::vector<std::string> wordBeginnings(const std::string& text)
{
    const std::string folded = foldForSearch(text);
    std::vector<std::string> beginnings;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (i == 0 || folded[i - 1] == ' ' || isAsciiPunctuation(folded[i - 1])) {
            beginnings.push_back(folded.substr(i));
        }
    }
    return beginnings;
}

} // namespace

std::vector<NaiveTerm> naiveTerms(const std::string& text)
{
    std::vector<NaiveTerm> terms;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        NaiveTerm term;
        if (text[at] == '-') {
            term.isExcluded = true;
            ++at;
        }
        const std::size_t blank = std::min(text.find(' ', at), text.size());
        if (const std::size_t colon = text.find(':', at); colon < blank) {
            term.field = text.substr(at, colon - at);
            at = colon + 1;
        }
        term.isPhrase = text[at] == '"';
        const std::size_t begin = term.isPhrase ? at + 1 : at;
        const std::size_t end = std::min(text.find(term.isPhrase ? '"' : ' ', begin), text.size());
        term.text = text.substr(begin, end - begin);
        at = term.isPhrase ? end + 1 : end;
        terms.push_back(term);
    }
    return terms;
}

bool naivelyFits(const NaiveTerm& term, const std::string& text, bool isName)
{
    const std::string wanted = simplified(term.text, isName);
    const bool isAscii = std::ranges::all_of(wanted, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii) {
        return simplified(text, isName).find(wanted) != std::string::npos;
    }
    return std::ranges::any_of(wordBeginnings(text), [&](const std::string& beginning) {
        const std::string rest = simplified(beginning, isName);
        if (!rest.starts_with(wanted)) {
            return false;
        }
        // A phrase ends where a word does. These words have no punctuation within.
        return !term.isPhrase || rest.size() == wanted.size() || beginning.substr(wanted.size()).front() == ' ';
    });
}

} // namespace tideline::test
