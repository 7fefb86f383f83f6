// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/found_delegate.h"

#include "search/found_model.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kRowHeight = 32;
constexpr double kLineHeight = 20;
constexpr double kSidePadding = 12;
constexpr double kGap = 12;
/// Of a sentence that is too long, about so many letters before the hit stay.
constexpr qsizetype kBeforeHit = 24;

const FoundRow& rowAt(const QModelIndex& index)
{
    return (*static_cast<const FoundModel*>(index.model()))[index];
}

/// A text with some stretches in bold.
struct MarkedText {
    QString text;
    QList<FoundRow::Mark> marks;
};

/// The text cut at its beginning so that the first mark is near it, if all of it is too wide.
MarkedText fromHitOn(MarkedText marked, const QFontMetrics& metrics, int width)
{
    if (marked.marks.isEmpty() || metrics.horizontalAdvance(marked.text) <= width) {
        return marked;
    }
    const qsizetype hit = marked.marks.first().first;
    if (hit <= kBeforeHit) {
        return marked;
    }
    const qsizetype blank = marked.text.indexOf(QLatin1Char(' '), hit - kBeforeHit);
    const qsizetype cut = blank < 0 || blank >= hit ? hit : blank + 1;
    marked.text = QStringLiteral("…") + marked.text.mid(cut);
    for (FoundRow::Mark& mark : marked.marks) {
        mark = {std::max<qsizetype>(0, mark.first - cut + 1), std::max<qsizetype>(0, mark.second - cut + 1)};
    }
    return marked;
}

void paintMarked(QPainter& painter, const QRect& area, const MarkedText& given, ColourRole colour)
{
    const MarkedText marked = fromHitOn(given, painter.fontMetrics(), area.width());
    const QString text = painter.fontMetrics().elidedText(marked.text, Qt::ElideRight, area.width());
    QTextLayout layout(text, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (const FoundRow::Mark& mark : marked.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(std::min(mark.first, text.size()));
        range.length = static_cast<int>(std::min(mark.second, text.size())) - range.start;
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(themeColour(ColourRole::Ink));
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2 * area.width()); // Bold letters are wider than what was measured; the clip cuts them.
    layout.endLayout();
    painter.save();
    painter.setClipRect(area);
    painter.setPen(themeColour(colour));
    layout.draw(&painter, QPointF(area.left(), area.center().y() + 1 - line.height() / 2));
    painter.restore();
}

} // namespace

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FoundRow& row = rowAt(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, themeColour(ColourRole::Hairline));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height())),
                          themeColour(ColourRole::Link));
    }
    QRect line = option.rect.adjusted(scaled(kSidePadding), 0, -scaled(kSidePadding), 0);
    if (!row.detail.isEmpty()) {
        line.adjust(0, scaled(6), 0, 0);
        line.setHeight(scaled(kLineHeight));
    }
    painter->setFont(interfaceFont(12));
    // One pixel more than it measures, or rounding would cut it.
    const int sortWidth = std::min(painter->fontMetrics().horizontalAdvance(row.sort) + 1, line.width() / 2);
    painter->setPen(themeColour(ColourRole::InkSecondary));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.sort, Qt::ElideRight, sortWidth));
    painter->setFont(interfaceFont());
    const int gap = row.sort.isEmpty() ? 0 : scaled(kGap);
    paintMarked(*painter, line.adjusted(0, 0, -(sortWidth + gap), 0), {row.name, row.nameMarks},
                row.isRemark() ? ColourRole::InkSecondary : ColourRole::Ink);
    if (!row.detail.isEmpty()) {
        line.translate(0, line.height());
        painter->setFont(interfaceFont(12));
        paintMarked(*painter, line, {row.detail, row.detailMarks}, ColourRole::InkSecondary);
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool hasDetail = !rowAt(index).detail.isEmpty();
    return {scaled(2 * kSidePadding), scaled(hasDetail ? 2 * kLineHeight + 12 : kRowHeight)};
}

} // namespace tideline
