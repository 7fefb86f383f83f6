// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/strength_sign.h"

#include "theme/theme.h"

#include <QPainter>

namespace tideline {

void paintStrengthSign(QPainter& painter, const QRect& area, std::size_t filled)
{
    constexpr std::size_t kBars = 3;
    const double height = scaled(10);
    const double top = area.top() + (area.height() - height) / 2.0;
    for (std::size_t bar = 0; bar < kBars; ++bar) {
        const QRectF box(area.left() + static_cast<double>(bar) * scaled(7), top, scaled(4), height);
        painter.fillRect(box, themeColour(bar < filled ? ColourRole::InkSecondary : ColourRole::Hairline));
    }
}

} // namespace tideline
