// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

/// A person, artist, organisation or work: the nameplate, what is told of it, its events by date, its ties, the stories
/// about it and its sources. Of a protected person: the pseudonym, the line that says why, what was disclosed one by
/// one, the story, and nothing more.
class EntityView : public PageView {
    Q_OBJECT

public:
    EntityView(Session& session, EntityId entity, QWidget* parent = nullptr);

private:
    void addProtected(const Entity& entity);
    void addSummary(const Entity& entity);
    void addEvents(EntityIndex entity, std::size_t limit);
    void addStories(EntityIndex entity);
    void addOtherNames(const Entity& entity);
};

} // namespace tideline
