// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/snapshot.h"

#include <algorithm>
#include <functional>
#include <type_traits>

namespace tideline {

namespace {

constexpr std::string_view kSecondChoice = "en";

/// The row's text in exactly this language; empty if there is none.
TextChoice textIn(const std::vector<TextColumn>& columns, const std::vector<std::string>& languages, std::size_t row,
                  std::string_view language)
{
    const auto place = std::lower_bound(languages.begin(), languages.end(), language, std::less<>());
    if (place == languages.end() || *place != language) {
        return {};
    }
    const std::string_view text = columns[static_cast<std::size_t>(place - languages.begin())][row];
    return text.empty() ? TextChoice() : TextChoice{text, *place};
}

} // namespace

TextChoice Snapshot::titleIn(EventIndex event, std::string_view language) const
{
    return textIn(m_details.titles, m_details.languages, event.value(), language);
}

TextChoice Snapshot::shortTitleIn(EventIndex event, std::string_view language) const
{
    const TextChoice choice = textIn(m_details.shortTitles, m_details.languages, event.value(), language);
    return choice.text.empty() ? titleIn(event, language) : choice;
}

TextChoice Snapshot::bestChoice(EventIndex event, std::string_view language,
                                TextChoice (Snapshot::*textInLanguage)(EventIndex, std::string_view) const) const
{
    for (const std::string_view wanted : {language, kSecondChoice}) {
        if (const TextChoice choice = (this->*textInLanguage)(event, wanted); !choice.text.empty()) {
            return choice;
        }
    }
    for (const std::string& any : m_details.languages) {
        if (const TextChoice choice = (this->*textInLanguage)(event, any); !choice.text.empty()) {
            return choice;
        }
    }
    return {};
}

TextChoice Snapshot::title(EventIndex event, std::string_view language) const
{
    return bestChoice(event, language, &Snapshot::titleIn);
}

TextChoice Snapshot::shortTitle(EventIndex event, std::string_view language) const
{
    return bestChoice(event, language, &Snapshot::shortTitleIn);
}

std::span<const EventParticipation> Snapshot::participations(EventIndex event) const
{
    return m_details.participations[event.value()];
}

std::span<const SourceIndex> Snapshot::sourcesOf(EventIndex event) const
{
    return m_details.sources[event.value()];
}

std::size_t Snapshot::independentSourcesOf(EventIndex event) const
{
    std::vector<SourceIndex> voices;
    for (const SourceIndex source : sourcesOf(event)) {
        voices.push_back(voiceOf(source));
    }
    std::sort(voices.begin(), voices.end());
    return static_cast<std::size_t>(std::unique(voices.begin(), voices.end()) - voices.begin());
}

std::span<const TagIndex> Snapshot::tagsOf(EventIndex event) const
{
    return m_details.tags[event.value()];
}

std::optional<PlaceIndex> Snapshot::placeOf(EventIndex event) const
{
    const std::uint32_t place = m_columns.place[event.value()];
    return place == EventColumns::kNoPlace ? std::nullopt : std::optional(PlaceIndex(place));
}

const Term& Snapshot::kindOf(EventIndex event) const
{
    return m_records->terms[m_columns.kind[event.value()]];
}

Lane Snapshot::laneOf(EventIndex event) const
{
    return static_cast<Lane>(m_columns.lane[event.value()]);
}

bool Snapshot::isVisible(EventIndex event) const
{
    return event.value() < m_details.visible.size() && m_details.visible[event.value()];
}

bool Snapshot::isDisputed(EventIndex event) const
{
    return event.value() < m_details.disputed.size() && m_details.disputed[event.value()];
}

std::span<const EdtfDate> Snapshot::otherDates(EventIndex event) const
{
    const auto found = m_details.otherDates.find(event.value());
    return found == m_details.otherDates.end() ? std::span<const EdtfDate>() : std::span<const EdtfDate>(found->second);
}

const EdtfDate* Snapshot::gappedDate(EventIndex event) const
{
    // The flag is at hand, the map is not.
    if ((m_columns.dateFlags[event.value()] & kHasGaps) == 0) {
        return nullptr;
    }
    const auto found = m_gappedDates->find(event.value());
    return found == m_gappedDates->end() ? nullptr : &found->second;
}

bool Snapshot::mayOverlap(EventIndex event, const TimeSpan& span) const
{
    const std::size_t row = event.value();
    if (row >= m_columns.datedCount || span.isEmpty()) {
        return false;
    }
    if (const EdtfDate* gapped = gappedDate(event)) {
        return gapped->mayOverlap(span);
    }
    return TimeSpan{TimePoint(m_columns.earliestBegin[row]), TimePoint(m_columns.latestEnd[row])}.overlaps(span);
}

bool Snapshot::surelyOverlaps(EventIndex event, const TimeSpan& span) const
{
    const std::optional<SureReach> reach = sureReachOf(m_columns, event.value());
    if (reach && (m_columns.dateFlags[event.value()] & kHasGaps) != 0) {
        if (const auto gapped = m_gappedDates->find(event.value()); gapped != m_gappedDates->end()) {
            return gapped->second.surelyOverlaps(span);
        }
    }
    return reach && reach->overlaps(span);
}

std::span<const EventIndex> Snapshot::eventsWithClaim(ClaimStatus status) const
{
    const auto found = m_details.withClaim.find(status);
    return found == m_details.withClaim.end() ? std::span<const EventIndex>() : std::span(found->second);
}

std::span<const EventIndex> Snapshot::eventsOf(EntityIndex entity) const
{
    return m_entityEvents[entity.value()];
}

RecordId Snapshot::idOf(const RecordReference& record) const
{
    return std::visit(
        [this](auto index) {
            if constexpr (std::is_same_v<decltype(index), EventIndex>) {
                return toRecordId(m_columns.id[index.value()]);
            } else {
                return toRecordId((*this)[index].id);
            }
        },
        record);
}

std::span<const RelationshipIndex> Snapshot::relationshipsOf(const RecordReference& end) const
{
    const auto found = m_records->relationshipsByEnd.find(idOf(end).value());
    return found == m_records->relationshipsByEnd.end() ? std::span<const RelationshipIndex>()
                                                        : std::span<const RelationshipIndex>(found->second);
}

std::span<const StoryIndex> Snapshot::storiesAbout(EntityIndex entity) const
{
    return m_records->storiesAbout[entity.value()];
}

std::span<const StoryIndex> Snapshot::storiesWith(EventIndex event) const
{
    const auto found = m_storiesWith->find(event.value());
    return found == m_storiesWith->end() ? std::span<const StoryIndex>() : std::span<const StoryIndex>(found->second);
}

std::optional<EventIndex> Snapshot::find(EventId id) const
{
    const auto idOfEvent = [this](EventIndex event) { return m_columns.id[event.value()]; };
    const auto found = std::ranges::lower_bound(m_eventsById, id, {}, idOfEvent);
    return found == m_eventsById.end() || idOfEvent(*found) != id ? std::nullopt : std::optional(*found);
}

std::optional<EntityIndex> Snapshot::find(EntityId id) const
{
    return m_records->find<EntityIndex>(id);
}

std::optional<TermIndex> Snapshot::find(TermId id) const
{
    return m_records->find<TermIndex>(id);
}

std::optional<PlaceIndex> Snapshot::find(PlaceId id) const
{
    return m_records->find<PlaceIndex>(id);
}

std::optional<SourceIndex> Snapshot::find(SourceId id) const
{
    return m_records->find<SourceIndex>(id);
}

std::optional<TagIndex> Snapshot::find(TagId id) const
{
    return m_records->find<TagIndex>(id);
}

std::optional<StoryIndex> Snapshot::find(StoryId id) const
{
    return m_records->find<StoryIndex>(id);
}

std::optional<RecordReference> Snapshot::find(RecordId id) const
{
    if (const auto found = m_records->byId.find(id.value()); found != m_records->byId.end()) {
        return found->second;
    }
    if (const auto event = find(EventId(id.value()))) {
        return *event;
    }
    return std::nullopt;
}

std::optional<RecordReference> Snapshot::findKey(std::string_view key) const
{
    if (const auto found = m_records->byKey.find(key); found != m_records->byKey.end()) {
        return found->second;
    }
    if (const auto event = m_details.keys.find(key)) {
        return *event;
    }
    return std::nullopt;
}

std::optional<TimeSpan> Snapshot::extent() const
{
    return m_extent;
}

} // namespace tideline
