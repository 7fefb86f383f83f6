// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

class StoryCard;

/// What stands there when nothing is chosen: the collection's title, what it is about, its stories as cards, and where
/// to start. Without a collection it says how to get one.
class FrontView : public PageView {
    Q_OBJECT

public:
    explicit FrontView(Session& session, QWidget* parent = nullptr);

    const std::vector<StoryCard*>& cards() const { return m_cards; }

signals:
    void openRequested(); ///< Another collection is to be opened, or a new one to be made.
    void newRequested();

private:
    void addEmptyState();
    void addHead();
    void addStart();
    void addCards();
    void addMethod();

    std::vector<StoryCard*> m_cards;
};

} // namespace tideline
