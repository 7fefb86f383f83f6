// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_summary.h"

#include "filter/filter_chips.h"
#include "views/view_records.h"
#include "words/words.h"

#include "time/calendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewSummary)
};

constexpr qsizetype kLongestName = 60;

QStringList filterWords(const Snapshot& snapshot, const Filter& filter, const QString& language)
{
    QStringList words;
    for (const FilterChip& chip : filterChips(snapshot, filter, language)) {
        words << chip.text;
    }
    return words;
}

/// A day as EDTF writes it, or only its year where days mean nothing.
QString edtfDay(TimePoint t)
{
    const CivilDate date = civilDateOf(t);
    if (date.year < 0 || date.year > 9999) {
        return QStringLiteral("Y%1").arg(date.year);
    }
    const auto digits = [](std::int64_t number, int width) {
        return QString::number(number).rightJustified(width, QLatin1Char('0'));
    };
    return digits(date.year, 4) + QLatin1Char('-') + digits(date.month, 2) + QLatin1Char('-') + digits(date.day, 2);
}

QString spanWords(TimeSpan span, const QString& language)
{
    const QString begin = span.begin == TimePoint::earliest() ? QStringLiteral("..") : edtfDay(span.begin);
    const QString end =
        span.end == TimePoint::latest() ? QStringLiteral("..") : edtfDay(TimePoint(span.end.seconds() - 1));
    return dateWords((begin == end ? begin : begin + QLatin1Char('/') + end).toStdString(), language);
}

QString groupingWords(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return Say::tr("by kind");
    case LaneGrouping::Artist:
        return Say::tr("by artist");
    case LaneGrouping::Person:
        return Say::tr("by person");
    case LaneGrouping::Place:
        return Say::tr("by place");
    case LaneGrouping::Tag:
        return Say::tr("by tag");
    case LaneGrouping::Source:
        return Say::tr("by source");
    case LaneGrouping::None:
        return Say::tr("one for all");
    }
    return {};
}

QString lanesWords(const LaneArrangement& lanes)
{
    QStringList words = {groupingWords(lanes.grouping)};
    if (!lanes.hidden.empty()) {
        words << Say::tr("%n hidden", nullptr, static_cast<int>(lanes.hidden.size()));
    }
    if (!lanes.order.empty()) {
        words << Say::tr("in your order");
    }
    return words.join(QStringLiteral(", "));
}

QString themeWords(ViewTheme theme)
{
    switch (theme) {
    case ViewTheme::Light:
        return Say::tr("light");
    case ViewTheme::Dark:
        return Say::tr("dark");
    case ViewTheme::HighContrast:
        return Say::tr("high contrast");
    case ViewTheme::Print:
        return Say::tr("for print");
    }
    return {};
}

} // namespace

std::vector<ViewPart> viewSummary(const Snapshot& snapshot, const KeptView& view, const QString& language)
{
    const FoundView found = findRecords(snapshot, view);
    const QStringList filter = filterWords(snapshot, found.filter, language);
    std::vector<ViewPart> parts = {{Say::tr("Filter"), filter.isEmpty() && found.filter.isEmpty()
                                                           ? Say::tr("none: everything passes")
                                                           : filter.join(QStringLiteral(" · "))}};
    if (view.rest) {
        parts.push_back({Say::tr("The rest"), *view.rest == Rest::Dimmed ? Say::tr("dimmed") : Say::tr("hidden")});
    }
    if (view.span) {
        parts.push_back({Say::tr("In view"), spanWords(*view.span, language)});
    }
    parts.push_back({Say::tr("Lanes"), lanesWords(found.lanes)});
    if (view.theme) {
        parts.push_back({Say::tr("Look"), themeWords(*view.theme)});
    }
    if (!found.unknown.empty()) {
        QStringList unknown;
        for (const std::string& name : found.unknown) {
            unknown << fromUtf8(name);
        }
        parts.push_back({Say::tr("Not in this collection"), unknown.join(QStringLiteral(", "))});
    }
    return parts;
}

QString suggestedName(const Snapshot& snapshot, const KeptView& view, const QString& language)
{
    QStringList words = filterWords(snapshot, findRecords(snapshot, view).filter, language);
    QString name = words.join(QStringLiteral(", "));
    while (name.size() > kLongestName && words.size() > 1) {
        words.removeLast();
        name = words.join(QStringLiteral(", ")) + QStringLiteral("…");
    }
    if (name.isEmpty() && view.span) {
        name = spanWords(*view.span, language);
    }
    return name.isEmpty() ? Say::tr("Everything") : name;
}

QString copiedText(const Snapshot& snapshot, const KeptView& view)
{
    return namesProtected(snapshot, view)
               ? Say::tr("The view was copied as text. It has the key of a protected person: do not publish it.")
               : Say::tr("The view was copied as text: paste it into a message, or here with Paste View.");
}

} // namespace tideline
