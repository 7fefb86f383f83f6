// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dim_rest.h"

#include "layout/entity_row.h"

#include <algorithm>

namespace tideline {

void dimRest(Drawing& drawing)
{
    const SceneContext& context = drawing.context;
    const auto isDimmed = [&context](const MarkSubject& subject) {
        const auto* event = std::get_if<EventIndex>(&subject);
        return event != nullptr ? !context.passes(*event) : !isRowShown(context, std::get<EntityIndex>(subject));
    };
    const auto sort = [](auto& parts) {
        std::stable_partition(parts.begin(), parts.end(), [](const auto& part) { return part.dimmed; });
    };
    const auto dim = [&](auto& marks) {
        for (auto& mark : marks) {
            mark.dimmed = isDimmed(mark.subject);
            mark.disputed = mark.disputed && !mark.dimmed;
        }
        sort(marks);
    };
    Scene& scene = drawing.scene;
    for (SceneLine& line : scene.lines) {
        line.dimmed = line.subject && isDimmed(*line.subject);
    }
    sort(scene.lines);
    sort(scene.density);
    dim(scene.bars);
    dim(scene.points);
}

} // namespace tideline
