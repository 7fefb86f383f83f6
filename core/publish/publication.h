// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "layout/lane_arrangement.h"
#include "layout/page.h"
#include "model/collection_contents.h"
#include "model/filter.h"
#include "publish/policy.h"
#include "query/selection.h"
#include "snapshot/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tideline {

/// The redacted snapshot that every exporter gets instead of the collection: what is not in it cannot leak. Built field
/// by field from an allow-list; ids are 1 … n in published order. An event whose only participants are withheld is
/// absent; so is what is not visible. With Policy::Working it is the collection as it is.
/// Immutable; may be handed to any thread.
class Publication {
public:
    const Snapshot& snapshot() const { return m_snapshot; }
    Policy policy() const { return m_policy; }
    /// How many entities appear under a pseudonym.
    std::size_t unnamedCount() const { return m_unnamedCount; }
    /// A filter of the collection's own, in the ids of the publication. What is not published is left out of its lists;
    /// nothing if a list is empty after that, because then no event may pass. The only way from an id of the collection
    /// to one of the publication; there is none back.
    std::optional<Filter> translated(const Filter& filter) const;
    /// The same for lanes; those of records that are not published are left out.
    LaneArrangement translated(const LaneArrangement& lanes) const;
    /// The same for events that were picked one by one: ascending in the publication, each once.
    std::vector<EventIndex> translated(const std::vector<EventIndex>& events) const;

private:
    friend Result<Publication> publish(const Snapshot&, Policy);
    using PublishedIds = std::unordered_map<std::int64_t, std::int64_t>;
    Publication(Snapshot snapshot, Policy policy, std::size_t unnamedCount, PublishedIds publishedIds,
                std::vector<std::uint32_t> eventPositions)
        : m_snapshot(std::move(snapshot))
        , m_policy(policy)
        , m_unnamedCount(unnamedCount)
        , m_publishedIds(std::move(publishedIds))
        , m_eventPositions(std::move(eventPositions))
    {}

    Snapshot m_snapshot;
    Policy m_policy;
    std::size_t m_unnamedCount;
    PublishedIds m_publishedIds; ///< By the collection's id; those of events are not in it.
    /// By the collection's EventIndex: the published one, or RedactionPlan::kAbsent. Empty with Policy::Working.
    std::vector<std::uint32_t> m_eventPositions;
};

/// Fails with BlockedByProtection if the text of something that would be published mentions a withheld entity or the
/// real name of a protected one.
Result<Publication> publish(const Snapshot& snapshot, Policy policy);

/// The same for whole records, for exports of data.
class PublishedContents {
public:
    const CollectionContents& contents() const { return m_contents; }
    Policy policy() const { return m_policy; }
    std::size_t unnamedCount() const { return m_unnamedCount; }

private:
    friend Result<PublishedContents> publish(CollectionContents, Policy);
    PublishedContents(CollectionContents contents, Policy policy, std::size_t unnamedCount)
        : m_contents(std::move(contents))
        , m_policy(policy)
        , m_unnamedCount(unnamedCount)
    {}

    CollectionContents m_contents;
    Policy m_policy;
    std::size_t m_unnamedCount;
};

Result<PublishedContents> publish(CollectionContents contents, Policy policy);

/// What a filter leaves of a publication: for whoever asks what there is before it is laid out, because a text is
/// looked for in a million titles only once. Lifetime: refers to the publication.
class PublishedSelection {
public:
    const Publication& publication() const { return *m_publication; }
    const Filter& filter() const { return m_filter; } ///< In the ids of the publication.
    const Selection& selection() const { return m_selection; }

private:
    friend Result<PublishedSelection> selectPublished(const Publication&, const Filter&);
    PublishedSelection(const Publication& publication, Filter filter, Selection selection)
        : m_publication(&publication)
        , m_filter(std::move(filter))
        , m_selection(std::move(selection))
    {}

    const Publication* m_publication;
    Filter m_filter;
    Selection m_selection;
};

/// Evaluates a filter of the collection's own on the publication. Fails with NothingToDraw if it leaves no dated event.
Result<PublishedSelection> selectPublished(const Publication& publication, const Filter& filter);

/// A page that was laid out from a publication and from nothing else: the only thing that the writers of pictures take.
class PublishedPage {
public:
    const Page& page() const { return m_page; }
    /// The pages behind the picture, for a format that has several.
    const std::vector<Page>& appendix() const { return m_appendix; }

private:
    friend PublishedPage layOutPage(const PublishedSelection&, PageRequest);
    PublishedPage(Page page, std::vector<Page> appendix)
        : m_page(std::move(page))
        , m_appendix(std::move(appendix))
    {}

    Page m_page;
    std::vector<Page> m_appendix;
};

/// Lays out what was selected: the filter of the request and the pointers of `request.scene` to the snapshot and the
/// selection are set here.
PublishedPage layOutPage(const PublishedSelection& selected, PageRequest request);

/// The same with `request.filter`, in the ids of the collection. Fails as `selectPublished`.
Result<PublishedPage> layOutPage(const Publication& publication, PageRequest request);

} // namespace tideline
