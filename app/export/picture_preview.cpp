// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_preview.h"

#include "canvas/scene_painter.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tideline {

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(scaled(280), scaled(200));
}

QSize PicturePreview::sizeHint() const
{
    return {scaled(640), scaled(460)};
}

void PicturePreview::showPage(PublishedPage page, Theme theme)
{
    m_page = std::move(page);
    m_theme = theme;
    m_message.clear();
    update();
}

void PicturePreview::showMessage(const QString& text)
{
    m_page.reset();
    m_message = text;
    setAccessibleDescription(text);
    update();
}

void PicturePreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(ColourRole::Panel));
    if (!m_page) {
        painter.setFont(interfaceFont(14));
        painter.setPen(themeColour(ColourRole::InkSecondary));
        painter.drawText(rect().adjusted(scaled(24), 0, -scaled(24), 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const double margin = scaled(16);
    const Size size = m_page->page().size;
    const double factor = std::min((width() - 2 * margin) / size.width, (height() - 2 * margin) / size.height);
    painter.translate((width() - size.width * factor) / 2, (height() - size.height * factor) / 2);
    painter.scale(factor, factor);
    painter.setClipRect(QRectF(0, 0, size.width, size.height));
    ScenePainter(painter, paletteOf(m_theme)).paintPage(m_page->page());
    painter.setClipping(false);
    painter.setPen(QPen(themeColour(ColourRole::Hairline), 1 / factor));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, 0, size.width, size.height));
}

} // namespace tideline
