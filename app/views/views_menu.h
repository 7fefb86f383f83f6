// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/window_views.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace tideline {

/// The kept views in a menu, above its last command: those of the open collection with the keys Ctrl+1 to Ctrl+9, those
/// of others behind them.
class ViewsMenu : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. Requires: the menu's last action is the one that the views stand above.
    ViewsMenu(QMenu& menu, WindowViews& views);

    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString nameOf(const KeptView& view) const;
    void addView(const KeptView& view);
    void addViewOfOther(const KeptViewEntry& entry);
    QAction* addAction(const QString& text);

    QMenu& m_menu;
    WindowViews& m_views;
    QMenu* m_others;
    QList<QAction*> m_actions; ///< Made by the last `refresh`.
};

} // namespace tideline
