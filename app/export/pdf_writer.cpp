// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"
#include "export/picture.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tideline {

namespace {

constexpr double kPointsPerPixel = 72.0 / 96.0;
constexpr int kResolution = 1200;

/// Overwrites what stands between the brackets behind a name with characters of the same number: the cross-reference
/// table counts bytes.
void overwrite(QByteArray& bytes, const QByteArray& name, const QByteArray& text)
{
    const qsizetype begin = bytes.indexOf('(', bytes.indexOf(name)) + 1;
    const qsizetype end = bytes.indexOf(')', begin);
    if (bytes.contains(name) && begin > 0 && end > begin) {
        bytes.replace(begin, end - begin, text.leftJustified(end - begin, ' ', true));
    }
}

/// What Qt writes about the hour, the time zone and itself tells more than the picture does, and with it the same input
/// would not give the same bytes.
void removeTraces(QByteArray& bytes)
{
    overwrite(bytes, "/CreationDate", "D:19700101000000");
    overwrite(bytes, "/Producer", "Tideline");
}

/// Qt writes the fonts of a PDF in the order of a hash table, which has another seed in every process. While this
/// lives, new tables have none.
class SteadyHashOrder {
public:
    SteadyHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashOrder(const SteadyHashOrder&) = delete;
    SteadyHashOrder& operator=(const SteadyHashOrder&) = delete;
};

} // namespace

Result<QByteArray> writePdf(const PublishedPage& page, const Palette& palette, const QString& title)
{
    const Size size = page.page().size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const SteadyHashOrder steady;
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
        for (const Page& further : page.appendix()) {
            writer.newPage();
            ScenePainter(painter, palette).paintPage(further);
        }
    }
    removeTraces(bytes);
    return bytes;
}

} // namespace tideline
