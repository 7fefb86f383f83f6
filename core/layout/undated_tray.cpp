// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/undated_tray.h"

#include "layout/importance.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kIndent = 8;
constexpr double kGap = 20;
constexpr double kWordGap = 16;
constexpr double kCountRoom = 44;
constexpr std::size_t kMostConsidered = 64;

std::vector<EventIndex> undatedEvents(const SceneContext& context)
{
    const std::vector<EventIndex>& events = *context.request.events;
    const std::size_t dated = context.snapshot().columns().datedCount;
    const auto first =
        std::partition_point(events.begin(), events.end(), [dated](EventIndex event) { return event.value() < dated; });
    return {first, events.end()};
}

} // namespace

bool hasUndatedTray(const SceneRequest& request)
{
    return request.interactive && !request.events->empty() &&
           request.events->back().value() >= request.snapshot->columns().datedCount;
}

double leastTrayWidth(const SceneContext& context)
{
    const double unit = context.unit();
    const TextStyle style = textStyle(TextRole::LaneHead, unit);
    return (kIndent + kWordGap + kCountRoom) * unit +
           context.request.measure->width(context.request.words.undated, style);
}

void drawUndatedTray(Drawing& drawing, const Box& box)
{
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    const double middle = box.centre().y;
    const auto drawControl = [&](std::string text, TextRole role, double x) {
        SceneText word = makeText(context, std::move(text), context.request.language, role, {x, middle});
        word.colour = ColourRole::InkSecondary;
        word.control = SceneControl::ListUndated;
        const double right = word.box.right();
        if (right <= box.right()) {
            drawText(drawing, std::move(word));
        }
        return right <= box.right() ? right : x;
    };
    std::vector<EventIndex> events = undatedEvents(context);
    const std::size_t total = events.size();
    double x = box.x + kIndent * unit;
    if (box.width >= leastTrayWidth(context)) {
        x = drawControl(context.request.words.undated, TextRole::LaneHead, x) + kWordGap * unit;
    }
    events.resize(std::min(events.size(), kMostConsidered));
    sortByImportance(context.snapshot(), events);
    std::size_t drawn = 0;
    for (const EventIndex event : events) {
        SceneText label = eventLabel(context, event, {x, middle});
        label.halo = false;
        const double limit = box.right() - (drawn + 1 < total ? kCountRoom * unit : kIndent * unit);
        if (!cutToWidth(context, label, limit - x)) {
            break;
        }
        x = label.box.right() + kGap * unit;
        drawText(drawing, std::move(label));
        ++drawn;
    }
    if (drawn < total) {
        drawControl("+" + countText(total - drawn), TextRole::FoldCount, drawn > 0 ? x - (kGap - 8) * unit : x);
    }
}

} // namespace tideline
