// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/chicago_note.h"

#include "time/date_label.h"

#include <array>
#include <charconv>
#include <optional>

namespace tideline {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

/// A year, month or day with at most one qualifier behind it, the dates that publications have.
struct PlainDate {
    std::string_view year;
    int month = 0; ///< 0: the date has none.
    int day = 0;
    char qualifier = ' ';
};

/// The number in `text[from, from + length)`; nothing unless those are digits.
std::optional<int> numberAt(std::string_view text, std::size_t from, std::size_t length)
{
    int number = 0;
    const char* const end = text.data() + from + length;
    const auto [stopped, error] = std::from_chars(text.data() + from, end, number);
    return error == std::errc() && stopped == end && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<PlainDate> plainDateIn(std::string_view edtf)
{
    PlainDate date;
    if (!edtf.empty() && std::string_view("?~%").find(edtf.back()) != std::string_view::npos) {
        date.qualifier = edtf.back();
        edtf.remove_suffix(1);
    }
    const std::size_t length = edtf.size();
    const bool isLong = length == 4 || length == 7 || length == 10;
    if (!isLong || !numberAt(edtf, 0, 4) || edtf.front() == '-' || (length > 4 && edtf[4] != '-') ||
        (length > 7 && edtf[7] != '-')) {
        return std::nullopt;
    }
    date.year = edtf.substr(0, 4);
    if (length > 4) {
        const std::optional<int> month = numberAt(edtf, 5, 2);
        if (!month || *month < 1 || *month > 12) {
            return std::nullopt; // A season, or digits that are not known.
        }
        date.month = *month;
    }
    if (length > 7) {
        const std::optional<int> day = numberAt(edtf, 8, 2);
        if (!day) {
            return std::nullopt;
        }
        date.day = *day;
    }
    return date;
}

std::string dateWords(const EdtfDate& date)
{
    const std::optional<PlainDate> plain = plainDateIn(date.text());
    if (!plain || plain->year == "0000") {
        return dateLabel(date, LabelLanguage::English);
    }
    std::string words;
    if (plain->month > 0) {
        words += kMonths[static_cast<std::size_t>(plain->month - 1)];
        words += plain->day > 0 ? ' ' + std::to_string(plain->day) + ", " : " ";
    }
    words += plain->year.substr(plain->year.find_first_not_of('0'));
    switch (plain->qualifier) {
    case '~':
        return "ca. " + words;
    case '?':
        return '[' + words + "?]";
    case '%':
        return "[ca. " + words + "?]";
    default:
        return words;
    }
}

std::string authors(const std::vector<std::string>& creators)
{
    switch (creators.size()) {
    case 0:
        return {};
    case 1:
        return creators[0];
    case 2:
        return creators[0] + " and " + creators[1];
    default:
        return creators[0] + " et al.";
    }
}

void replaceAll(std::string& text, std::string_view wanted, std::string_view with)
{
    for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + with.size())) {
        text.replace(at, wanted.size(), with);
    }
}

/// The title without quotation marks that would close those around it.
std::string quotable(std::string title)
{
    replaceAll(title, "“", "‘");
    replaceAll(title, "”", "’");
    std::string result;
    for (const char letter : title) {
        if (letter == '"') {
            const bool opens = result.empty() || result.back() == ' ' || result.back() == '(' || result.back() == '[';
            result += opens ? "‘" : "’";
        } else {
            result += letter == '\n' || letter == '\t' ? ' ' : letter;
        }
    }
    return result;
}

} // namespace

std::string chicagoNote(const Source& source, std::string_view report, std::string_view locator)
{
    std::string note = authors(source.creators);
    const auto add = [&note](std::string_view part) {
        if (!part.empty()) {
            note += note.empty() || note.ends_with("”") ? note.empty() ? "" : " " : ", ";
            note += part;
        }
    };
    add("“" + quotable(source.title) + ",”");
    add(source.publisher);
    add(source.date ? dateWords(*source.date) : "n.d.");
    add(locator);
    if (!report.empty()) {
        add("after " + std::string(report));
    }
    add(source.address);
    return note.ends_with('.') ? note : note + '.';
}

} // namespace tideline
