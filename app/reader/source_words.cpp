// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_words.h"

#include "reader/record_words.h"
#include "words/words.h"

#include "formats/bibtex_entry.h"
#include "formats/chicago_note.h"
#include "snapshot/voices.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

namespace tideline {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::SourceWords)
};

constexpr std::size_t kMostVoices = 12; ///< Lines of a tool tip that can be taken in.
constexpr int kMostNames = 8;

QString namesOf(const Snapshot& snapshot, const Voice& voice)
{
    QStringList names;
    for (const SourceIndex source : voice) {
        names << sourceShortName(snapshot[source]);
    }
    names.removeDuplicates();
    const qsizetype more = names.size() - kMostNames;
    if (more > 0) {
        names.resize(kMostNames);
        names << SourceWords::tr("and %1 more").arg(more);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString confidenceDots(Confidence confidence)
{
    const int filled = static_cast<int>(confidence) + 1;
    return QString(filled, QChar(0x25CF)) + QString(5 - filled, QChar(0x25CB));
}

QString confidenceSign(Confidence confidence)
{
    return confidenceDots(confidence) + QChar(QChar::Nbsp) + confidenceText(confidence);
}

QString supportWords(const SourceSummary& summary)
{
    QStringList parts;
    const auto add = [&parts](std::uint32_t count, const QString& words) {
        if (count > 0) {
            parts << words;
        }
    };
    add(summary.events, SourceWords::tr("%n event(s)", nullptr, static_cast<int>(summary.events)));
    add(summary.steps, SourceWords::tr("%n story step(s)", nullptr, static_cast<int>(summary.steps)));
    add(summary.others, SourceWords::tr("%n other record(s)", nullptr, static_cast<int>(summary.others)));
    add(summary.claims, SourceWords::tr("%n claim(s)", nullptr, static_cast<int>(summary.claims)));
    return parts.isEmpty() ? SourceWords::tr("supports nothing yet") : parts.join(QStringLiteral(" · "));
}

QString citationCard(const Snapshot& snapshot, const Source& source, const QString& locator,
                     std::optional<Confidence> confidence, const QString& language)
{
    QStringList lines;
    if (!source.publisher.empty()) {
        lines << QStringLiteral("<b>%1</b>").arg(fromUtf8(source.publisher).toHtmlEscaped());
    }
    lines << QStringLiteral("“%1”").arg(fromUtf8(source.title).toHtmlEscaped());
    QStringList facts;
    if (source.date) {
        facts << dateWords(*source.date, language);
    }
    if (!locator.isEmpty()) {
        facts << locator;
    }
    if (!facts.isEmpty()) {
        lines << facts.join(QStringLiteral(" · ")).toHtmlEscaped();
    }
    if (const QString report = fromUtf8(reportOf(snapshot, source)); !report.isEmpty()) {
        //: %1 is the report that a source reprints, extracts or retells.
        lines << SourceWords::tr("Rests on: %1").arg(report.toHtmlEscaped());
    }
    if (confidence) {
        lines << confidenceSign(*confidence);
    }
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

QString strengthWords(const Snapshot& snapshot, std::span<const SourceIndex> sources)
{
    const std::vector<Voice> voices = groupedByVoice(snapshot, sources);
    QStringList lines = {SourceWords::tr("%1 sources, %2 of them independent").arg(sources.size()).arg(voices.size())};
    if (voices.size() == sources.size()) {
        return lines.first();
    }
    lines << SourceWords::tr("Reprints and retellings of one report count once:");
    for (std::size_t i = 0; i < voices.size(); ++i) {
        if (i == kMostVoices) {
            lines << SourceWords::tr("and %1 more").arg(voices.size() - kMostVoices);
            break;
        }
        const QString report =
            voices[i].size() > 1 ? fromUtf8(reportOf(snapshot, snapshot[voices[i].back()])) : QString();
        lines << QStringLiteral("%1. ").arg(i + 1) + (report.isEmpty() ? QString() : report + QStringLiteral(": ")) +
                     namesOf(snapshot, voices[i]);
    }
    return lines.join(QLatin1Char('\n'));
}

void copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString chicagoNoteOf(const Snapshot& snapshot, const Source& source)
{
    return fromUtf8(chicagoNote(source, reportOf(snapshot, source)));
}

QString bibtexEntryOf(const Snapshot& snapshot, const Source& source)
{
    return fromUtf8(bibtexEntry(source, reportOf(snapshot, source)));
}

} // namespace tideline
