// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "export/picture.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace tideline {

namespace {

constexpr double kPointsPerPixel = 72.0 / 96.0;
constexpr int kResolution = 1200;

/// Overwrites every match with characters of the same number: the cross-reference table counts bytes.
void neutralise(QByteArray& bytes, const QRegularExpression& pattern)
{
    // Latin-1 maps each byte to one character, so positions are the same in both.
    const QString text = QString::fromLatin1(bytes);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(1); i < match.capturedEnd(1); ++i) {
            if (QChar::fromLatin1(bytes[i]).isLetterOrNumber()) {
                bytes[i] = '0';
            }
        }
    }
}

/// What Qt writes about the hour, the time zone and itself: it tells more than the picture does, and the same input would
/// not give the same bytes.
void removeTraces(QByteArray& bytes)
{
    static const QRegularExpression kDates(QStringLiteral("/(?:CreationDate|ModDate)\\s*\\(D:([^)]*)\\)"));
    static const QRegularExpression kXmpDates(QStringLiteral("<xmp:[A-Za-z]*Date>([^<]*)</xmp:"));
    static const QRegularExpression kIds(QStringLiteral("/ID\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression kXmpIds(QStringLiteral("uuid:([0-9a-fA-F-]*)"));
    for (const QRegularExpression* pattern : {&kDates, &kXmpDates, &kIds, &kXmpIds}) {
        neutralise(bytes, *pattern);
    }
}

} // namespace

Result<QByteArray> writePdf(const PublishedPage& page, const Palette& palette, const QString& title)
{
    const Size size = page.page().size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QSizeF(size.width * kPointsPerPixel, size.height * kPointsPerPixel),
                                     QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(title);
        writer.setCreator(QString());
        QPainter painter;
        if (!painter.begin(&writer)) {
            return failure({.code = ErrorCode::InputOutput, .arguments = {"PDF"}});
        }
        painter.scale(kResolution / 96.0, kResolution / 96.0);
        ScenePainter(painter, palette).paintPage(page.page());
    }
    removeTraces(bytes);
    return bytes;
}

} // namespace tideline
