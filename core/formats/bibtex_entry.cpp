// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/bibtex_entry.h"

#include "time/date_label.h"

#include <algorithm>
#include <array>

namespace tideline {

namespace {

constexpr std::array<std::string_view, 22> kWordsOfOrganisations = {
    "Agency",  "Association",  "Center",       "Centre", "Commission", "Committee", "Company", "Corps",
    "Council", "Department",   "Foundation",   "Group",  "Institute",  "Ministry",  "Network", "News",
    "Office",  "Organisation", "Organization", "Press",  "Society",    "University"};

/// For a field that TeX reads.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '{':
        case '}':
        case '%':
        case '&':
        case '$':
        case '#':
        case '_':
            result += '\\';
            result += letter;
            break;
        case '\\':
            result += "\\textbackslash{}";
            break;
        case '~':
            result += "\\textasciitilde{}";
            break;
        case '^':
            result += "\\textasciicircum{}";
            break;
        default:
            // A line break or another control character would end up in the middle of the entry.
            result += static_cast<unsigned char>(letter) < ' ' ? ' ' : letter;
        }
    }
    return result;
}

/// For an address, which biblatex reads verbatim but must find the end of.
std::string verbatim(std::string_view address)
{
    std::string result;
    for (const char letter : address) {
        switch (letter) {
        case '{':
            result += "%7B";
            break;
        case '}':
            result += "%7D";
            break;
        case '\\':
            result += "%5C";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

/// True if one of the words of the name is `wanted`.
bool hasWord(std::string_view name, std::string_view wanted)
{
    for (std::size_t at = name.find(wanted); at != std::string_view::npos; at = name.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ')) {
            return true;
        }
    }
    return false;
}

/// True from the first letters beyond the Latin ones on (U+0250 and higher, in UTF-8 a first byte of at least 0xC9).
bool isBeyondLatin(std::string_view name)
{
    return std::any_of(name.begin(), name.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) >= 0xC9; });
}

/// True if the name is one piece, not first names and a last name.
bool isOnePiece(const std::string& name, const std::string& publisher)
{
    return name == publisher || name.find(' ') == std::string::npos || isBeyondLatin(name) || hasWord(name, "and") ||
           name.starts_with("The ") ||
           std::any_of(kWordsOfOrganisations.begin(), kWordsOfOrganisations.end(),
                       [&](std::string_view word) { return hasWord(name, word); });
}

std::string authors(const Source& source)
{
    std::string names;
    for (const std::string& creator : source.creators) {
        names += names.empty() ? "" : " and ";
        names += isOnePiece(creator, source.publisher) ? '{' + escaped(creator) + '}' : escaped(creator);
    }
    return names;
}

/// True for the dates of EDTF that biblatex reads: digits with X at their end, one qualifier, one interval.
bool isForBiblatex(const EdtfDate& date)
{
    return !date.flags().unreadable && !date.flags().hasGaps &&
           date.text().find_first_not_of("0123456789X-/.?~%") == std::string::npos &&
           date.text().find_first_of("?~%") >= date.text().size() - 1;
}

/// The name by which babel knows the language of the title; empty for one that we do not know by name.
std::string_view languageName(std::string_view tag)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kNames = {{{"en", "english"},
                                                                                      {"ko", "korean"},
                                                                                      {"fr", "french"},
                                                                                      {"de", "german"},
                                                                                      {"es", "spanish"},
                                                                                      {"ja", "japanese"},
                                                                                      {"zh", "chinese"},
                                                                                      {"id", "indonesian"}}};
    const std::string_view language = tag.substr(0, tag.find('-'));
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& name) { return name.first == language; });
    return found == kNames.end() ? std::string_view() : found->second;
}

} // namespace

std::string bibtexEntry(const Source& source, std::string_view report)
{
    const bool isOnline = !source.address.empty();
    std::string entry = isOnline ? "@online{" : "@article{";
    entry += source.key.empty() ? "source-" + std::to_string(source.id.value()) : source.key;
    const auto add = [&entry](std::string_view name, std::string_view value) {
        if (!value.empty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value) += '}';
        }
    };
    add("author", authors(source));
    add("title", '{' + escaped(source.title) + '}');
    add(isOnline ? "organization" : "journaltitle", escaped(source.publisher));
    if (source.date) {
        const bool isKept = isForBiblatex(*source.date);
        add(isKept ? "date" : "year",
            isKept ? source.date->text() : escaped(dateLabel(*source.date, LabelLanguage::English)));
    }
    add("url", verbatim(source.address));
    add("langid", languageName(source.language));
    if (!report.empty()) {
        add("note", "After " + escaped(report));
    }
    return entry + "\n}\n";
}

} // namespace tideline
