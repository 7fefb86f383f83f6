// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/collection_builder.h"

namespace tideline::test {

/// `songs()` with what Han Song-ee saw and whom Ryu Hee-jin heard, and a story about Han Song-ee:
/// concert-2003 → han-sees (a video) → han-leaves; baby-vox → han-sees; baby-vox → concert-2003 (sang at);
/// westlife → ryu (heard, without a date); concert-2003 → concert-2018 (recalled by it).
CollectionBuilder tiedSongs();

} // namespace tideline::test
