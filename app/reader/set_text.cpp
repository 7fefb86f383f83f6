// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/set_text.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace tideline {

SetText::SetText(const QString& text, const ReaderType& type, int width)
    : m_layout(std::make_shared<QTextLayout>(text, type.font))
    , m_lineHeight(type.lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    const double capHeight = QFontMetricsF(type.font).capHeight();
    m_baseline = std::round((type.lineHeight + capHeight) / 2);
    m_layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, number * type.lineHeight + m_baseline - line.ascent()});
    }
    m_layout->endLayout();
}

int SetText::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

int SetText::height() const
{
    return lineCount() * m_lineHeight;
}

double SetText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void SetText::draw(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    if (m_layout) {
        painter.setPen(colour);
        m_layout->draw(&painter, topLeft);
    }
}

ReaderType typeFittedTo(const QString& text, ReaderType type, double smallestSize, int width)
{
    const double smallest = smallestSize * interfaceScale();
    const double leading = double(type.lineHeight) / type.font.pixelSize();
    while (QFontMetricsF(type.font).horizontalAdvance(text) > width && type.font.pixelSize() > smallest) {
        type.font.setPixelSize(std::max(int(smallest), type.font.pixelSize() - 2));
    }
    type.lineHeight = int(std::lround(type.font.pixelSize() * leading));
    return type;
}

} // namespace tideline
