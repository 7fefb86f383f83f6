// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/words.h"

#include "words/language.h"
#include "words/number_text.h"

#include "layout/lane_title.h"
#include "time/date_label.h"

#include <QCoreApplication>

#include <array>

namespace tideline {

namespace {

constexpr const char* kContext = "Words";

constexpr std::array<const char*, kLaneCount> kLaneTitles = {
    QT_TRANSLATE_NOOP("Words", "Defectors"), QT_TRANSLATE_NOOP("Words", "Events"),
    QT_TRANSLATE_NOOP("Words", "Artists"),   QT_TRANSLATE_NOOP("Words", "Works"),
    QT_TRANSLATE_NOOP("Words", "Context"),
};

/// Heads of the lanes of events that have none of what is grouped by; in the order of LaneGrouping.
constexpr std::array<const char*, 7> kUnassigned = {
    QT_TRANSLATE_NOOP("Words", "Other kinds"),      QT_TRANSLATE_NOOP("Words", "Without an artist"),
    QT_TRANSLATE_NOOP("Words", "Without a person"), QT_TRANSLATE_NOOP("Words", "Without a place"),
    QT_TRANSLATE_NOOP("Words", "Without a tag"),    QT_TRANSLATE_NOOP("Words", "Without a source"),
    QT_TRANSLATE_NOOP("Words", "All events"),
};
constexpr const char* kOthers = QT_TRANSLATE_N_NOOP("Words", "%n others");
constexpr const char* kEarlier = QT_TRANSLATE_N_NOOP("Words", "%n earlier");
constexpr const char* kLater = QT_TRANSLATE_N_NOOP("Words", "%n later");
constexpr const char* kNoDate = QT_TRANSLATE_NOOP("Words", "the date is written as “%1”, which is no date");
constexpr const char* kBeyondRange =
    QT_TRANSLATE_NOOP("Words", "the date is written as “%1”, which is beyond the timeline");
constexpr const char* kEvents = QT_TRANSLATE_N_NOOP("Words", "%n event(s)");
//: %1 is the number of events that the filter leaves, %n that of all.
constexpr const char* kEventsOf = QT_TRANSLATE_N_NOOP("Words", "%1 of %n event(s)");

struct FieldName {
    std::string_view field;
    const char* name;
};
constexpr auto kFieldNames = std::to_array<FieldName>({
    {"date", QT_TRANSLATE_NOOP("Words", "Date")},
    {"place", QT_TRANSLATE_NOOP("Words", "Place")},
    {"periods", QT_TRANSLATE_NOOP("Words", "Active years")},
    {"title", QT_TRANSLATE_NOOP("Words", "Title")},
    {"names", QT_TRANSLATE_NOOP("Words", "Names")},
    {"summary", QT_TRANSLATE_NOOP("Words", "Summary")},
    {"age", QT_TRANSLATE_NOOP("Words", "Age")},
    {"activeYears", QT_TRANSLATE_NOOP("Words", "Active years")},
    {"attendance", QT_TRANSLATE_NOOP("Words", "Attendance")},
    {"seats", QT_TRANSLATE_NOOP("Words", "Seats")},
    {"share", QT_TRANSLATE_NOOP("Words", "Share")},
    {"studyPlace", QT_TRANSLATE_NOOP("Words", "Place of study")},
    {"headline", QT_TRANSLATE_NOOP("Words", "Headline")},
    {"note", QT_TRANSLATE_NOOP("Words", "Note")},
    {"punishment", QT_TRANSLATE_NOOP("Words", "Punishment")},
    {"garment", QT_TRANSLATE_NOOP("Words", "Clothing")},
    {"risk", QT_TRANSLATE_NOOP("Words", "Risk")},
    {"comparison", QT_TRANSLATE_NOOP("Words", "Comparison")},
    {"photograph", QT_TRANSLATE_NOOP("Words", "Photograph")},
    {"parent", QT_TRANSLATE_NOOP("Words", "Place around it")},
    {"publisher", QT_TRANSLATE_NOOP("Words", "Publisher")},
    {"address", QT_TRANSLATE_NOOP("Words", "Address")},
    {"participations", QT_TRANSLATE_NOOP("Words", "Participants")},
    {"performers", QT_TRANSLATE_NOOP("Words", "Performers")},
});

QString inWindowLanguage(const char* source)
{
    return QCoreApplication::translate(kContext, source);
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString laneTitle(Lane lane, const QString& language)
{
    return textIn(language, kContext, kLaneTitles[static_cast<std::size_t>(lane)]);
}

SceneWords sceneWords(const QString& language, LaneGrouping grouping)
{
    SceneWords words;
    for (std::size_t lane = 0; lane < kLaneTitles.size(); ++lane) {
        words.laneTitles[lane] = laneTitle(static_cast<Lane>(lane), language).toStdString();
    }
    words.everything = textIn(language, kContext, QT_TRANSLATE_NOOP("Words", "All events")).toStdString();
    words.unassigned = textIn(language, kContext, kUnassigned[static_cast<std::size_t>(grouping)]).toStdString();
    words.others = [language](std::size_t count) {
        return textIn(language, kContext, kOthers, static_cast<int>(count)).toStdString();
    };
    words.undated = textIn(language, kContext, QT_TRANSLATE_NOOP("Words", "Undated")).toStdString();
    words.earlier = [language](std::size_t count) {
        return textIn(language, kContext, kEarlier, static_cast<int>(count)).toStdString();
    };
    words.later = [language](std::size_t count) {
        return textIn(language, kContext, kLater, static_cast<int>(count)).toStdString();
    };
    return words;
}

QString laneTitle(const Snapshot& snapshot, const LaneKey& lane, LaneGrouping grouping, const QString& language)
{
    const SceneWords words = sceneWords(language, grouping);
    return fromUtf8(laneTitle(snapshot, lane, {words, language.toStdString()}).text);
}

QString eventCount(std::size_t count, const QString& language)
{
    return textIn(language, kContext, kEvents, static_cast<int>(count));
}

QString eventCountOf(std::size_t count, std::size_t total, const QString& language)
{
    return textIn(language, kContext, kEventsOf, static_cast<int>(total)).arg(numberText(count));
}

QString dateWords(const EdtfDate& date, const QString& language)
{
    const QString label = QString::fromStdString(dateLabel(date, labelLanguageOf(language.toStdString())));
    if (date.flags().unreadable) {
        return textIn(language, kContext, QT_TRANSLATE_NOOP("Words", "“%1” (cannot be read as a date)")).arg(label);
    }
    if (date.flags().outOfRange) {
        return textIn(language, kContext, QT_TRANSLATE_NOOP("Words", "%1 (beyond what can be drawn)")).arg(label);
    }
    return label;
}

QString dateWords(std::string_view edtf, const QString& language)
{
    return dateWords(EdtfDate::asWritten(edtf), language);
}

QString eventDateWords(const Snapshot& snapshot, EventIndex event, const QString& language)
{
    const std::string_view date = snapshot.dateText(event);
    return date.empty() ? textIn(language, kContext, QT_TRANSLATE_NOOP("Words", "Undated"))
                        : statedDateWords(EdtfDate::asWritten(date), language);
}

QString statedDateWords(const EdtfDate& date, const QString& language)
{
    if (date.flags().unreadable) {
        return textIn(language, kContext, kNoDate).arg(fromUtf8(date.text()));
    }
    return date.flags().outOfRange ? textIn(language, kContext, kBeyondRange).arg(fromUtf8(date.text()))
                                   : dateWords(date, language);
}

QString ageWords(const Elapsed& age, const QString& language)
{
    return QLatin1Char('(') + fromUtf8(ageLabel(age, labelLanguageOf(language.toStdString()))) + QLatin1Char(')');
}

QString textFor(const LocalizedText& text, const QString& language)
{
    return fromUtf8(text.bestFor(language.toStdString()).text);
}

QString otherScript(const LocalizedText& text, const QString& language)
{
    const TextChoice shown = text.bestFor(language.toStdString());
    const std::string_view other = shown.language == "ko" ? "en" : "ko";
    const std::optional<std::string_view> value = text.in(other);
    return value && *value != shown.text ? fromUtf8(*value) : QString();
}

QString fieldName(std::string_view field)
{
    for (const FieldName& known : kFieldNames) {
        if (field == known.field) {
            return inWindowLanguage(known.name);
        }
    }
    return fromUtf8(field);
}

QString claimStatusText(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Accepted:
        return QCoreApplication::translate("Words", "accepted");
    case ClaimStatus::Disputed:
        return QCoreApplication::translate("Words", "disputed");
    case ClaimStatus::Rejected:
        return QCoreApplication::translate("Words", "rejected");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::VeryLow:
        return QCoreApplication::translate("Words", "very low confidence");
    case Confidence::Low:
        return QCoreApplication::translate("Words", "low confidence");
    case Confidence::Normal:
        return QCoreApplication::translate("Words", "normal confidence");
    case Confidence::High:
        return QCoreApplication::translate("Words", "high confidence");
    case Confidence::VeryHigh:
        return QCoreApplication::translate("Words", "very high confidence");
    }
    return {};
}

QString protectionText(Protection protection)
{
    switch (protection) {
    case Protection::Public:
        return QCoreApplication::translate("Words", "Public");
    case Protection::Protected:
        return QCoreApplication::translate("Words", "Protected: appears under a pseudonym");
    case Protection::Withheld:
        return QCoreApplication::translate("Words", "Withheld: leaves no trace in what is published");
    }
    return {};
}

QString entityKindText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QCoreApplication::translate("Words", "Person");
    case EntityKind::Artist:
        return QCoreApplication::translate("Words", "Artist");
    case EntityKind::Organisation:
        return QCoreApplication::translate("Words", "Organisation");
    case EntityKind::Work:
        return QCoreApplication::translate("Words", "Work");
    }
    return {};
}

} // namespace tideline
