// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/field_layout.h"

namespace tideline {

/// Adds to a finished field what does not pass the filter: in rows below the others, which keep all room for their
/// labels, else in the room that these have left; as bars where there is some, else as points, else folded into the
/// nearest mark, so that nothing is dropped and nothing that passes is moved. `items` are in falling importance; the
/// field has at least one row, `rowCount` at most.
void placeRest(FieldLayout& field, const std::vector<FieldItem>& items, std::size_t rowCount, const ZoomLevel& level,
               const FieldMetrics& metrics);

} // namespace tideline
