// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/top_bar.h"

#include "search/search_box.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tideline {

namespace {

constexpr double kHeight = 48;
constexpr double kSearchWidth = 280;
/// Narrower than this, buttons have no words.
constexpr double kWordsFrom = 900;

} // namespace

TopBar::TopBar(Session& session, const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_commands(commands)
    , m_title(new QLabel(this))
    , m_search(new SearchBox(session, this))
    , m_appearance(new QToolButton(this))
    , m_export(new QPushButton(this))
{
    setProperty("plane", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_appearance->setPopupMode(QToolButton::InstantPopup);
    m_appearance->setMenu(new QMenu(m_appearance));
    m_appearance->menu()->addActions(commands.appearances());
    m_export->setProperty("primary", true);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_search, 2);
    auto* languages = new QHBoxLayout;
    languages->setSpacing(0);
    for (std::size_t i = 0; i < m_languages.size(); ++i) {
        m_languages[i] = new QToolButton(this);
        m_languages[i]->setDefaultAction(commands.languages()[static_cast<qsizetype>(i)]);
        m_languages[i]->setProperty("segment", i == 0 ? QStringLiteral("first") : QStringLiteral("last"));
        languages->addWidget(m_languages[i]);
    }
    layout->addLayout(languages);
    layout->addWidget(m_appearance);
    layout->addWidget(m_export);

    connect(m_export, &QPushButton::clicked, &commands[Command::ExportImage], &QAction::trigger);
    connect(&m_session, &Session::collectionChanged, this, &TopBar::elideTitle);
    connect(&m_session, &Session::contentChanged, this, &TopBar::elideTitle);
    connect(&m_session, &Session::languageChanged, this, &TopBar::elideTitle);
    retranslate();
    elideTitle();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TopBar::leaveSearch()
{
    return m_search->stepBack();
}

QSize TopBar::minimumSizeHint() const
{
    // The title gives way first; what is left fits the smallest window at twice the size of text.
    return {0, scaled(kHeight)};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_search->retranslate();
    m_appearance->setText(tr("Appearance"));
    m_appearance->setToolTip(tr("Appearance: system, light, dark or high contrast"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_export->setToolTip(tr("Export an image for print or web (Ctrl+E)"));
    m_export->setAccessibleName(tr("Export image"));
    fit();
}

void TopBar::fit()
{
    setFixedHeight(scaled(kHeight));
    layout()->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    layout()->setSpacing(scaled(8));
    const bool hasWords = width() >= scaled(kWordsFrom);
    m_search->setMinimumWidth(scaled(hasWords ? kSearchWidth : kSearchWidth / 2));
    m_title->setFont(interfaceFont(15, true));
    // Half a title says less than the room is worth; the frame of the window has it whole.
    m_title->setVisible(hasWords);

    m_appearance->setIcon(themeIcon(QStringLiteral("appearance")));
    m_appearance->setIconSize({scaled(20), scaled(20)});
    m_appearance->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_export->setIcon(hasWords ? QIcon() : themeIcon(QStringLiteral("export"), ColourRole::Raised));
    m_export->setIconSize({scaled(20), scaled(20)});
    m_export->setText(hasWords ? tr("Export image") : QString());
    elideTitle();
}

void TopBar::elideTitle()
{
    layout()->activate();
    const QString title = textFor(m_session.snapshot().header().title, m_session.language());
    m_title->setText(QFontMetrics(m_title->font()).elidedText(title, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(title);
}

} // namespace tideline
