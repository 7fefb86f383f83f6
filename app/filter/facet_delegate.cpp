// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_delegate.h"

#include "canvas/scene_painter.h"
#include "filter/facet_model.h"
#include "theme/strength_sign.h"
#include "theme/theme.h"
#include "theme/tick_box.h"
#include "words/number_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace tideline {

namespace {

constexpr double kRowHeight = 32;
constexpr double kSidePadding = 16;
constexpr double kBoxSize = kTickBoxSize;
constexpr double kMarkSize = 12;
constexpr double kGap = 8;
constexpr double kIndent = 16;
constexpr double kNotHeight = 22;

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

/// What the row is, apart from its words.
struct RowState {
    std::optional<Choice> choice; ///< Nothing of rows that can only be ticked.
    bool isTicked;
    bool isEmpty; ///< It would leave nothing.

    explicit RowState(const QModelIndex& index)
        : isTicked(index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked)
        , isEmpty(index.data(FacetModel::CountRole).toUInt() == 0)
    {
        if (const QVariant said = index.data(FacetModel::ChoiceRole); said.isValid()) {
            choice = static_cast<Choice>(said.toInt());
        }
    }
    bool isExcluded() const { return choice == Choice::Excluded; }
};

QString notText()
{
    //: A small button on a value of the filter, which leaves its events out.
    return FacetDelegate::tr("not");
}

QString countText(const QModelIndex& index)
{
    return numberText(index.data(FacetModel::CountRole).toUInt());
}

/// Where the button "not" of the row is, whether it is shown or not.
QRect notArea(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    RowCursor cursor(option.rect);
    cursor.takeRight(QFontMetrics(interfaceFont()).horizontalAdvance(countText(index)));
    QRect area = cursor.takeRight(QFontMetrics(interfaceFont(12)).horizontalAdvance(notText()) + scaled(16));
    const int height = scaled(kNotHeight);
    area.setTop(option.rect.center().y() - height / 2);
    area.setHeight(height);
    return area;
}

void paintNotButton(QPainter& painter, const QRect& area, bool isPressed)
{
    painter.setFont(interfaceFont(12));
    painter.setPen(QPen(themeColour(isPressed ? ColourRole::Ink : ColourRole::ControlEdge), 1));
    painter.setBrush(themeColour(isPressed ? ColourRole::Ink : ColourRole::Raised));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), scaled(4), scaled(4));
    painter.setPen(themeColour(isPressed ? ColourRole::Canvas : ColourRole::Ink));
    painter.drawText(area, Qt::AlignCenter, notText());
    painter.setFont(interfaceFont());
}

void paintBox(QPainter& painter, const QRect& area, const RowState& state)
{
    if (state.isExcluded()) {
        paintCrossBox(painter, area);
    } else {
        paintTickBox(painter, area, state.isTicked);
    }
}

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
void paintNames(QPainter& painter, const QRect& area, const QModelIndex& index, const RowState& state)
{
    const QString other = index.data(FacetModel::OtherNameRole).toString();
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shownName =
        metrics.elidedText(index.data(FacetModel::NameRole).toString(), Qt::ElideRight, area.width());
    QFont font = interfaceFont();
    font.setStrikeOut(state.isExcluded());
    painter.setFont(font);
    painter.setPen(themeColour(state.isEmpty || state.isExcluded() ? ColourRole::InkSecondary : ColourRole::Ink));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shownName);
    painter.setFont(interfaceFont());

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

/// What the event does to a value: ticks it, rules it out, or undoes that; nothing for other events.
std::optional<Choice> choiceByMouse(const QMouseEvent& event, const QStyleOptionViewItem& option,
                                    const QModelIndex& index)
{
    const QPoint at = event.position().toPoint();
    if (event.type() != QEvent::MouseButtonRelease || event.button() != Qt::LeftButton || !option.rect.contains(at)) {
        return std::nullopt;
    }
    const bool isNot = RowState(index).choice &&
                       (event.modifiers().testFlag(Qt::ShiftModifier) || notArea(option, index).contains(at));
    return isNot ? Choice::Excluded : Choice::Chosen;
}

std::optional<Choice> choiceByKey(const QKeyEvent& event, const QModelIndex& index)
{
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Choice::Chosen;
    case Qt::Key_Delete:
    case Qt::Key_Minus:
        return RowState(index).choice ? std::optional(Choice::Excluded) : std::nullopt;
    default:
        return std::nullopt;
    }
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

    const RowState state(index);
    RowCursor cursor(option.rect);
    cursor.skip(kIndent * index.data(FacetModel::IndentRole).toInt());
    paintBox(*painter, cursor.takeLeft(kBoxSize), state);
    if (index.data(FacetModel::ShapeRole).isValid()) {
        paintMark(*painter, cursor.takeLeft(kMarkSize), index);
    }
    if (const QVariant bars = index.data(FacetModel::BarsRole); bars.isValid()) {
        paintStrengthSign(*painter, cursor.takeLeft(kStrengthSignWidth), static_cast<std::size_t>(bars.toInt()));
    }
    const QString count = countText(index);
    const QRect countArea = cursor.takeRight(painter->fontMetrics().horizontalAdvance(count));
    painter->setPen(themeColour(ColourRole::InkSecondary));
    painter->drawText(countArea, Qt::AlignRight | Qt::AlignVCenter, count);
    const bool isAtHand = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    if (state.choice && isAtHand) {
        const QRect button = notArea(option, index);
        cursor.takeRight(button.width());
        paintNotButton(*painter, button, state.isExcluded());
    }
    paintNames(*painter, cursor.rest(), index, state);
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
    std::optional<Choice> wanted;
    if (event->type() == QEvent::KeyPress) {
        wanted = choiceByKey(static_cast<const QKeyEvent&>(*event), index);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        wanted = choiceByMouse(static_cast<const QMouseEvent&>(*event), option, index);
    }
    if (!wanted) {
        return false;
    }
    const RowState state(index);
    if (!state.choice) {
        return model->setData(index, QVariant::fromValue(state.isTicked ? Qt::Unchecked : Qt::Checked),
                              Qt::CheckStateRole);
    }
    const Choice choice = state.choice == wanted ? Choice::None : *wanted;
    return model->setData(index, static_cast<int>(choice), FacetModel::ChoiceRole);
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && RowState(index).choice && notArea(option, index).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), tr("Leave its events out (Shift and click, or Delete)"),
                           view->viewport(), notArea(option, index));
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace tideline
