// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tideline {

namespace {

constexpr double kIconSize = 20;

} // namespace

QIcon themeIcon(const QString& name, ColourRole colour)
{
    QFile file(QStringLiteral(":/icons/interface/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", themeColour(colour).name().toLatin1());
    QSvgRenderer renderer(drawing);

    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(scaled(kIconSize), scaled(kIconSize)) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return QIcon(pixmap);
}

} // namespace tideline
