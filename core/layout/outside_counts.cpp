// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/outside_counts.h"

#include "layout/translation.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tideline {
namespace {

/// What is free of the line that the counts stand in.
struct FreeLine {
    double left = 0;
    double right = 0;
    double middle = 0;
};

/// One of the counts, and at which end of the line it stands.
struct OutsideCount {
    SceneText text;
    bool isAtRight = false;
};

std::vector<OutsideCount> outsideCounts(const Drawing& drawing, bool hasWords, bool isRowInLine)
{
    const SceneContext& context = drawing.context;
    const SceneWords& words = context.request.words;
    const std::size_t earlier = drawing.scene.earlierCount;
    const std::size_t later = drawing.scene.laterCount;
    std::vector<OutsideCount> counts;
    const auto add = [&](std::string text, SceneControl control, bool isAtRight) {
        counts.push_back(
            {makeText(context, std::move(text), context.request.language, TextRole::LaneCount, {}), isAtRight});
        counts.back().text.colour = ColourRole::InkSecondary;
        counts.back().text.control = control;
    };
    if (later > 0 && words.later) {
        add((hasWords ? words.later(later) : countText(later)) + " ›", SceneControl::GoLater, true);
    }
    if (earlier > 0 && words.earlier) {
        // Where names stand behind the head, both counts stand at the right.
        add("‹ " + (hasWords ? words.earlier(earlier) : countText(earlier)), SceneControl::GoEarlier, isRowInLine);
    }
    return counts;
}

void drawInLine(Drawing& drawing, FreeLine line, bool isRowInLine)
{
    const double gap = 12 * drawing.context.unit();
    std::vector<OutsideCount> counts;
    for (const bool hasWords : {true, false}) {
        counts = outsideCounts(drawing, hasWords, isRowInLine);
        double width = 0;
        for (const OutsideCount& count : counts) {
            width += count.text.box.width + gap;
        }
        if (width <= line.right - line.left + gap) {
            break;
        }
    }
    for (OutsideCount& count : counts) {
        SceneText& text = count.text;
        if (text.box.width > line.right - line.left) {
            continue;
        }
        const double x = count.isAtRight ? line.right - text.box.width : line.left;
        translate(text, x - text.box.x, line.middle);
        (count.isAtRight ? line.right : line.left) = count.isAtRight ? x - gap : text.box.right() + gap;
        drawText(drawing, std::move(text));
    }
}

/// The "+n" of what a lane hides stands between its head and the counts: never a narrower room than for two digits, so
/// that a few more do not move them.
double roomForHidden(const SceneContext& context, std::size_t most)
{
    constexpr std::size_t twoDigits = 99;
    const std::string text = "+" + countText(std::max(most, twoDigits));
    return makeText(context, text, context.request.language, TextRole::FoldCount, {}).box.width;
}

} // namespace

void drawOutsideCounts(Drawing& drawing, const LanePlace* place, const Box& head, std::size_t mostHidden)
{
    constexpr double indent = 8;
    constexpr double gap = 8;
    constexpr double lineHeight = 18;
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    if (context.plot.height < lineHeight * unit) {
        return;
    }
    FreeLine line{.left = context.plot.x + indent * unit,
                  .right = context.plot.right() - indent * unit,
                  .middle = context.plot.y + 9 * unit};
    if (place != nullptr) {
        line.left = head.right() + roomForHidden(context, mostHidden) + gap * unit;
        line.middle = head.centre().y;
    }
    drawInLine(drawing, line, place != nullptr && place->need.isHeadInRow);
}

} // namespace tideline
