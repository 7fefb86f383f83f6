// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/section_header.h"

#include "theme/theme.h"

#include <QFrame>
#include <QPainter>
#include <QPainterPath>

namespace tideline {

namespace {

constexpr double kHeight = 40;
constexpr double kPadding = 16;

void paintChevron(QPainter& painter, QPointF centre, bool isOpen)
{
    const double reach = scaled(4);
    QPainterPath path;
    if (isOpen) {
        path.moveTo(centre + QPointF(-reach, -reach / 2));
        path.lineTo(centre + QPointF(0, reach / 2));
        path.lineTo(centre + QPointF(reach, -reach / 2));
    } else {
        path.moveTo(centre + QPointF(-reach / 2, -reach));
        path.lineTo(centre + QPointF(reach / 2, 0));
        path.lineTo(centre + QPointF(-reach / 2, reach));
    }
    painter.setPen(QPen(themeColour(ColourRole::InkSecondary), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

int pillWidth(std::size_t count)
{
    return QFontMetrics(interfaceFont(12, true)).horizontalAdvance(QString::number(count)) + scaled(12);
}

void paintChosenCount(QPainter& painter, const QRect& area, std::size_t count)
{
    const QString text = QString::number(count);
    QRect pill(0, 0, pillWidth(count), scaled(20));
    pill.moveCenter(area.center());
    pill.moveRight(area.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(ColourRole::Link));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(onLinkColour());
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace

SectionHeader::SectionHeader(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeader::setChosenCount(std::size_t count)
{
    if (count != m_chosenCount) {
        m_chosenCount = count;
        placeButton();
        update();
    }
}

void SectionHeader::setButton(QWidget* button)
{
    m_button = button;
    m_button->setParent(this);
    placeButton();
}

void SectionHeader::placeButton()
{
    if (m_button == nullptr) {
        return;
    }
    const QSize size = m_button->sizeHint();
    const int taken = m_chosenCount > 0 ? pillWidth(m_chosenCount) + scaled(8) : 0;
    m_button->setGeometry(width() - scaled(kPadding) - taken - size.width(), (height() - size.height()) / 2,
                          size.width(), size.height());
}

bool SectionHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // The button has become wider, as another look makes it.
        placeButton();
    }
    return QAbstractButton::event(event);
}

QSize SectionHeader::sizeHint() const
{
    const int text = QFontMetrics(interfaceFont(13, true)).horizontalAdvance(this->text());
    return {text + scaled(2 * kPadding + 48), scaled(kHeight)};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(interfaceFont(13, true));
    if (underMouse()) {
        painter.fillRect(rect(), themeColour(ColourRole::Hairline));
    }
    const QRect inner = rect().adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
    painter.setPen(themeColour(ColourRole::Ink));
    QRect title = inner.adjusted(scaled(20), 0, 0, 0);
    if (m_button != nullptr && m_button->isVisible()) {
        title.setRight(m_button->x());
    }
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    paintChevron(painter, QPointF(inner.left() + scaled(6), inner.center().y() + 0.5), isChecked());
    if (m_chosenCount > 0) {
        painter.setFont(interfaceFont(12, true));
        paintChosenCount(painter, inner, m_chosenCount);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(ColourRole::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -5, -3), scaled(4), scaled(4));
    }
}

void SectionHeader::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SectionHeader::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    placeButton();
}

void SectionHeader::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QFrame* makeSectionRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("plane", QStringLiteral("hairline"));
    rule->setFixedHeight(1);
    return rule;
}

} // namespace tideline
