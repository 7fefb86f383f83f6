// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/menus.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace tideline {

namespace {

void addCommands(QMenu& menu, const Commands& commands, std::initializer_list<Command> list)
{
    for (const Command command : list) {
        menu.addAction(&commands[command]);
    }
}

} // namespace

Menus::Menus(QMenuBar* bar, const Commands& commands)
    : QObject(bar)
    , m_file(bar->addMenu(QString()))
    , m_recent(new QMenu(m_file))
    , m_edit(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_appearance(new QMenu(m_view))
    , m_language(new QMenu(m_view))
    , m_textSize(new QMenu(m_view))
    , m_lanes(new QMenu(m_view))
    , m_views(bar->addMenu(QString()))
    , m_go(bar->addMenu(QString()))
    , m_help(bar->addMenu(QString()))
{
    fillFileMenu(commands);
    addCommands(*m_edit, commands, {Command::Undo, Command::Redo});
    m_edit->addSeparator();
    addCommands(*m_edit, commands, {Command::UndoFilter, Command::RedoFilter});
    fillViewMenu(commands);
    fillViewsMenu(commands);
    fillGoMenu(commands);
    fillHelpMenu(commands);
    retranslate();
}

void Menus::showRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        // An ampersand in a file's name is not a shortcut.
        QString text = QFileInfo(path).fileName();
        QAction* action = m_recent->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentFileChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_appearance->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("&Language"));
    m_textSize->setTitle(tr("&Text Size"));
    m_lanes->setTitle(tr("&Lanes"));
    m_views->setTitle(tr("View&s"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
}

void Menus::fillFileMenu(const Commands& commands)
{
    addCommands(*m_file, commands, {Command::New, Command::Open});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    addCommands(*m_file, commands, {Command::SaveCopy, Command::ExportImage});
    m_file->addSeparator();
    addCommands(*m_file, commands, {Command::Quit});
}

void Menus::fillViewMenu(const Commands& commands)
{
    m_view->addMenu(m_appearance);
    m_view->addMenu(m_language);
    m_view->addMenu(m_textSize);
    m_appearance->addActions(commands.appearances());
    m_language->addActions(commands.languages());
    m_textSize->addActions(commands.textSizes());
    m_view->addSeparator();
    addCommands(*m_view, commands, {Command::FitAll, Command::FitSelection, Command::ZoomIn, Command::ZoomOut});
    m_view->addSeparator();
    m_view->addActions(commands.rests());
    m_view->addSeparator();
    m_view->addMenu(m_lanes);
    connect(m_lanes, &QMenu::aboutToShow, this, [this] { emit laneMenuWanted(m_lanes); });
    addCommands(*m_view, commands,
                {Command::ToggleThreads, Command::ToggleTable, Command::ToggleFilter, Command::ReduceMotion,
                 Command::ResetLayout});
}

void Menus::fillViewsMenu(const Commands& commands)
{
    addCommands(*m_views, commands, {Command::KeepView, Command::CopyView, Command::PasteView});
    m_views->addSeparator();
    addCommands(*m_views, commands, {Command::ManageViews});
}

void Menus::fillGoMenu(const Commands& commands)
{
    addCommands(*m_go, commands, {Command::Back, Command::Forward, Command::FrontPage, Command::Sources});
    m_go->addSeparator();
    addCommands(*m_go, commands, {Command::Search, Command::Palette, Command::GoToDate});
}

void Menus::fillHelpMenu(const Commands& commands)
{
    addCommands(*m_help, commands, {Command::ShowKeys, Command::About});
}

} // namespace tideline
