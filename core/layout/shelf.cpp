// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/shelf.h"

#include "layout/lane_drawing.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kLowScene = 360;
constexpr double kHeadHeight = 24;
constexpr double kGap = 8;

std::vector<LaneHead> layOutHeads(const SceneContext& context, const std::vector<const LaneContents*>& lanes,
                                  HeadForm form, Box line)
{
    std::vector<LaneHead> heads;
    for (const LaneContents* lane : lanes) {
        heads.push_back(layOutHead(context, *lane, form, line));
        line.x = heads.back().box.right() + (form == HeadForm::Chevron ? 0 : kGap * context.unit());
    }
    return heads;
}

} // namespace

bool hasShelf(const SceneRequest& request)
{
    return request.interactive && request.size.height < kLowScene * request.scale;
}

double drawShelfHeads(Drawing& drawing, const std::vector<const LaneContents*>& lanes, const Box& box)
{
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    const Box line{box.x + context.indent() / 2, box.centre().y - kHeadHeight / 2 * unit, 0, kHeadHeight * unit};
    std::vector<LaneHead> heads;
    for (const HeadForm form : {HeadForm::Whole, HeadForm::Title, HeadForm::Chevron}) {
        heads = layOutHeads(context, lanes, form, line);
        if (heads.empty() || heads.back().box.right() <= box.right()) {
            break;
        }
    }
    for (std::size_t head = 0; head < heads.size(); ++head) {
        const auto lane = std::find_if(drawing.scene.lanes.begin(), drawing.scene.lanes.end(),
                                       [&](const SceneLane& candidate) { return candidate.key == lanes[head]->key; });
        lane->head = heads[head].box;
        for (SceneText& text : heads[head].texts) {
            text.standsIn = static_cast<std::size_t>(lane - drawing.scene.lanes.begin());
            drawText(drawing, std::move(text));
        }
    }
    return heads.empty() ? box.x : heads.back().box.right();
}

} // namespace tideline
