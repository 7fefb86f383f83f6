// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/published_ids.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tideline {

/// Rewrites the links to records in Markdown so that they lead to what is published: a link to a protected entity shows
/// its pseudonym and its neutral key, a link to what is absent becomes its words.
/// Lifetime: refers to all that it is given.
class LinkRedactor {
public:
    /// Requires: the entities of the contents have their neutral keys and still the ids of the collection.
    LinkRedactor(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids,
                 const CollectionContents& contents);

    /// The text with its links rewritten. Nothing if it links to a withheld entity, or links in a form that is not
    /// understood here to what cannot be published as it is.
    std::optional<std::string> redact(std::string_view markdown, std::string_view language) const;

    /// True if some `record:` in the text names an entity that is not published openly.
    bool mentionsHiddenKey(std::string_view text) const;

private:
    struct Link; ///< One link as it is written.

    bool isHidden(std::string_view key) const;
    bool isPublished(std::string_view key) const;
    std::optional<std::string> replacement(const Link& link, std::string_view language) const;
    std::string pseudonym(const Entity& entity, std::string_view language) const;

    const Snapshot& m_snapshot;
    const RedactionPlan& m_plan;
    const PublishedIds& m_ids;
    std::unordered_map<EntityId, std::string> m_neutralKeys;
    std::unordered_set<std::string>
        m_otherKeys; ///< Neutral keys and those of steps: published, but not in the snapshot.
};

} // namespace tideline
