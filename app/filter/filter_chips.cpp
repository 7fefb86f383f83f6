// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/filter_chips.h"

#include "filter/evidence.h"
#include "filter/strength_name.h"
#include "words/language.h"
#include "words/words.h"

#include "query/search_language.h"
#include "time/calendar.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tideline {

namespace {

QString nameOf(const Entity& entity, const QString& language)
{
    return textFor(displayName(entity), language);
}

QString nameOf(const Term& term, const QString& language)
{
    return textFor(term.name, language);
}

QString nameOf(const Place& place, const QString& language)
{
    return textFor(place.name, language);
}

QString nameOf(const Tag& tag, const QString& language)
{
    return textFor(tag.name, language);
}

QString nameOf(const Story& story, const QString& language)
{
    return textFor(story.title, language);
}

QString nameOf(const Source& source, const QString&)
{
    return fromUtf8(source.publisher.empty() ? source.title : source.publisher);
}

/// The year as EDTF writes it: four digits, or more after a "Y".
QString edtfYear(std::int64_t year)
{
    const QString digits = QString::number(std::abs(year)).rightJustified(4, QLatin1Char('0'));
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    return (digits.size() > 4 ? QStringLiteral("Y") : QString()) + sign + digits;
}

/// Whole years in words: "2003", "1997–2006", "until 2006"; in Korean "2003년", "1997~2006년".
QString rangeText(const TimeSpan& years, const QString& language)
{
    const std::int64_t first = civilDateOf(years.begin).year;
    const std::int64_t last = civilDateOf(TimePoint(years.end.seconds() - 1)).year;
    const QString begin = years.begin == TimePoint::earliest() ? QStringLiteral("..") : edtfYear(first);
    const QString end = years.end == TimePoint::latest() ? QStringLiteral("..") : edtfYear(last);
    const QString edtf = begin == end ? begin : begin + QLatin1Char('/') + end;
    return dateWords(edtf.toStdString(), language);
}

bool isPlainWord(const SearchTerm& term)
{
    return term.field == SearchField::Anywhere && !term.isExcluded && !term.isPhrase;
}

/// The parts of a searched text that can be taken away by themselves: words in a row are one, as they name one thing.
/// All of it where something in it cannot be read.
std::vector<SearchRange> searchParts(const std::string& text)
{
    const SearchQuery query = parseSearch(text);
    std::vector<SearchRange> parts;
    bool goesOn = false;
    for (const SearchTerm& term : query.terms) {
        const bool isWord = isPlainWord(term);
        if (goesOn && isWord) {
            parts.back().end = term.range.end;
        } else {
            parts.push_back(term.range);
        }
        goesOn = isWord;
    }
    if (!text.empty() && (parts.empty() || !query.problems.empty())) {
        return {{0, text.size()}};
    }
    return parts;
}

/// Adds the chips of the filter's lists and of its single values.
class ChipCollector {
public:
    ChipCollector(const Snapshot& snapshot, const Filter& filter, const QString& language)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_language(language)
    {}

    /// What is chosen from a list, then what is ruled out of it.
    template <typename Value>
    void addList(std::vector<Value> Filter::*chosen, std::vector<Value> ExcludedValues::*excluded)
    {
        for (const Value value : m_filter.*chosen) {
            Filter without = m_filter;
            std::erase(without.*chosen, value);
            add(valueName(value), std::move(without));
        }
        for (const Value value : m_filter.excluded.*excluded) {
            Filter without = m_filter;
            std::erase(without.excluded.*excluded, value);
            const std::optional<QString> name = valueName(value);
            add(name ? std::optional(excludedName(*name, m_language)) : std::nullopt, std::move(without));
        }
    }

    void addYears()
    {
        if (m_filter.years) {
            Filter without = m_filter;
            without.years.reset();
            without.surely = false;
            m_chips.push_back({yearsText(), std::move(without)});
        }
    }

    void addText()
    {
        const QString quoted = textIn(m_language, "FilterChips", QT_TRANSLATE_NOOP("FilterChips", "“%1”"));
        for (const SearchRange& part : searchParts(m_filter.text)) {
            Filter without = m_filter;
            without.text.erase(part.begin, part.end - part.begin);
            without.text = fromUtf8(without.text).simplified().toStdString();
            const QString text = fromUtf8(m_filter.text.substr(part.begin, part.end - part.begin));
            const bool isPhrase = text.startsWith(QLatin1Char('"')) || text.startsWith(QChar(0x201C));
            m_chips.push_back({isPhrase ? text : quoted.arg(text), std::move(without)});
        }
    }

    void addEvidence()
    {
        for (const EvidenceChoice choice : kEvidenceChoices) {
            if (isChosen(m_filter, choice)) {
                m_chips.push_back({evidenceName(choice, m_language), withChosen(m_filter, choice, false)});
            }
        }
    }

    std::vector<FilterChip> take() { return std::move(m_chips); }

private:
    void add(const std::optional<QString>& name, Filter without)
    {
        if (name) {
            m_chips.push_back({*name, std::move(without)});
        }
    }

    template <typename SomeId>
    std::optional<QString> valueName(SomeId id) const
    {
        const auto index = m_snapshot.find(id);
        return index ? std::optional(nameOf(m_snapshot[*index], m_language)) : std::nullopt;
    }
    std::optional<QString> valueName(SourceStrength strength) const { return strengthName(strength, m_language); }

    QString yearsText() const
    {
        const QString years = rangeText(*m_filter.years, m_language);
        //: Years in which events surely lie, "surely 1997–2006".
        const char* const surely = QT_TRANSLATE_NOOP("FilterChips", "surely %1");
        return m_filter.surely ? textIn(m_language, "FilterChips", surely).arg(years) : years;
    }

    const Snapshot& m_snapshot;
    const Filter& m_filter;
    const QString& m_language;
    std::vector<FilterChip> m_chips;
};

} // namespace

QString excludedName(const QString& name, const QString& language)
{
    //: A value of the filter whose events are left out, "not Red Velvet".
    return textIn(language, "FilterChips", QT_TRANSLATE_NOOP("FilterChips", "not %1")).arg(name);
}

std::vector<FilterChip> filterChips(const Snapshot& snapshot, const Filter& filter, const QString& language)
{
    ChipCollector chips(snapshot, filter, language);
    chips.addText();
    chips.addYears();
    chips.addList(&Filter::artists, &ExcludedValues::artists);
    chips.addList(&Filter::people, &ExcludedValues::people);
    chips.addList(&Filter::kinds, &ExcludedValues::kinds);
    chips.addList(&Filter::places, &ExcludedValues::places);
    chips.addList(&Filter::tags, &ExcludedValues::tags);
    chips.addList(&Filter::sources, &ExcludedValues::sources);
    chips.addList(&Filter::strengths, &ExcludedValues::strengths);
    chips.addList(&Filter::stories, &ExcludedValues::stories);
    chips.addEvidence();
    return chips.take();
}

} // namespace tideline
