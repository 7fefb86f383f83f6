// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"

namespace tideline {

/// Moves what is drawn by a distance.
void translate(SceneText& text, double dx, double dy);
void translate(SceneLine& line, double dx, double dy);
void translate(SceneBar& bar, double dx, double dy);
void translate(ScenePoint& point, double dx, double dy);
void translate(SceneThread& thread, double dx, double dy);
void translate(Scene& scene, double dx, double dy);

} // namespace tideline
