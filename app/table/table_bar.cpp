// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "table/table_bar.h"

#include "table/table_words.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tideline {

namespace {

constexpr double kHeight = 40;
/// Narrower than this, what rows are grouped by is in the menu alone.
constexpr double kGroupingFrom = 480;

} // namespace

TableBar::TableBar(QWidget* parent)
    : QWidget(parent)
    , m_statusLabel(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_grouping(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_columnsMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    setProperty("plane", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_statusLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cancel->setProperty("link", true);
    m_cancel->hide();
    for (int grouping = 0; grouping < kEventGroupingCount; ++grouping) {
        m_grouping->addItem(QString());
    }
    for (auto [button, menu] : {std::pair(m_columns, m_columnsMenu), std::pair(m_more, m_moreMenu)}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_close->setProperty("flat", true);
    m_close->setProperty("iconOnly", true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_statusLabel, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_grouping);
    layout->addWidget(m_columns);
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    connect(m_grouping, &QComboBox::activated, this, [this] { emit groupingChosen(grouping()); });
    connect(m_cancel, &QPushButton::clicked, this, &TableBar::cancelled);
    connect(m_close, &QToolButton::clicked, this, &TableBar::closed);
    fit();
    retranslate();
}

void TableBar::setLanguage(const QString& language)
{
    m_language = language;
    retranslate();
}

void TableBar::setGrouping(EventGrouping grouping)
{
    m_grouping->setCurrentIndex(static_cast<int>(grouping));
}

EventGrouping TableBar::grouping() const
{
    return static_cast<EventGrouping>(m_grouping->currentIndex());
}

void TableBar::setStatus(const QString& text)
{
    m_status = text;
    showStatus();
}

QString TableBar::status() const
{
    return m_status;
}

void TableBar::setCancelShown(bool shown)
{
    m_cancel->setVisible(shown);
}

QSize TableBar::minimumSizeHint() const
{
    // How many there are gives way first.
    return {0, scaled(kHeight)};
}

void TableBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void TableBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_grouping->setVisible(width() >= scaled(kGroupingFrom));
    layout()->activate();
    showStatus();
}

void TableBar::retranslate()
{
    for (int grouping = 0; grouping < kEventGroupingCount; ++grouping) {
        m_grouping->setItemText(grouping, groupingTitle(static_cast<EventGrouping>(grouping), m_language));
    }
    m_grouping->setAccessibleName(tr("Group rows"));
    m_grouping->setToolTip(tr("Group rows"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_more->setText(tr("Table"));
    m_more->setToolTip(tr("Sort, fold, copy and save the table"));
    m_cancel->setText(tr("Cancel"));
    m_close->setToolTip(tr("Close the table"));
    m_close->setAccessibleName(tr("Close the table"));
}

void TableBar::fit()
{
    layout()->setContentsMargins(scaled(8), scaled(4), scaled(4), scaled(4));
    layout()->setSpacing(scaled(8));
    setFixedHeight(scaled(kHeight));
    m_statusLabel->setFont(interfaceFont());
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setIconSize({scaled(16), scaled(16)});
    showStatus();
}

void TableBar::showStatus()
{
    m_statusLabel->setText(m_statusLabel->fontMetrics().elidedText(m_status, Qt::ElideRight, m_statusLabel->width()));
    m_statusLabel->setToolTip(m_status);
    m_statusLabel->setAccessibleName(m_status);
}

} // namespace tideline
