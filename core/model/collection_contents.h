// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/entity.h"
#include "model/event.h"
#include "model/place.h"
#include "model/relationship.h"
#include "model/source.h"
#include "model/story.h"
#include "model/term.h"

#include <vector>

namespace tideline {

/// What a collection says of itself.
struct CollectionHeader {
    LocalizedText title;
    LocalizedText standfirst;
    LocalizedText method;            ///< "How we know": where the facts come from and how they were checked.
    std::optional<EdtfDate> opening; ///< The years of the first picture.
    std::string licence;
    std::optional<EdtfDate> updated; ///< The date of the data.
    std::string start;               ///< Key of the record where a reader may start; may be empty.
    LocalizedText startLabel;

    bool operator==(const CollectionHeader&) const = default;
};

/// Everything in a collection as plain values: what readers of foreign formats give, what an import stores, and what a
/// lossless export writes. Within one value ids are consistent; a reader numbers them from 1, and storing assigns new
/// ones. Every `key` is unique over all sorts of record.
struct CollectionContents {
    CollectionHeader header;
    std::vector<Term> terms;
    std::vector<Tag> tags;
    std::vector<Place> places;
    std::vector<Source> sources;
    std::vector<Entity> entities;
    std::vector<Event> events;
    std::vector<Relationship> relationships;
    std::vector<Story> stories;

    bool operator==(const CollectionContents&) const = default;
};

} // namespace tideline
