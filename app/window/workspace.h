// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"
#include "views/views_menu.h"
#include "window/main_window.h"

#include <QSettings>

namespace tideline {

class LanguageController;
class TimelineView;

/// A window with all its panes and the session that they share: the one place where they are put together.
class Workspace {
public:
    /// Both must outlive this.
    Workspace(LanguageController& language, QSettings& settings);

    Session& session() { return m_session; }
    MainWindow& window() { return m_window; }
    TimelineView& canvas() { return *m_canvas; }

private:
    void exportImage();
    void connectViews();

    Session m_session;
    TimelineView* m_canvas; ///< Owned by the window.
    MainWindow m_window;
    KeptViews m_keptViews;
    WindowViews m_views;
    ViewsMenu m_viewsMenu;
};

} // namespace tideline
