// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene_builder.h"
#include "layout/zoom_level.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// What every part of a scene is laid out with: the request, the place of the plot, and its scale. Lives as long as one
/// call of buildScene.
struct SceneContext {
    const SceneRequest& request;
    Box plot;
    TimeScale scale;
    ZoomLevel level;
    LabelLanguage dateLanguage;

    double unit() const { return request.scale; }
    const Snapshot& snapshot() const { return *request.snapshot; }
    TimeSpan visible() const { return request.visible; }

    double xOf(std::int64_t seconds) const { return plot.x + scale.xOf(TimePoint(seconds)); }
    /// The pixel of the moment, or the edge of the plot that it lies beyond.
    double clampedX(std::int64_t seconds) const;
    /// Heads and names stand a little inside a window, but flush with the title of a picture.
    double indent() const { return request.interactive ? 8 * unit() : 0; }
    bool isInPlot(double x) const { return plot.x <= x && x < plot.right(); }

    /// What does not pass the filter is drawn as well.
    bool dimsRest() const;
    /// False for what is drawn dimmed.
    bool passes(EventIndex event) const;
};

/// Requires: the plot is not empty.
SceneContext makeContext(const SceneRequest& request, const Box& plot);

/// A text in ink, centred by cap height on a line, its left end at `at.x`.
SceneText styledText(const TextMeasure& measure, std::string text, std::string_view language, const TextStyle& style,
                     Point at);
/// The same in the style of the role at the scale of the scene.
SceneText makeText(const SceneContext& context, std::string text, std::string_view language, TextRole role, Point at);

/// A number as people read it, in English and Korean: "125,210".
std::string countText(std::size_t count);

/// The text if it is no wider, else its longest beginning that ends with a word and still has room for "…"; nothing if
/// not even one word fits.
std::optional<std::string> cutAtWord(const TextMeasure& measure, const std::string& text, const TextStyle& style,
                                     double width);

/// The text cut behind each of its words but the last, longest first.
std::vector<std::string> shorterForms(const std::string& text);

/// Cuts the text of a finished SceneText to the width and keeps it whole in `whole`; false if nothing of it fits.
bool cutToWidth(const SceneContext& context, SceneText& text, double width);

/// The short title of an event in the language of the request.
TextChoice labelOf(const SceneContext& context, EventIndex event);

/// The date behind a label: "6 October 2003", "≈ 2003", "? 2013". Empty if undated.
std::string dateLabelOf(const SceneContext& context, EventIndex event);

/// What an entity is called in the language of the request. A copy, because names are not kept as one LocalizedText.
struct OwnedText {
    std::string text;
    std::string language;
};
OwnedText nameOf(const SceneContext& context, EntityIndex entity);

} // namespace tideline
