// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"
#include "views/kept_views.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace tideline {

class TimelineCanvas;

/// What happened, and what one might do about it.
struct ViewMessage {
    QString text;
    QString way = {}; ///< Of a button; empty if there is none.
    std::function<void()> act = {};
};

/// The window's look, which belongs to somebody else.
struct ViewLook {
    std::function<std::optional<ViewTheme>()> theme; ///< Nothing where the desktop decides.
    std::function<void(ViewTheme)> show;
};

/// Makes a view of what the window shows, and shows what a view says. Going to one is one step of the filter.
class WindowViews : public QObject {
    Q_OBJECT

public:
    /// All but the look must outlive this. The window is the parent of dialogs.
    WindowViews(Session& session, TimelineCanvas& canvas, KeptViews& views, ViewLook look, QWidget* window);

    const Session& session() const { return m_session; }
    KeptViews& views() { return m_views; }
    /// What the window shows, without a name.
    KeptView current() const;
    /// Shows it; what this collection does not have is left out and told.
    void go(const KeptView& view);

    void askAndKeep();
    void copy(); ///< As text, to the clipboard.
    /// Goes to the view that the clipboard has as text, and offers to keep it.
    void paste();
    void manage();

signals:
    void told(const ViewMessage& message);

private:
    void keep(const KeptView& view);

    Session& m_session;
    TimelineCanvas& m_canvas;
    KeptViews& m_views;
    ViewLook m_look;
    QWidget* m_window;
};

} // namespace tideline
