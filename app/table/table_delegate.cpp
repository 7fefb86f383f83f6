// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_delegate.h"

#include "table/event_table_model.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/number_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tideline {

namespace {

constexpr double kRowHeight = 28;
constexpr double kPadding = 8;
constexpr double kSign = 16;
constexpr double kGap = 6;

QRect textArea(const QRect& cell)
{
    return cell.adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
}

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor inkOf(const QStyleOptionViewItem& option, ColourRole role)
{
    return isSelected(option) ? onLinkColour() : themeColour(role);
}

/// A chevron that points down, or right where the group is folded.
void paintSign(QPainter& painter, const QRect& area, bool isFolded, const QColor& colour)
{
    const QPointF centre = QRectF(area).center();
    const double reach = area.width() / 4.0;
    QPolygonF chevron;
    if (isFolded) {
        chevron << QPointF(-reach / 2, -reach) << QPointF(reach / 2, 0) << QPointF(-reach / 2, reach);
    } else {
        chevron << QPointF(-reach, -reach / 2) << QPointF(0, reach / 2) << QPointF(reach, -reach / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5 * interfaceScale()));
    painter.drawPolyline(chevron.translated(centre));
}

} // namespace

int TableDelegate::rowHeight()
{
    return scaled(kRowHeight);
}

QRect TableDelegate::foldArea(const QRect& row)
{
    const int size = scaled(kSign);
    return {row.left() + scaled(kPadding), row.center().y() - size / 2, size, size};
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool isGroup = index.data(EventTableModel::IsGroupRole).toBool();
    paintGround(*painter, option, isGroup);
    if (isGroup) {
        paintGroup(*painter, option, index);
    } else {
        paintCell(*painter, option, index);
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {QFontMetrics(interfaceFont()).horizontalAdvance(text) + 2 * scaled(kPadding), rowHeight()};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const bool isCut = event->type() == QEvent::ToolTip && !index.data(EventTableModel::IsGroupRole).toBool() &&
                       sizeHint(option, index).width() > option.rect.width();
    if (isCut) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view, option.rect);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isGroup)
{
    if (isSelected(option)) {
        painter.fillRect(option.rect, themeColour(ColourRole::Link));
    } else if (isGroup) {
        painter.fillRect(option.rect, themeColour(ColourRole::Panel));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     themeColour(ColourRole::Hairline));
}

/// The whole head, of which this cell shows its part: it stays at the left edge however far the columns are scrolled.
void TableDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QWidget* viewport =
        option.widget != nullptr ? static_cast<const QAbstractItemView*>(option.widget)->viewport() : nullptr;
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(viewport != nullptr ? viewport->width() - 1 : option.rect.right());
    const QRect sign = foldArea(row);
    paintSign(painter, sign, index.data(EventTableModel::IsFoldedRole).toBool(),
              inkOf(option, ColourRole::InkSecondary));

    QRect rest = row;
    rest.setLeft(sign.right() + scaled(kGap));
    rest.setRight(row.right() - scaled(kPadding));
    const QFont bold = interfaceFont(13, true);
    const QString count = numberText(index.data(EventTableModel::GroupCountRole).toUInt());
    const int countWidth = QFontMetrics(interfaceFont()).horizontalAdvance(count) + scaled(kPadding);
    const QString title = QFontMetrics(bold).elidedText(index.data(EventTableModel::GroupTitleRole).toString(),
                                                        Qt::ElideRight, rest.width() - countWidth);
    painter.setFont(bold);
    painter.setPen(inkOf(option, ColourRole::Ink));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.setLeft(rest.left() + QFontMetrics(bold).horizontalAdvance(title) + scaled(kPadding));
    painter.setFont(interfaceFont());
    painter.setPen(inkOf(option, ColourRole::InkSecondary));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, count);
}

void TableDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect area = textArea(option.rect);
    painter.setFont(interfaceFont());
    painter.setPen(inkOf(option, ColourRole::Ink));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter.drawText(
        area, static_cast<int>(alignment) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(inkOf(option, ColourRole::Link), 1, Qt::DashLine));
        painter.drawRect(QRect(option.rect).adjusted(2, 2, -3, -4));
    }
}

} // namespace tideline
