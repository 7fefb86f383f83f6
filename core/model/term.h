// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "model/localized_text.h"

#include <optional>
#include <string>

namespace tideline {

/// The bands of the canvas, from top to bottom.
enum class Lane { Defectors, Events, Artists, Works, Context };
inline constexpr int kLaneCount = 5;

/// The form of a mark. Colour says lane, shape says kind.
enum class Shape { Disc, Diamond, Square, TriangleUp, TriangleDown, Hexagon, Ring };

enum class Vocabulary { EventKind, Role, RelationshipKind };

/// One word of a collection's own vocabulary: a kind of event (with its lane and shape), the role of an entity in an
/// event, or a kind of relationship (with its verb and the verb seen from the other end).
struct Term {
    TermId id;
    std::string key = {};
    Vocabulary vocabulary;
    std::optional<Lane> lane = {};   ///< Event kinds only, always there.
    std::optional<Shape> shape = {}; ///< Event kinds only, always there.
    LocalizedText name = {};
    LocalizedText inverse = {}; ///< Relationship kinds only: "heard by".

    bool operator==(const Term&) const = default;
};

/// A free mark of a collection's own choosing on entities and events.
struct Tag {
    TagId id;
    std::string key = {};
    LocalizedText name = {};

    bool operator==(const Tag&) const = default;
};

} // namespace tideline
