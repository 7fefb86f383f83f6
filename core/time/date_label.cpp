// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_label.h"

#include "time/calendar.h"
#include "time/date_words.h"
#include "time/edtf_parser.h"
#include "time/padded_number.h"

#include <algorithm>
#include <cstdlib>

namespace tideline {

namespace {

std::string memberLabel(const WrittenMember& member, bool isAlternative, const DateWords& words)
{
    if (!member.end) {
        return words.date(*member.begin.date);
    }
    if (member.begin.date && member.end->date) {
        return isAlternative ? words.between(*member.begin.date, *member.end->date)
                             : words.range(*member.begin.date, *member.end->date);
    }
    if (member.begin.date) {
        const bool isOpen = member.end->kind == WrittenSideKind::Open;
        return words.phrase(isAlternative ? DatePhrase::OrLater
                            : isOpen      ? DatePhrase::Since
                                          : DatePhrase::FromWithUnknownEnd,
                            *member.begin.date);
    }
    const bool isOpen = member.begin.kind == WrittenSideKind::Open;
    return words.phrase(isAlternative ? DatePhrase::OrEarlier
                        : isOpen      ? DatePhrase::Until
                                      : DatePhrase::UntilWithUnknownStart,
                        *member.end->date);
}

/// Marks the years of our era where others are before it: "10,000 BCE – 1000 CE".
void sayErasWhereMixed(WrittenExpression& expression)
{
    std::vector<WrittenYear*> years;
    for (WrittenMember& member : expression.members) {
        for (WrittenSide* side : {&member.begin, member.end ? &*member.end : nullptr}) {
            if (side != nullptr && side->date) {
                years.push_back(&side->date->year);
            }
        }
    }
    const bool hasEarlierEra = std::ranges::any_of(years, [](const WrittenYear* year) { return year->first <= 0; });
    for (WrittenYear* year : years) {
        year->needsEra = hasEarlierEra && year->first > 0;
    }
}

std::string expressionLabel(const WrittenExpression& expression, const DateWords& words)
{
    const bool isAlternative = expression.form == WrittenForm::OneOf;
    std::vector<std::string> labels;
    labels.reserve(expression.members.size());
    for (const WrittenMember& member : expression.members) {
        labels.push_back(memberLabel(member, isAlternative, words));
    }
    if (isAlternative) {
        return words.alternatives(labels);
    }
    std::string text = std::move(labels.front());
    for (std::size_t index = 1; index < labels.size(); ++index) {
        text += ", " + labels[index];
    }
    return text;
}

std::string dayText(TimePoint t)
{
    const CivilDate date = civilDateOf(t);
    std::string text = date.year < -9999 || date.year > 9999 ? "Y" : "";
    text += date.year < 0 ? "-" : "";
    appendPadded(text, std::abs(date.year), 4);
    text += '-';
    appendPadded(text, date.month, 2);
    text += '-';
    appendPadded(text, date.day, 2);
    return text;
}

} // namespace

LabelLanguage labelLanguageOf(std::string_view languageTag)
{
    const std::string_view primary = languageTag.substr(0, languageTag.find('-'));
    const bool isKorean = primary.size() == 2 && (primary[0] | 0x20) == 'k' && (primary[1] | 0x20) == 'o';
    return isKorean ? LabelLanguage::Korean : LabelLanguage::English;
}

std::string dateLabel(const EdtfDate& date, LabelLanguage language)
{
    // Reading the text again is cheaper than every date of a collection carrying its parts about.
    Parsed<WrittenExpression> expression = parseEdtf(date.text());
    const DateWords& words = language == LabelLanguage::Korean ? koreanDateWords() : englishDateWords();
    if (!expression) {
        return date.text();
    }
    sayErasWhereMixed(*expression);
    return expressionLabel(*expression, words);
}

std::optional<std::string> firstDay(const EdtfDate& date)
{
    const std::optional<TimePoint>& begin = date.bounds().earliestBegin;
    return begin ? std::optional(dayText(*begin)) : std::nullopt;
}

std::optional<std::string> lastDay(const EdtfDate& date)
{
    const std::optional<TimePoint>& end = date.bounds().latestEnd;
    return end ? std::optional(dayText(TimePoint(end->seconds() - 1))) : std::nullopt;
}

} // namespace tideline
