// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "time/edtf.h"

namespace tideline {

/// A tie that a source tells of: a person listened to an artist, an artist performed in a concert, a concert recalls
/// another. It is what somebody said, never a cause.
struct Relationship {
    RelationshipId id;
    std::string key = {};
    TermId kind;                       ///< Of the vocabulary RelationshipKind.
    RecordId from;                     ///< An entity, event or place.
    RecordId to;                       ///< An entity, event or place.
    std::optional<EventId> event = {}; ///< Where it happened, or what it rests on.
    std::optional<EdtfDate> date = {};
    LocalizedText summary = {};
    bool visible = true;
    Evidence evidence = {};

    bool operator==(const Relationship&) const = default;
};

} // namespace tideline
