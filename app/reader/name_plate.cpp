// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/name_plate.h"

#include "dates/year_reading.h"
#include "reader/life_strip.h"
#include "reader/record_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include "time/calendar.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kHeight = 112;
constexpr double kSide = 16;
constexpr double kTop = 8;

QString activeYears(const Entity& entity, const QString& language)
{
    QStringList years;
    for (const Period& period : entity.periods) {
        years << dateWords(period.date, language);
    }
    return years.join(QStringLiteral(", "));
}

} // namespace

PlateWords plateOf(const Snapshot& snapshot, EntityIndex index, std::string_view language)
{
    const Entity& entity = snapshot[index];
    PlateWords words;
    words.lane = entity.lane.value_or(Lane::Context);
    if (entity.protection != Protection::Public) {
        words.otherName = withheldLine(entity);
        return words;
    }
    words.name = entityName(entity, language);
    words.otherName = entityOtherName(entity, language);
    words.years = activeYears(entity, fromUtf8(language));
    words.line = lifeLineOf(snapshot, index);
    if (words.line) {
        const TimeSpan extent = words.line->extent;
        words.firstYear = yearWords(civilDateOf(extent.begin).year, fromUtf8(language));
        words.lastYear = yearWords(civilDateOf(TimePoint(extent.end.seconds() - 1)).year, fromUtf8(language));
    }
    return words;
}

NamePlate::NamePlate(PlateWords words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_words.name.isEmpty() ? m_words.otherName : m_words.name);
    setAccessibleDescription(below());
}

QString NamePlate::below() const
{
    QStringList lines;
    for (const QString& line : {m_words.otherName, m_words.years}) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    return lines.join(QChar(QChar::LineSeparator));
}

NamePlate::Arrangement NamePlate::arrange(int width) const
{
    const int inner = std::max(1, width - 2 * scaled(kSide));
    const ReaderRole role = m_words.isTitle ? ReaderRole::Title : ReaderRole::PlateName;
    const ReaderType largest = readerType(role, {});
    const ReaderType type = typeFittedTo(m_words.name, largest, m_words.isTitle ? 30 : 24, inner);
    Arrangement all;
    if (!m_words.name.isEmpty()) {
        all.name = SetText(m_words.name, type, inner);
    }
    const int nameHeight = std::max(all.name.height(), largest.lineHeight);

    const QSize strip = m_words.line ? lifeStripSize().boundedTo({inner, lifeStripSize().height()}) : QSize();
    const int gap = scaled(12);
    ReaderType small = readerType(ReaderRole::Meta, {});
    SetText beside(below(), small, std::max(1, inner - strip.width() - gap));
    // Under the words instead of beside them when these would be squeezed.
    const bool stacked = !strip.isEmpty() && inner - strip.width() - gap < scaled(88);
    all.below = stacked || strip.isEmpty() ? SetText(below(), small, inner) : beside;

    const int top = scaled(kTop) + nameHeight;
    const int belowHeight = all.below.height();
    const int lower = stacked ? belowHeight + strip.height() : std::max(belowHeight, strip.height());
    all.height = std::max(scaled(kHeight), top + lower + scaled(kTop));
    all.belowTop = top + (stacked ? 0 : scaled(4));
    const int stripTop = all.height - scaled(kTop) - strip.height();
    all.strip = QRectF(stacked ? scaled(kSide) : width - scaled(kSide) - strip.width(), stripTop, strip.width(),
                       strip.height());
    return all;
}

int NamePlate::heightForWidth(int width) const
{
    return arrange(width).height;
}

QSize NamePlate::sizeHint() const
{
    return {readingMeasure(), heightForWidth(readingMeasure())};
}

void NamePlate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(laneTint(m_words.lane)));
    painter.drawRoundedRect(rect(), scaled(4), scaled(4));

    const Arrangement all = arrange(width());
    const double left = scaled(kSide);
    if (m_words.name.isEmpty()) {
        const int line = readerType(ReaderRole::PlateName, {}).lineHeight;
        const double y = scaled(kTop) + line * 0.78;
        painter.fillRect(
            QRectF(left, y, std::min(width() - 2 * left, 240 * interfaceScale()), std::max(1, scaled(1.5))),
            themeColour(ColourRole::Ink));
    }
    all.name.draw(painter, {left, double(scaled(kTop))}, themeColour(ColourRole::Ink));
    all.below.draw(painter, {left, all.belowTop}, themeColour(ColourRole::InkSecondary));
    if (m_words.line) {
        paintLifeStrip(painter, all.strip, *m_words.line, m_words.firstYear, m_words.lastYear);
    }
}

} // namespace tideline
