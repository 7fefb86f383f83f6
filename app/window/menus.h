// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/commands.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QMenuBar;

namespace tideline {

/// The menus of the window, made of its commands, and the list of recent files.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar* bar, const Commands& commands);

    void showRecentFiles(const QStringList& paths);
    void retranslate();
    QMenu& views() { return *m_views; } ///< Whoever knows the kept views puts them above its last action.

signals:
    void recentFileChosen(const QString& path);
    void laneMenuWanted(QMenu* menu); ///< It is about to show: fill it.

private:
    void fillFileMenu(const Commands& commands);
    void fillViewMenu(const Commands& commands);
    void fillViewsMenu(const Commands& commands);
    void fillGoMenu(const Commands& commands);
    void fillHelpMenu(const Commands& commands);

    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_appearance;
    QMenu* m_language;
    QMenu* m_textSize;
    QMenu* m_lanes;
    QMenu* m_views;
    QMenu* m_go;
    QMenu* m_help;
};

} // namespace tideline
