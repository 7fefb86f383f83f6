// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/views_menu.h"

#include "views/view_summary.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace tideline {

namespace {

constexpr qsizetype kMostWithKeys = 9;

/// An ampersand in a name is not a shortcut.
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(QMenu& menu, WindowViews& views)
    : m_menu(menu)
    , m_views(views)
    , m_others(new QMenu(&menu))
{
    QAction* last = menu.actions().last();
    menu.insertMenu(last, m_others);
    menu.insertSeparator(last);
    connect(&views.views(), &KeptViews::changed, this, &ViewsMenu::refresh);
    connect(&views.session(), &Session::collectionChanged, this, &ViewsMenu::refresh);
    // Another window may have kept one meanwhile.
    connect(&menu, &QMenu::aboutToShow, this, &ViewsMenu::refresh);
    menu.installEventFilter(this);
    refresh();
}

void ViewsMenu::refresh()
{
    qDeleteAll(m_actions);
    m_actions.clear();
    m_others->clear();
    m_others->setTitle(tr("Of &Other Collections"));
    m_others->menuAction()->setVisible(false);
    if (!m_views.session().hasCollection()) {
        return;
    }
    const tl::expected<KeptViewList, QString> list = m_views.views().read();
    if (!list) {
        addAction(tr("The kept views cannot be read"))->setEnabled(false);
        return;
    }
    const Session& session = m_views.session();
    const ViewCollection collection = viewCollectionOf(session.snapshot(), session.path());
    for (const std::size_t position : viewsOf(*list, collection)) {
        addView((*list)[position].view);
    }
    for (const std::size_t position : viewsOfOthers(*list, collection)) {
        addViewOfOther((*list)[position]);
    }
}

bool ViewsMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

/// Who writes the file by hand may leave the name out.
QString ViewsMenu::nameOf(const KeptView& view) const
{
    const Session& session = m_views.session();
    return view.name.empty() ? suggestedName(session.snapshot(), view, session.language()) : fromUtf8(view.name);
}

void ViewsMenu::addView(const KeptView& view)
{
    QAction* action = addAction(menuText(nameOf(view)));
    connect(action, &QAction::triggered, this, [this, view] { m_views.go(view); });
    if (m_actions.size() <= kMostWithKeys) {
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_actions.size())));
    }
}

void ViewsMenu::addViewOfOther(const KeptViewEntry& entry)
{
    const std::string& known = entry.collection.title.empty() ? entry.collection.path : entry.collection.title;
    QAction* action =
        m_others->addAction(QStringLiteral("%1 — %2").arg(menuText(nameOf(entry.view)), menuText(fromUtf8(known))));
    connect(action, &QAction::triggered, this, [this, view = entry.view] { m_views.go(view); });
    m_others->menuAction()->setVisible(true);
}

QAction* ViewsMenu::addAction(const QString& text)
{
    auto* action = new QAction(text, this);
    m_menu.insertAction(m_others->menuAction(), action);
    m_actions << action;
    return action;
}

} // namespace tideline
