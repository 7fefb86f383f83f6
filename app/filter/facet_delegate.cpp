// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_delegate.h"

#include "canvas/scene_painter.h"
#include "filter/facet_model.h"
#include "theme/theme.h"
#include "theme/tick_box.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tideline {

namespace {

constexpr double kRowHeight = 32;
constexpr double kSidePadding = 16;
constexpr double kBoxSize = kTickBoxSize;
constexpr double kMarkSize = 12;
constexpr double kGap = 8;
constexpr double kIndent = 16;

/// The places of a row's parts from left to right; each takes what it needs from the left of what remains.
class RowCursor {
public:
    explicit RowCursor(const QRect& row)
        : m_rest(row.adjusted(scaled(kSidePadding), 0, -scaled(kSidePadding), 0))
    {}

    QRect takeLeft(double width)
    {
        QRect part = m_rest;
        part.setWidth(scaled(width));
        m_rest.setLeft(part.right() + 1 + scaled(kGap));
        return part;
    }
    QRect takeRight(int pixels)
    {
        QRect part = m_rest;
        part.setLeft(m_rest.right() + 1 - pixels);
        m_rest.setRight(part.left() - 1 - scaled(kGap));
        return part;
    }
    void skip(double width) { m_rest.setLeft(m_rest.left() + scaled(width)); }
    QRect rest() const { return m_rest; }

private:
    QRect m_rest;
};

void paintMark(QPainter& painter, const QRect& area, const QModelIndex& index)
{
    const QPointF centre = QRectF(area).center();
    ScenePoint mark;
    mark.centre = {centre.x(), centre.y()};
    mark.size = scaled(kMarkSize);
    mark.shape = static_cast<Shape>(index.data(FacetModel::ShapeRole).toInt());
    mark.lane = static_cast<Lane>(index.data(FacetModel::LaneRole).toInt());
    ScenePainter(painter, paletteOf(currentTheme())).paintPoint(mark);
}

/// The name, and behind it as much of the other script as there is room for.
void paintNames(QPainter& painter, const QRect& area, const QString& name, const QString& other, bool isEmpty)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shownName = metrics.elidedText(name, Qt::ElideRight, area.width());
    painter.setPen(themeColour(isEmpty ? ColourRole::InkSecondary : ColourRole::Ink));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shownName);

    const int gap = scaled(kGap) / 2 + metrics.horizontalAdvance(QLatin1Char(' ')) / 2;
    const QRect rest = area.adjusted(metrics.horizontalAdvance(shownName) + gap, 0, 0, 0);
    // Less than two letters of it would say nothing.
    if (!other.isEmpty() && rest.width() > metrics.horizontalAdvance(QStringLiteral("MM…"))) {
        painter.setPen(themeColour(ColourRole::InkSecondary));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(other, Qt::ElideRight, rest.width()));
    }
}

void paintFocus(QPainter& painter, const QRect& row)
{
    painter.setPen(QPen(themeColour(ColourRole::Link), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(5, 2, -5, -2), scaled(4), scaled(4));
}

bool isToggle(const QEvent& event, const QRect& row)
{
    if (event.type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<const QMouseEvent&>(event);
        return mouse.button() == Qt::LeftButton && row.contains(mouse.position().toPoint());
    }
    if (event.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent&>(event).key();
        return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return false;
}

} // namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(interfaceFont());
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, themeColour(ColourRole::Hairline));
    }

    RowCursor cursor(option.rect);
    cursor.skip(kIndent * index.data(FacetModel::IndentRole).toInt());
    paintTickBox(*painter, cursor.takeLeft(kBoxSize),
                 index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    if (index.data(FacetModel::ShapeRole).isValid()) {
        paintMark(*painter, cursor.takeLeft(kMarkSize), index);
    }
    const uint count = index.data(FacetModel::CountRole).toUInt();
    const QString countText = option.locale.toString(count);
    const QRect countArea = cursor.takeRight(painter->fontMetrics().horizontalAdvance(countText));
    painter->setPen(themeColour(ColourRole::InkSecondary));
    painter->drawText(countArea, Qt::AlignRight | Qt::AlignVCenter, countText);
    paintNames(*painter, cursor.rest(), index.data(FacetModel::NameRole).toString(),
               index.data(FacetModel::OtherNameRole).toString(), count == 0);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocus(*painter, option.rect);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(kBoxSize + 2 * kSidePadding), scaled(kRowHeight)};
}

bool FacetDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (!isToggle(*event, option.rect)) {
        return false;
    }
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, QVariant::fromValue(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace tideline
