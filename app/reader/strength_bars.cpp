// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/strength_bars.h"

#include "theme/strength_sign.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QToolTip>

namespace tideline {

namespace {
constexpr int kUnlimited = 1 << 20;
} // namespace

StrengthBars::StrengthBars(const QString& heading, std::size_t independent, QWidget* parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_independent(independent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(heading + QLatin1Char(' ') + words());
}

void StrengthBars::setExplanation(const QString& lines)
{
    setToolTip(lines);
    setAccessibleDescription(lines);
}

QString StrengthBars::words() const
{
    //: Of sources: how many different reports they rest on.
    return tr("%n independent", nullptr, static_cast<int>(m_independent));
}

void StrengthBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // Who comes by key has no pointer to rest on it.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
    }
}

QSize StrengthBars::sizeHint() const
{
    const SetText heading(m_heading, readerType(ReaderRole::Heading, {}), kUnlimited);
    const SetText number(words(), readerType(ReaderRole::Meta, {}), kUnlimited);
    return {int(heading.naturalWidth() + number.naturalWidth()) + scaled(48), heading.height()};
}

void StrengthBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SetText heading(m_heading, readerType(ReaderRole::Heading, {}), kUnlimited);
    heading.draw(painter, {0, 0}, themeColour(ColourRole::Ink));

    const int left = static_cast<int>(heading.naturalWidth()) + scaled(12);
    paintStrengthSign(painter, {left, 0, scaled(kStrengthSignWidth), height()}, m_independent);
    const SetText number(words(), readerType(ReaderRole::Meta, {}), kUnlimited);
    number.draw(painter, {double(left + scaled(26)), 0}, themeColour(ColourRole::InkSecondary));
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(ColourRole::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace tideline
