// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_list_delegate.h"

#include "reader/source_list_model.h"
#include "theme/theme.h"
#include "theme/tick_box.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kLine = 20;
constexpr double kPadding = 7;
constexpr double kBoxColumn = 32; ///< At least 24 pixels to click, at most what the text can spare.
constexpr double kIndent = 16;
constexpr double kDot = 8;
constexpr double kDotStep = 11;
constexpr int kSteps = 5;

bool isReport(const QModelIndex& index)
{
    return index.data(SourceListModel::IsReportRole).toBool();
}

double indentOf(const QModelIndex& index)
{
    return index.data(SourceListModel::IsOfReportRole).toBool() ? kIndent : 0;
}

/// Five dots ending at the right edge of the area, the first `filled` of them full.
void paintDots(QPainter& painter, const QRect& area, int filled)
{
    const double size = scaled(kDot);
    double x = area.right() - scaled(kDotStep) * (kSteps - 1) - size;
    const QColor colour = themeColour(ColourRole::InkSecondary);
    for (int step = 0; step < kSteps; ++step) {
        const QRectF dot(x + 0.5, area.center().y() - size / 2, size - 1, size - 1);
        painter.setPen(QPen(colour, 1.25));
        painter.setBrush(step < filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot);
        x += scaled(kDotStep);
    }
}

void paintLine(QPainter& painter, const QRect& area, const QString& text, ColourRole colour)
{
    painter.setPen(themeColour(colour));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

/// The lines of a row from the top.
class Lines {
public:
    Lines(const QRect& row, int left)
        : m_line(row.adjusted(left, scaled(kPadding), -scaled(4), 0))
    {
        m_line.setHeight(scaled(kLine));
    }
    QRect next()
    {
        const QRect line = m_line;
        m_line.translate(0, scaled(kLine));
        return line;
    }

private:
    QRect m_line;
};

void paintReport(QPainter& painter, const QRect& row, const QModelIndex& index)
{
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), themeColour(ColourRole::Hairline));
    Lines lines(row, 0);
    painter.setFont(interfaceFont(13, true));
    paintLine(painter, lines.next(), index.data(SourceListModel::TitleRole).toString(), ColourRole::Ink);
    painter.setFont(interfaceFont(12));
    paintLine(painter, lines.next(), index.data(SourceListModel::SupportRole).toString(), ColourRole::InkSecondary);
}

void paintSource(QPainter& painter, const QRect& row, const QModelIndex& index)
{
    const QRect box = SourceListDelegate::boxArea(row, index);
    paintTickBox(painter, box, index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    Lines lines(row, box.right() + 1 - row.left());
    painter.setFont(interfaceFont());
    paintLine(painter, lines.next(), index.data(SourceListModel::TitleRole).toString(), ColourRole::Link);
    painter.setFont(interfaceFont(12));
    const QRect second = lines.next();
    QRect publisher = second;
    const QVariant confidence = index.data(SourceListModel::ConfidenceRole);
    if (confidence.isValid()) {
        paintDots(painter, second, confidence.toInt() + 1);
        const QString words = index.data(SourceListModel::ConfidenceWordsRole).toString();
        QRect told = second;
        told.setRight(second.right() - scaled(kDotStep * kSteps + 4));
        const int width = painter.fontMetrics().horizontalAdvance(words) + scaled(4);
        told.setLeft(std::max(second.center().x() - second.width() / 8, told.right() - width));
        paintLine(painter, told, words, ColourRole::InkSecondary);
        publisher.setRight(told.left() - scaled(8));
    }
    paintLine(painter, publisher, index.data(SourceListModel::PublisherRole).toString(), ColourRole::InkSecondary);
    paintLine(painter, lines.next(), index.data(SourceListModel::SupportRole).toString(), ColourRole::InkSecondary);
}

} // namespace

QRect SourceListDelegate::boxArea(const QRect& row, const QModelIndex& index)
{
    const int size = scaled(kBoxColumn);
    return {row.left() + scaled(indentOf(index)), row.top() + (row.height() - size) / 2, size, size};
}

void SourceListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isReport(index)) {
        paintReport(*painter, option.rect, index);
    } else {
        if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, themeColour(ColourRole::Hairline));
        }
        paintSource(*painter, option.rect, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(themeColour(ColourRole::Link), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), scaled(4), scaled(4));
    }
    painter->restore();
}

QSize SourceListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int lines = isReport(index) ? 2 : 3;
    return {scaled(160), scaled(lines * kLine + 2 * kPadding)};
}

bool SourceListDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
                         boxArea(option.rect, index).contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey) {
        return false;
    }
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, QVariant::fromValue(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace tideline
