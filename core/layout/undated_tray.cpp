// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/undated_tray.h"

#include "layout/importance.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kIndent = 8;
constexpr double kGap = 20;
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

void drawUndatedTray(Drawing& drawing, const Box& box)
{
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    const double middle = box.centre().y;
    drawing.scene.lines.push_back(
        {.from = {box.x, box.y + 0.5}, .to = {box.right(), box.y + 0.5}, .colour = ColourRole::Hairline});
    SceneText word = makeText(context, context.request.words.undated, context.request.language, TextRole::LaneHead,
                              {box.x + kIndent * unit, middle});
    word.colour = ColourRole::InkSecondary;
    double x = word.box.right() + kGap * unit;
    drawText(drawing, std::move(word));

    std::vector<EventIndex> events = undatedEvents(context);
    const std::size_t total = events.size();
    events.resize(std::min(events.size(), kMostConsidered));
    sortByImportance(context.snapshot(), events);
    std::size_t drawn = 0;
    for (const EventIndex event : events) {
        SceneText label = eventLabel(context, event, context.snapshot().laneOf(event), {x, middle});
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
        SceneText more = makeText(context, "+" + std::to_string(total - drawn), context.request.language,
                                  TextRole::FoldCount, {x - (kGap - 8) * unit, middle});
        more.colour = ColourRole::InkSecondary;
        drawText(drawing, std::move(more));
    }
}

} // namespace tideline
