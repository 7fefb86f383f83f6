// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/found_row.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListView;

namespace tideline {

class FoundModel;

/// A list of what was found that lies over the window while somebody types in a field nearby. It never takes the focus:
/// whoever has the field hands the keys on. A child of the window rather than a pop-up of its own, because input
/// methods compose Korean only in the window that is active.
class FoundList : public QFrame {
    Q_OBJECT

public:
    explicit FoundList(QWidget* parent);

    /// Replaces the rows; the first is current if `selectsFirst`, else none is until the keys say so.
    void show(std::vector<FoundRow> rows, bool selectsFirst);
    /// One line below the list; empty for none.
    void setRemark(const QString& remark);
    /// Below this rectangle of the parent, as wide as it or as the list needs, and no lower than the parent.
    void placeBelow(const QRect& field);

    bool hasCurrent() const;
    /// Up, Down, Page Up and Page Down move; true if the key was for the list.
    bool handleKey(int key);
    /// Chooses the current row; false if there is none.
    bool chooseCurrent();

signals:
    void chosen(); ///< After the row has done what it does, unless it stays open.

private:
    void choose(const QModelIndex& index);
    void move(int rows);
    int rowsHeight() const;

    FoundModel* m_model;
    QListView* m_list;
    QLabel* m_remark;
};

} // namespace tideline
