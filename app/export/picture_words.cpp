// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_words.h"

#include "filter/evidence.h"
#include "filter/filter_chips.h"
#include "filter/strength_name.h"
#include "words/language.h"
#include "words/tie_sentence.h"
#include "words/words.h"

#include "time/calendar.h"

#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {

constexpr const char* kContext = "Picture";
constexpr const char* kUnnamed = QT_TRANSLATE_N_NOOP("Picture", "%n person(s) without a name");
constexpr const char* kMore = QT_TRANSLATE_N_NOOP("Picture", "and %n more");
constexpr const char* kMoreOverleaf = QT_TRANSLATE_N_NOOP("Picture", "and %n more, listed on page 2");

QString say(const QString& language, const char* source, int count = -1)
{
    return textIn(language, kContext, source, count);
}

QString undatedWords(const Snapshot& snapshot, const std::vector<EventIndex>& events, const QString& language)
{
    QStringList titles;
    for (const EventIndex event : events) {
        if (event.value() >= snapshot.columns().datedCount) {
            titles << fromUtf8(snapshot.shortTitle(event, language.toStdString()).text);
        }
    }
    return titles.isEmpty()
               ? QString()
               : say(language, QT_TRANSLATE_NOOP("Picture", "Undated: %1")).arg(titles.join(QStringLiteral(", ")));
}

QString licenceWords(const CollectionHeader& header, const QString& language)
{
    QStringList parts;
    if (!header.licence.empty()) {
        parts << QString::fromStdString(header.licence);
    }
    if (header.updated) {
        parts << say(language, QT_TRANSLATE_NOOP("Picture", "Data of %1")).arg(dateWords(*header.updated, language));
    }
    return parts.join(QStringLiteral(" · "));
}

/// The words for what is chosen from a list and what is ruled out of it, one part of the filter.
template <typename Value, typename NameOf>
void addNames(QStringList& parts, const QString& language, const std::vector<Value>& chosen,
              const std::vector<Value>& excluded, NameOf nameOf)
{
    QStringList names;
    for (const Value value : chosen) {
        names << nameOf(value);
    }
    names.removeAll(QString());
    for (const Value value : excluded) {
        if (const QString name = nameOf(value); !name.isEmpty()) {
            names << excludedName(name, language);
        }
    }
    if (!names.isEmpty()) {
        parts << names.join(QStringLiteral(", "));
    }
}

} // namespace

QString yearsWords(TimeSpan span, const QString& language)
{
    const std::int64_t first = civilDateOf(span.begin).year;
    const std::int64_t last = civilDateOf(TimePoint(span.end.seconds() - 1)).year;
    const auto padded = [](std::int64_t year) {
        const QString digits = QString::number(std::abs(year)).rightJustified(4, QLatin1Char('0'));
        // EDTF writes years of more than four digits with a letter in front.
        return (digits.size() > 4 ? QStringLiteral("Y") : QString()) + (year < 0 ? QStringLiteral("-") : QString()) +
               digits;
    };
    return first == last ? dateWords(padded(first).toStdString(), language)
                         : dateWords((padded(first) + QLatin1Char('/') + padded(last)).toStdString(), language);
}

QString filterWords(const Snapshot& snapshot, const Filter& filter, const QString& language)
{
    QStringList parts;
    // Of a record that is not published there are no words.
    const auto named = [&snapshot](auto nameOf) {
        return [&snapshot, nameOf](auto id) {
            const auto index = snapshot.find(id);
            return index ? nameOf(snapshot[*index]) : QString();
        };
    };
    const auto entityName = named([&](const Entity& entity) { return textFor(displayName(entity), language); });
    const auto recordName = named([&](const auto& record) { return textFor(record.name, language); });
    const auto sourceName = named([](const Source& source) { return QString::fromStdString(source.title); });
    const auto storyName = named([&](const Story& story) { return textFor(story.title, language); });
    const auto strength = [&](SourceStrength value) { return strengthName(value, language); };
    const auto add = [&](const auto& chosen, const auto& excluded, auto nameOf) {
        addNames(parts, language, chosen, excluded, nameOf);
    };
    add(filter.artists, filter.excluded.artists, entityName);
    add(filter.people, filter.excluded.people, entityName);
    add(filter.kinds, filter.excluded.kinds, recordName);
    add(filter.places, filter.excluded.places, recordName);
    add(filter.tags, filter.excluded.tags, recordName);
    add(filter.sources, filter.excluded.sources, sourceName);
    add(filter.strengths, filter.excluded.strengths, strength);
    add(filter.stories, filter.excluded.stories, storyName);
    if (filter.years) {
        const bool isOpenAtStart = filter.years->begin == TimePoint::earliest();
        const bool isOpenAtEnd = filter.years->end == TimePoint::latest();
        const TimePoint first = isOpenAtStart ? TimePoint(filter.years->end.seconds() - 1) : filter.years->begin;
        const TimePoint last = isOpenAtEnd ? TimePoint(filter.years->begin.seconds() + 1) : filter.years->end;
        const QString years = yearsWords({std::min(first, last), std::max(first, last)}, language);
        const QString range = isOpenAtStart ? say(language, QT_TRANSLATE_NOOP("Picture", "until %1")).arg(years)
                              : isOpenAtEnd ? say(language, QT_TRANSLATE_NOOP("Picture", "from %1")).arg(years)
                                            : years;
        //: Years in which events surely lie, "surely 1997–2006".
        parts << (filter.surely ? say(language, QT_TRANSLATE_NOOP("Picture", "surely %1")).arg(range) : range);
    }
    if (!filter.text.empty()) {
        parts << QStringLiteral("“%1”").arg(QString::fromStdString(filter.text));
    }
    for (const EvidenceChoice choice : kEvidenceChoices) {
        if (isChosen(filter, choice)) {
            parts << evidenceName(choice, language);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString hiddenLaneWords(const Snapshot& snapshot, const LaneArrangement& lanes, const QString& language)
{
    QStringList names;
    for (const LaneKey& lane : lanes.hidden) {
        names << laneTitle(snapshot, lane, lanes.grouping, language);
    }
    return names.isEmpty() ? QString()
                           : say(language, QT_TRANSLATE_NOOP("Picture", "Lanes left out: %1"))
                                 .arg(names.join(QStringLiteral(", ")));
}

PageWords pictureWords(const Publication& publication, const PictureOptions& options, const Filter& filter,
                       const PictureSources& sources, TimeSpan range)
{
    const std::vector<EventIndex>& events = sources.events();
    const Snapshot& snapshot = publication.snapshot();
    const QString& language = options.language;
    PageWords words;
    words.title = options.title.value_or(textFor(snapshot.header().title, language)).toStdString();
    words.subtitle =
        (yearsWords(range, language) + QStringLiteral(" · ") + eventCount(events.size(), language)).toStdString();
    if (const QString inForce = filterWords(snapshot, filter, language); !inForce.isEmpty()) {
        const QString text = options.rest == Rest::Dimmed
                                 ? say(language, QT_TRANSLATE_NOOP("Picture", "Filter: %1 · the rest is dimmed"))
                                 : say(language, QT_TRANSLATE_NOOP("Picture", "Filter: %1"));
        words.filters = text.arg(inForce).toStdString();
    }
    QStringList notes = {undatedWords(snapshot, events, language),
                         hiddenLaneWords(snapshot, publication.translated(options.lanes), language)};
    if (publication.unnamedCount() > 0) {
        notes << say(language, kUnnamed, static_cast<int>(publication.unnamedCount()));
    }
    notes.removeAll(QString());
    words.note = notes.join(QStringLiteral(" · ")).toStdString();
    words.lifeLine = say(language, QT_TRANSLATE_NOOP("Picture", "life after leaving")).toStdString();
    words.activeYears = say(language, QT_TRANSLATE_NOOP("Picture", "active years")).toStdString();
    words.thread = say(language, QT_TRANSLATE_NOOP("Picture", "what somebody said, not a cause")).toStdString();
    words.possible = say(language, QT_TRANSLATE_NOOP("Picture", "possible, not certain")).toStdString();
    words.approximate = say(language, QT_TRANSLATE_NOOP("Picture", "about this date")).toStdString();
    words.uncertain = say(language, QT_TRANSLATE_NOOP("Picture", "date in doubt")).toStdString();
    words.openEnd = say(language, QT_TRANSLATE_NOOP("Picture", "goes on")).toStdString();
    words.oneOf = say(language, QT_TRANSLATE_NOOP("Picture", "one of these dates")).toStdString();
    words.disputed = say(language, QT_TRANSLATE_NOOP("Picture", "sources disagree on the date")).toStdString();
    words.otherDate = say(language, QT_TRANSLATE_NOOP("Picture", "date in other sources")).toStdString();
    words.fold = say(language, QT_TRANSLATE_NOOP("Picture", "+n more events here")).toStdString();
    words.sources = say(language, QT_TRANSLATE_NOOP("Picture", "Sources:")).toStdString();
    words.sourceNames = sources.names();
    const bool isPaged = options.format == PictureFormat::Pdf;
    words.moreSources = [language, isPaged](std::size_t count) {
        return say(language, isPaged ? kMoreOverleaf : kMore, static_cast<int>(count)).toStdString();
    };
    words.appendix = sources.appendix();
    if (options.format != PictureFormat::Png) {
        words.eventNote = sources.eventNotes();
        words.threadNote = [&snapshot, language](const ThreadMeaning& meaning) {
            return threadSentence(snapshot, meaning, language).toStdString();
        };
    }
    words.licence = licenceWords(snapshot.header(), language).toStdString();
    return words;
}

} // namespace tideline
