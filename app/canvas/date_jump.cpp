// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/date_jump.h"

#include "dates/date_reading.h"
#include "dates/placed_date.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kWidth = 360;

} // namespace

DateJump::DateJump(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_reading(new DateReading(m_field, this, readPlacedDate))
{
    setProperty("plane", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_reading);
    m_label->setBuddy(m_field);
    // After the reading has read it.
    connect(m_field, &QLineEdit::textChanged, this, &DateJump::fit);
    connect(m_field, &QLineEdit::returnPressed, this, &DateJump::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (now != nullptr && now != this && !isAncestorOf(now)) {
            hide();
        }
    });
    hide();
}

void DateJump::popUp(QPoint topMiddle)
{
    m_topMiddle = topMiddle;
    m_label->setText(tr("Go to date"));
    m_label->setFont(interfaceFont(13, true));
    m_field->setAccessibleName(m_label->text());
    m_field->setPlaceholderText(tr("6 October 2003, spring 2016, 1990s …"));
    m_field->setFont(interfaceFont());
    m_reading->setLanguage(m_session.language());
    m_field->clear();
    const int margin = scaled(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(scaled(8));
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void DateJump::fit()
{
    setFixedWidth(std::min(scaled(kWidth), parentWidget()->width()));
    m_reading->layout()->activate(); // Or its size of before counts.
    layout()->activate();
    resize(width(), std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumHeightForWidth(width())));
    move(std::max(0, m_topMiddle.x() - width() / 2), m_topMiddle.y());
}

void DateJump::choose()
{
    if (const std::optional<EdtfDate> date = m_reading->date()) {
        hide();
        emit chosen(*date);
    }
}

bool DateJump::event(QEvent* event)
{
    // Else the window would step back.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void DateJump::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    event->accept(); // The canvas below has other uses for keys.
}

void DateJump::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // And for clicks.
}

} // namespace tideline
