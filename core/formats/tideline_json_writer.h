// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/publication.h"

#include <string>

namespace tideline {

/// Writes Tideline JSON, version 1, indented by two, with the fields in the order of the schema. Reading it again gives
/// the same contents but for ids. A record without a key gets one made of its sort and its number.
std::string writeTidelineJson(const PublishedContents& published);

} // namespace tideline
