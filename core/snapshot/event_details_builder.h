// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <memory>
#include <string_view>

namespace tideline {

/// A citation in the evidence of an event.
struct CitationRow {
    SourceId source;
    Confidence confidence = Confidence::Normal;
    bool isForClaim = false;
};

/// Completes an outline: collects the rest that is told of its events, in any order, and groups it once at the end. Ids
/// that point to nothing are ignored. The same parts give the same snapshot: participations of an event keep the order
/// in which they were added; sources, tags and claims are sets. Fastest where events come in the order of their ids.
/// Thread rule: titles and short titles may be added on one thread while another adds everything else.
class EventDetailsBuilder {
public:
    explicit EventDetailsBuilder(Snapshot outline);
    ~EventDetailsBuilder();
    EventDetailsBuilder(EventDetailsBuilder&&) noexcept;
    EventDetailsBuilder& operator=(EventDetailsBuilder&&) noexcept;

    /// At most one of each a language; an empty one is none.
    void addTitle(EventId event, std::string_view language, std::string_view text);
    void addShortTitle(EventId event, std::string_view language, std::string_view text);
    /// At most once an event. One that is not added has no key and is not visible.
    void addRecord(EventId event, std::string_view key, bool visible);
    void addParticipation(EventId event, EntityId entity, TermId role);
    void addCitation(EventId event, const CitationRow& citation); ///< It is counted for the source, too.
    void addTag(EventId event, TagId tag);
    void addClaim(EventId event, ClaimStatus status); ///< Some claim of the event, on whatever field, has the status.
    /// What a disputed claim says of the event's date. The date is disputed by it; one without a place in time, and one
    /// that says the same as the event itself or as another claim, is no other date.
    void addDisputedDate(EventId event, EdtfDate date);

    /// The complete snapshot; the builder is spent afterwards.
    Snapshot build();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tideline
