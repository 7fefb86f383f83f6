// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/collection_builder.h"
#include "support/fixed_text_measure.h"

#include "layout/scene_builder.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tideline::test {

/// From the first moment of one year to the first of another.
TimeSpan years(std::int64_t first, std::int64_t beforeLast);

/// A snapshot with everything that a scene of all of it needs. `request()` is filled in; change what a test is about.
class SceneMaker {
public:
    explicit SceneMaker(const CollectionBuilder& collection);
    explicit SceneMaker(CollectionContents contents);

    const Snapshot& snapshot() const { return m_snapshot; }
    SceneRequest& request() { return m_request; }
    Scene build() const { return buildScene(m_request); }
    Scene build(TimeSpan visible, Size size);

    /// As if a filter were in force that these pass, ascending; the lines of those who take part in them are shown.
    void select(std::vector<EventIndex> events, Rest rest);

    EventIndex event(std::string_view key) const;
    EntityIndex entity(std::string_view key) const;

    SceneMaker(const SceneMaker&) = delete;
    SceneMaker& operator=(const SceneMaker&) = delete;

private:
    Snapshot m_snapshot;
    std::vector<EventIndex> m_events;
    std::vector<bool> m_entities;
    FixedTextMeasure m_measure;
    SceneRequest m_request;
};

/// The label, name or count of the scene with the text; nothing if there is none.
std::optional<SceneText> textOf(const Scene& scene, std::string_view text);
/// The point that stands for the event, alone or as the leading one of a fold.
std::optional<ScenePoint> pointOf(const Scene& scene, EventIndex event);

/// What the first picture of the bundled collection is about, in small: two concerts, three leavings, artists.
CollectionBuilder songs();

} // namespace tideline::test
