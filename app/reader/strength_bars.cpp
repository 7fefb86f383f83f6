// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/strength_bars.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {
constexpr int kMost = 3;
constexpr int kUnlimited = 1 << 20;
} // namespace

StrengthBars::StrengthBars(const QString& heading, std::size_t sources, QWidget* parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_sources(sources)
{
    setAccessibleName(heading + QLatin1Char(' ') + QString::number(sources));
}

QSize StrengthBars::sizeHint() const
{
    const SetText heading(m_heading, readerType(ReaderRole::Heading, {}), kUnlimited);
    return {int(heading.naturalWidth()) + scaled(96), heading.height()};
}

void StrengthBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SetText heading(m_heading, readerType(ReaderRole::Heading, {}), kUnlimited);
    heading.draw(painter, {0, 0}, themeColour(ColourRole::Ink));

    double x = heading.naturalWidth() + scaled(12);
    const double barHeight = scaled(10);
    const double top = (height() - barHeight) / 2.0;
    for (int bar = 0; bar < kMost; ++bar) {
        const QRectF box(x, top, scaled(4), barHeight);
        const bool filled = bar < int(std::min<std::size_t>(m_sources, kMost));
        painter.fillRect(box, themeColour(filled ? ColourRole::InkSecondary : ColourRole::Hairline));
        x += scaled(7);
    }
    const SetText number(QString::number(m_sources), readerType(ReaderRole::Meta, {}), kUnlimited);
    number.draw(painter, {x + scaled(5), 0}, themeColour(ColourRole::InkSecondary));
}

} // namespace tideline
