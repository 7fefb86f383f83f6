// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/translation.h"

namespace tideline {

void translate(SceneText& text, double dx, double dy)
{
    text.baseline = {text.baseline.x + dx, text.baseline.y + dy};
    text.box = text.box.translated(dx, dy);
}

void translate(SceneLine& line, double dx, double dy)
{
    line.from = {line.from.x + dx, line.from.y + dy};
    line.to = {line.to.x + dx, line.to.y + dy};
}

void translate(SceneBar& bar, double dx, double dy)
{
    bar.box = bar.box.translated(dx, dy);
    bar.certainFrom += dx;
    bar.certainTo += dx;
}

void translate(ScenePoint& point, double dx, double dy)
{
    point.centre = {point.centre.x + dx, point.centre.y + dy};
}

void translate(SceneThread& thread, double dx, double dy)
{
    for (Point* point :
         {&thread.curve.start, &thread.curve.startControl, &thread.curve.endControl, &thread.curve.end}) {
        *point = {point->x + dx, point->y + dy};
    }
    if (thread.verb) {
        translate(*thread.verb, dx, dy);
    }
}

void translate(Scene& scene, double dx, double dy)
{
    scene.plot = scene.plot.translated(dx, dy);
    for (SceneLane& lane : scene.lanes) {
        lane.box = lane.box.translated(dx, dy);
        lane.head = lane.head.translated(dx, dy);
    }
    for (SceneDensity& density : scene.density) {
        density.box = density.box.translated(dx, dy);
    }
    const auto move = [dx, dy](auto& items) {
        for (auto& item : items) {
            translate(item, dx, dy);
        }
    };
    move(scene.lines);
    move(scene.bars);
    move(scene.points);
    move(scene.texts);
    move(scene.threads);
}

} // namespace tideline
