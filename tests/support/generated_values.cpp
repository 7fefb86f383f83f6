// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/generated_values.h"

#include "support/dates.h"

namespace tideline::test {

namespace {

const std::vector<std::string> kLanguages = {"en", "ko", "de", "zh-Hant"};
const std::vector<std::string> kWords = {"Concert in Pyongyang",
                                         "류경정주영체육관",
                                         "2003년 10월 6일 통일음악회",
                                         "Céline & \"Dion\" <live>",
                                         "back\\slash, tab\tand\nnew line",
                                         "'; DROP TABLE event; --",
                                         "𝄞 ♪ 🎤",
                                         "شعر",
                                         "각 (decomposed)",
                                         "=1+1"};
const std::vector<std::string> kDates = {"2003",
                                         "2003-10-06",
                                         "2003-10",
                                         "199X",
                                         "1997/2006",
                                         "2014/..",
                                         "../2011",
                                         "1998~",
                                         "2003-10-06?",
                                         "2016-21",
                                         "/2004",
                                         "2018-04%",
                                         "-0044-03-15",
                                         "[2001,2003]",
                                         "Y-170000002",
                                         "Y170000000000000",
                                         "2018-04-01/2018-04-03",
                                         "2003-10-06T15:30:00",
                                         "{1998..2012,2018..}",
                                         "June 31st",
                                         "2003-13-45"};
const std::vector<std::string> kIntervals = {"1997/2022", "1945-08-15/2024", "2003-10-06/2003-10-07"};
const std::vector<std::string> kScripts = {"", "Hang", "Latn", "Hant"};

} // namespace

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

bool rarely(int times)
{
    return below(times) == 0;
}

std::string someLanguage()
{
    return oneOf(kLanguages);
}

std::string someWords()
{
    return oneOf(kWords);
}

std::string maybeWords()
{
    return rarely(2) ? someWords() : std::string();
}

LocalizedText someText(bool mayLack)
{
    LocalizedText text{{"en", someWords()}};
    for (const std::string& language : kLanguages) {
        if (rarely(2)) {
            text.set(language, someWords());
        }
    }
    if (mayLack && rarely()) {
        text.set("ko", std::nullopt);
    }
    return text;
}

LocalizedText maybeText()
{
    return rarely(2) ? someText() : LocalizedText();
}

EdtfDate someDate()
{
    return EdtfDate::asWritten(oneOf(kDates));
}

std::optional<EdtfDate> maybeDate()
{
    return rarely(3) ? std::nullopt : std::optional(someDate());
}

EdtfDate someInterval()
{
    return dateOf(oneOf(kIntervals));
}

std::vector<Name> someNames()
{
    std::vector<Name> names;
    for (const std::string& language : kLanguages) {
        if (language == "en" || rarely(2)) {
            names.push_back(
                {.value = someWords(), .language = language, .script = oneOf(kScripts), .kind = NameKind::Primary});
        } else if (rarely()) {
            names.push_back({.value = std::nullopt, .language = language, .script = "", .kind = NameKind::Primary});
        }
        if (rarely()) {
            names.push_back(
                {.value = someWords(), .language = language, .script = oneOf(kScripts), .kind = NameKind::Alias});
        }
    }
    return names;
}

} // namespace tideline::test
