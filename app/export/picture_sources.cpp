// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_sources.h"

#include "words/language.h"
#include "words/words.h"

#include "snapshot/voices.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>

namespace tideline {

namespace {

constexpr const char* kContext = "Picture";
constexpr const char* kMore = QT_TRANSLATE_N_NOOP("Picture", "and %n more");
constexpr std::size_t kMostEvents = 1000; ///< Beyond that a list of events is no longer read, but fills the file.

QString say(const QString& language, const char* source, int count = -1)
{
    return textIn(language, kContext, source, count);
}

QString nameOf(const Source& source)
{
    return fromUtf8(source.publisher.empty() ? source.title : source.publisher);
}

} // namespace

PictureSources::PictureSources(const Snapshot& snapshot, std::vector<EventIndex> events, QString language)
    : m_snapshot(snapshot)
    , m_events(std::move(events))
    , m_language(std::move(language))
    , m_numbers(snapshot.sources().size())
{
    std::vector<std::size_t> counts(snapshot.sources().size());
    for (const EventIndex event : m_events) {
        for (const SourceIndex source : snapshot.sourcesOf(event)) {
            ++counts[source.value()];
        }
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            m_sources.emplace_back(i);
        }
    }
    std::stable_sort(m_sources.begin(), m_sources.end(), [&](SourceIndex first, SourceIndex second) {
        const Source& a = snapshot[first];
        const Source& b = snapshot[second];
        return std::tie(counts[second.value()], a.publisher, a.title) <
               std::tie(counts[first.value()], b.publisher, b.title);
    });
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        m_numbers[m_sources[i].value()] = i + 1;
    }
}

std::vector<std::string> PictureSources::names() const
{
    std::vector<std::string> names;
    std::set<QString> known;
    for (const SourceIndex source : m_sources) {
        const QString name = nameOf(m_snapshot[source]);
        if (known.insert(name).second) {
            names.push_back(name.toStdString());
        }
    }
    return names;
}

std::vector<AppendixSection> PictureSources::appendix() const
{
    if (m_sources.empty()) {
        return {};
    }
    AppendixSection sources{say(m_language, QT_TRANSLATE_NOOP("Picture", "Sources")).toStdString(), {}};
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        sources.entries.push_back({std::to_string(i + 1), sourceWords(m_sources[i]).toStdString()});
    }
    AppendixSection events{say(m_language, QT_TRANSLATE_NOOP("Picture", "What rests on them")).toStdString(), {}};
    for (const EventIndex event : m_events) {
        if (events.entries.size() == kMostEvents) {
            const auto rest = static_cast<int>(m_events.size() - kMostEvents);
            events.entries.push_back({{}, say(m_language, kMore, rest).toStdString()});
            break;
        }
        QStringList numbers;
        for (const std::size_t number : numbersOf(event)) {
            numbers << QString::number(number);
        }
        const QString rests = numbers.isEmpty() ? say(m_language, QT_TRANSLATE_NOOP("Picture", "without a source"))
                                                : numbers.join(QStringLiteral(", "));
        events.entries.push_back({{}, (eventWords(event) + QStringLiteral(": ") + rests).toStdString()});
    }
    return {std::move(sources), std::move(events)};
}

std::function<std::string(EventIndex)> PictureSources::eventNotes() const
{
    return [sources = *this](EventIndex event) { return sources.noteOf(event).toStdString(); };
}

QString PictureSources::strength() const
{
    if (m_sources.empty()) {
        return {};
    }
    return say(m_language, QT_TRANSLATE_NOOP("Picture", "Sources: %1, %2 of them independent"))
        .arg(m_sources.size())
        .arg(groupedByVoice(m_snapshot, m_sources).size());
}

std::vector<std::size_t> PictureSources::numbersOf(EventIndex event) const
{
    std::vector<std::size_t> numbers;
    for (const SourceIndex source : m_snapshot.sourcesOf(event)) {
        if (m_numbers[source.value()] > 0) {
            numbers.push_back(m_numbers[source.value()]);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString PictureSources::eventWords(EventIndex event) const
{
    return fromUtf8(m_snapshot.title(event, m_language.toStdString()).text) + QStringLiteral(", ") +
           eventDateWords(m_snapshot, event, m_language);
}

QString PictureSources::sourceWords(SourceIndex index) const
{
    const Source& source = m_snapshot[index];
    QStringList parts;
    for (const std::string& creator : source.creators) {
        parts << fromUtf8(creator);
    }
    parts << QStringLiteral("“%1”").arg(fromUtf8(source.title));
    if (!source.publisher.empty()) {
        parts << fromUtf8(source.publisher);
    }
    if (source.date) {
        parts << dateWords(*source.date, m_language);
    }
    if (const std::string report = reportOf(m_snapshot, source); !report.empty()) {
        //: %1 is the report that a source reprints, extracts or retells.
        parts << say(m_language, QT_TRANSLATE_NOOP("Picture", "after %1")).arg(fromUtf8(report));
    }
    if (!source.address.empty()) {
        parts << fromUtf8(source.address);
    }
    return parts.join(QStringLiteral(", "));
}

QString PictureSources::noteOf(EventIndex event) const
{
    QStringList sources;
    for (const std::size_t number : numbersOf(event)) {
        sources << QString::number(number) + QLatin1Char(' ') + nameOf(m_snapshot[m_sources[number - 1]]);
    }
    const QString rests = sources.isEmpty() ? say(m_language, QT_TRANSLATE_NOOP("Picture", "without a source"))
                                            : say(m_language, QT_TRANSLATE_NOOP("Picture", "Sources:")) +
                                                  QLatin1Char(' ') + sources.join(QStringLiteral("; "));
    return eventWords(event) + QStringLiteral(". ") + rests;
}

} // namespace tideline
