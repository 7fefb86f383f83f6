// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/refusal_text.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tideline {

namespace {

/// The reasons that `core/time` gives, with their numbers taken out. Core has no words for people, so that they are
/// translated here; one that is missing in this list is shown as it is.
[[maybe_unused]] constexpr const char* kReasons[] = {
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the text is empty"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the text ends too early"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "unexpected character"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no such year"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a year has four digits"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a month has two digits"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a day has two digits"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "month %1 is not %2 to %3"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "day %1 is not %2 to %3 in that month"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "year %1 has no sign"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the end is before the begin"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "neither side of the interval is a date"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "only a complete day without doubt has a time"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a time has hours, minutes and seconds with colons between"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a date is expected here"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the text ends where a date is expected"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "“between” needs “and” and a second date"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this does not belong to the date before it"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this cannot be one of several dates"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "nothing is known before or after this"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no date has this word"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no date has this character"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no order of these numbers is a date"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "which number is the day, which the month or the year is not said"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a month is %1 to %2"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this may be a month or a year"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this number is too long for a year"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this may be a day without its hyphens, or a year"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no time ago is no date"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "how long ago depends on the day that this was written; give the year"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a time of day needs its seconds, as in %1:%2:%3"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a decade begins with a year that ends in %1"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a decade has no era"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a decade has at most four digits"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "two digits do not say which century"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this may be a decade or a century"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "no year is said"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a day needs its month"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a season or quarter goes with a year only"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "early, mid and late go with months, years, decades and centuries"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the year of this month is not said"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a weekday goes with a day only"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a time goes with a day only"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "there is no year %1, and no century %2"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "a year of one digit needs its era"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "that day is another weekday"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "this date is beyond what can be drawn"),
    QT_TRANSLATE_NOOP("tideline::DateRefusal", "the era of this year is not said"),
};

/// The reason in the language of the window: its numbers become %1, %2 …, which leaves one of `kReasons`.
QString translatedReason(const std::string& reason)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QString pattern = fromUtf8(reason);
    QStringList numbers;
    for (QRegularExpressionMatch match = number.match(pattern); match.hasMatch();) {
        numbers << match.captured();
        const QString place = QStringLiteral("%") + QString::number(numbers.size());
        pattern.replace(match.capturedStart(), match.capturedLength(), place);
        match = number.match(pattern, match.capturedStart() + place.size());
    }
    QString text = QCoreApplication::translate("tideline::DateRefusal", pattern.toUtf8().constData());
    for (const QString& value : numbers) {
        text = text.arg(value);
    }
    return text;
}

} // namespace

QString refusalText(const Error& error)
{
    const QString reason = translatedReason(error.detail);
    return error.column ? QCoreApplication::translate("tideline::DateRefusal", "Column %1: %2")
                              .arg(QString::number(*error.column), reason)
                        : reason;
}

} // namespace tideline
