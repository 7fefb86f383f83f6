// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "snapshot/snapshot.h"

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QListWidget;

namespace tideline {

/// One thing that may be chosen from a list.
struct ListEntry {
    MarkSubject subject;
    QString text;

    bool operator==(const ListEntry&) const = default;
};

/// The events with their dates, as they stand in a list.
std::vector<ListEntry> entriesOf(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                                 const QString& language);
/// The entities by name.
std::vector<ListEntry> entriesOf(const Snapshot& snapshot, const std::vector<EntityIndex>& entities,
                                 const QString& language);

/// A list that pops up where the picture has room for a count only: what is in it, by which order, and each entry to be
/// opened by click or Enter. Esc and a click beside it close it.
class EventList : public QFrame {
    Q_OBJECT

public:
    explicit EventList(QWidget* parent);

    /// `order` says how the entries are sorted. The list stands below the rectangle, else above it; global coordinates.
    void popUp(const QString& title, const QString& order, std::vector<ListEntry> entries, const QRect& beside);

signals:
    void chosen(const MarkSubject& subject);

private:
    void choose(int row);
    void placeBeside(const QRect& rectangle);

    QLabel* m_title;
    QLabel* m_order;
    QListWidget* m_list;
    std::vector<ListEntry> m_entries;
};

} // namespace tideline
