// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/collision.h"
#include "layout/threads.h"

#include <string>
#include <vector>

namespace tideline {

/// The verb of what a thread stands for, in the words of the collection: "heard", "Performed". Empty if it has none.
TextChoice verbOf(const Snapshot& snapshot, const ThreadMeaning& meaning, std::string_view language);

/// Gives the threads their verbs, and bundles their counts ("heard · 5"): on the curve or beside it, first on the side
/// of who does what the verb says, where they cover nothing that is taken. A verb that several threads to one mark
/// share is said once. What is placed is taken afterwards.
void addVerbs(std::vector<SceneThread>& threads, const Scene& scene, const ThreadRequest& request,
              CollisionGrid& taken);

} // namespace tideline
