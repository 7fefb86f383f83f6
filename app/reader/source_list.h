// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"

#include <QListView>

namespace tideline {

class Session;
class SourceListModel;

/// The list of a SourceListModel as a part of a longer page: as high as its rows, without scroll bars of its own. Enter
/// or a click opens a source, Space or a click on its box filters by it, Ctrl+C copies its Chicago note, Ctrl+Shift+C
/// its BibTeX entry; the context menu has the same.
class SourceList : public QListView {
    Q_OBJECT

public:
    SourceList(Session& session, SourceListModel& model, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void sourceChosen(SourceId source);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open(const QModelIndex& index);
    void copyNote(const QModelIndex& index);
    void copyBibtex(const QModelIndex& index);
    void toggle(const QModelIndex& index);

    Session& m_session;
    SourceListModel& m_model;
    bool m_pressedBox = false; ///< The last click began on a row's box.
};

} // namespace tideline
