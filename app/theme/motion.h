// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tideline {

/// False where the desktop asks for no animation, or the reader does (`setMotionReduced`): then whatever would glide
/// arrives at once.
bool wantsMotion();

/// What the reader chose in View › Reduce Motion. Qt 6.4 does not hear of the desktop's wish everywhere.
void setMotionReduced(bool isReduced);

} // namespace tideline
