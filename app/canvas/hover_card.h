// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;

namespace tideline {

/// The small card beside the mark under the cursor: short title, date in words, place, who takes part, number of
/// sources and of independent ones, and why it passes a filter; for a fold the titles inside it. For a thread what it
/// says, when, and how many sources tell it. It never takes focus or clicks.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// Shows the card beside the hit's box, inside the parent.
    void showFor(const Snapshot& snapshot, const Filter& filter, const SceneHit& hit, const QString& language);

private:
    void describeThread(const Snapshot& snapshot, const SceneHit& hit, const QString& language);
    void describeEvent(const Snapshot& snapshot, const Filter& filter, EventIndex event, const QString& language);
    void describeEntity(const Snapshot& snapshot, EntityIndex entity, const QString& language);
    void showMore(QStringList lines, std::size_t count);
    void placeBeside(const tideline::Box& mark);

    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_folded;
};

} // namespace tideline
