// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/location.h"

#include "snapshot/snapshot.h"

#include <QString>

#include <optional>

namespace tideline {

// Links inside the reader's texts are written as addresses of our own: "event:12", "entity:7", "story:3", "story:3/5",
// "source:9", "sources:", "place:4", "front:". Everything else is an address of the web.

QString linkTo(const Location& location);

/// The place that a link of `linkTo` leads to; nothing for any other text.
std::optional<Location> locationOfLink(const QString& link);

/// The page on which a record is told of. Tags and terms have none; a relationship has that of the event it
/// rests on, else of the entity or event it starts from.
std::optional<Location> pageOf(const Snapshot& snapshot, const RecordReference& record);

} // namespace tideline
