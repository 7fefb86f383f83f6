// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/thread_ends.h"

#include <vector>

namespace tideline {

// Which threads are drawn, not yet how. Each list is in the order in which it is found, each thread once.

/// Every tie between marks of the scene, and from there to the leavings.
std::vector<ThreadEnds> allThreads(const ThreadEndFinder& finder);

/// The ties of whom the stories are about, and those between the events of one story's steps.
std::vector<ThreadEnds> threadsOfStories(const ThreadEndFinder& finder, const std::vector<StoryIndex>& stories);

/// What led to the subject, what followed, and who takes part in it (`threadsOf`).
std::vector<ThreadEnds> threadsAround(const ThreadEndFinder& finder, const MarkSubject& subject);

} // namespace tideline
