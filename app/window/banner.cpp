// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/banner.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "words/error_text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace tideline {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_way(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("plane", QStringLiteral("raised"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setProperty("flat", true);
    m_close->setProperty("iconOnly", true);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_way, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_way, &QPushButton::clicked, this, [this] {
        hide();
        // The way may lead to another message, which must not be hidden again.
        const std::function<void()> act = std::exchange(m_act, {});
        if (act) {
            act();
        }
    });
    fit();
    hide();
}

void Banner::showError(const Error& error, const std::optional<Way>& way)
{
    show(asSentence(errorText(error)), true, way);
}

void Banner::showMessage(const QString& text, const std::optional<Way>& way)
{
    show(text, false, way);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        fit();
    }
    QFrame::changeEvent(event);
}

void Banner::show(const QString& text, bool isError, const std::optional<Way>& way)
{
    m_isError = isError;
    m_text->setText(text);
    m_way->setVisible(way.has_value());
    m_way->setText(way ? way->text : QString());
    m_act = way ? way->act : std::function<void()>();
    fit();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(text);
    QAccessible::updateAccessibility(&alert);
}

void Banner::fit()
{
    layout()->setContentsMargins(scaled(16), scaled(6), scaled(8), scaled(6));
    layout()->setSpacing(scaled(12));
    m_icon->setPixmap(themeIcon(QStringLiteral("warning"), ColourRole::Danger).pixmap(scaled(20), scaled(20)));
    m_icon->setVisible(m_isError);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setIconSize({scaled(20), scaled(20)});
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace tideline
