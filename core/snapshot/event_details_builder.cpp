// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_details_builder.h"

#include "base/side_by_side.h"
#include "snapshot/event_table.h"
#include "snapshot/title_collector.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tideline {

namespace {

template <typename Value>
using OfRow = std::vector<std::pair<std::uint32_t, Value>>;

/// Finds the rows of events. What belongs to events mostly arrives in the order of their ids, so the answer is usually
/// the entry found last, or the next one. A copy shares the ids and finds on its own.
class RowFinder {
public:
    explicit RowFinder(const Snapshot& outline)
        : m_events(outline.eventsById())
    {
        std::vector<EventId> ids;
        ids.reserve(m_events.size());
        for (const EventIndex event : m_events) {
            ids.push_back(outline.columns().id[event.value()]);
        }
        m_ids = std::move(ids);
    }

    std::optional<std::uint32_t> find(EventId id)
    {
        if (!isAt(m_last, id) && !isAt(++m_last, id)) {
            m_last = static_cast<std::size_t>(std::ranges::lower_bound(m_ids, id) - m_ids.begin());
        }
        return isAt(m_last, id) ? std::optional(m_events[m_last].value()) : std::nullopt;
    }

private:
    bool isAt(std::size_t position, EventId id) const { return position < m_ids.size() && m_ids[position] == id; }

    Column<EventIndex> m_events; ///< By id.
    Column<EventId> m_ids;       ///< Theirs, side by side.
    std::size_t m_last = 0;
};

/// The pairs as `Adjacency` takes them.
template <typename Value>
auto eachOf(const OfRow<Value>& pairs)
{
    return [&pairs](auto visit) {
        for (const auto& [row, value] : pairs) {
            visit(row, value);
        }
    };
}

} // namespace

struct EventDetailsBuilder::Parts {
    explicit Parts(Snapshot given)
        : outline(std::move(given))
        , rows(outline)
        , rowsOfTitles(rows)
        , keys("", {})
        , visible(outline.columns().size(), false)
        , disputed(outline.columns().size(), false)
        , citations(outline.sources().size())
    {}

    void add(std::vector<TitleCollector>& collectors, EventId event, std::string_view language, std::string_view text);
    EventDetails take();

    Snapshot outline;
    RowFinder rows;
    RowFinder rowsOfTitles;             ///< They may be added on another thread.
    std::vector<TitleCollector> titles; ///< One a language.
    std::vector<TitleCollector> shortTitles;
    TitleCollector keys;
    std::vector<bool> visible;
    std::vector<bool> disputed;
    OfRow<EventParticipation> participations;
    OfRow<SourceIndex> sources;
    OfRow<TagIndex> tags;
    std::map<ClaimStatus, std::vector<EventIndex>> withClaim;
    std::unordered_map<std::uint32_t, std::vector<EdtfDate>> otherDates;
    std::vector<CitationTally> citations;

private:
    void takeTitles(EventDetails& details);
    void tidyClaims();
    void tidyOtherDates();
};

void EventDetailsBuilder::Parts::add(std::vector<TitleCollector>& collectors, EventId event, std::string_view language,
                                     std::string_view text)
{
    const auto row = text.empty() ? std::nullopt : rowsOfTitles.find(event);
    if (!row) {
        return;
    }
    auto collector = std::ranges::find(collectors, language, &TitleCollector::language);
    if (collector == collectors.end()) {
        const bool areTitles = &collectors == &titles;
        collectors.emplace_back(std::string(language), areTitles ? outline.titles().front() : TextColumn());
        collector = collectors.end() - 1;
    }
    collector->add(*row, text);
}

/// Puts languages into their order; one that has only titles or only short titles has nothing in the other columns.
void EventDetailsBuilder::Parts::takeTitles(EventDetails& details)
{
    for (const auto* collectors : {&titles, &shortTitles}) {
        for (const TitleCollector& collector : *collectors) {
            details.languages.push_back(collector.language());
        }
    }
    std::ranges::sort(details.languages);
    details.languages.erase(std::unique(details.languages.begin(), details.languages.end()), details.languages.end());

    const auto takeFrom = [&](std::vector<TitleCollector>& collectors, const std::string& language) {
        const auto collector = std::ranges::find(collectors, language, &TitleCollector::language);
        return collector == collectors.end() ? TextColumn() : collector->take(outline.columns().size());
    };
    for (const std::string& language : details.languages) {
        details.titles.push_back(takeFrom(titles, language));
        details.shortTitles.push_back(takeFrom(shortTitles, language));
    }
}

void EventDetailsBuilder::Parts::tidyClaims()
{
    for (auto& [status, events] : withClaim) {
        std::ranges::sort(events);
        events.erase(std::unique(events.begin(), events.end()), events.end());
    }
}

void EventDetailsBuilder::Parts::tidyOtherDates()
{
    const auto place = [](const EdtfDate& date) {
        return std::tuple(lowerBound(date.bounds().earliestBegin), upperBound(date.bounds().latestEnd),
                          std::string_view(date.canonical()));
    };
    for (auto& [row, dates] : otherDates) {
        const Result<EdtfDate> own = EdtfDate::parse(outline.dateText(EventIndex(row)));
        std::erase_if(dates, [&own](const EdtfDate& date) { return own && own->canonical() == date.canonical(); });
        std::ranges::sort(dates, {}, place);
        const auto isSame = [](const EdtfDate& a, const EdtfDate& b) { return a.canonical() == b.canonical(); };
        dates.erase(std::unique(dates.begin(), dates.end(), isSame), dates.end());
    }
    std::erase_if(otherDates, [](const auto& entry) { return entry.second.empty(); });
}

EventDetails EventDetailsBuilder::Parts::take()
{
    const std::size_t rowCount = outline.columns().size();
    tidyClaims();
    tidyOtherDates();
    EventDetails details;
    sideBySide(
        rowCount, [&] { takeTitles(details); },
        [&] {
            // One after the other: what was collected goes as soon as it is grouped.
            details.participations = Adjacency<EventParticipation>::groupedFrom(rowCount, eachOf(participations));
            participations = {};
            details.sources = Adjacency<SourceIndex>::setsFrom(rowCount, eachOf(sources));
            sources = {};
            details.tags = Adjacency<TagIndex>::setsFrom(rowCount, eachOf(tags));
            tags = {};
            details.keys = EventKeys(keys.take(rowCount));
        });
    details.visible = std::move(visible);
    details.disputed = std::move(disputed);
    details.withClaim = std::move(withClaim);
    details.otherDates = std::move(otherDates);
    details.citations = std::move(citations);
    return details;
}

EventDetailsBuilder::EventDetailsBuilder(Snapshot outline)
    : m_parts(std::make_unique<Parts>(std::move(outline)))
{}

EventDetailsBuilder::~EventDetailsBuilder() = default;
EventDetailsBuilder::EventDetailsBuilder(EventDetailsBuilder&&) noexcept = default;
EventDetailsBuilder& EventDetailsBuilder::operator=(EventDetailsBuilder&&) noexcept = default;

void EventDetailsBuilder::addTitle(EventId event, std::string_view language, std::string_view text)
{
    m_parts->add(m_parts->titles, event, language, text);
}

void EventDetailsBuilder::addShortTitle(EventId event, std::string_view language, std::string_view text)
{
    m_parts->add(m_parts->shortTitles, event, language, text);
}

void EventDetailsBuilder::addRecord(EventId event, std::string_view key, bool visible)
{
    if (const auto row = m_parts->rows.find(event)) {
        m_parts->visible[*row] = visible;
        if (!key.empty()) {
            m_parts->keys.add(*row, key);
        }
    }
}

void EventDetailsBuilder::addParticipation(EventId event, EntityId entity, TermId role)
{
    const auto row = m_parts->rows.find(event);
    const auto entityIndex = m_parts->outline.find(entity);
    const auto roleIndex = m_parts->outline.find(role);
    if (row && entityIndex && roleIndex) {
        m_parts->participations.emplace_back(*row, EventParticipation{*entityIndex, *roleIndex});
    }
}

void EventDetailsBuilder::addCitation(EventId event, const CitationRow& citation)
{
    const auto row = m_parts->rows.find(event);
    if (const auto source = m_parts->outline.find(citation.source); row && source) {
        m_parts->sources.emplace_back(*row, *source);
        CitationTally& tally = m_parts->citations[source->value()];
        ++tally.byConfidence[static_cast<std::size_t>(citation.confidence)];
        tally.claims += citation.isForClaim ? 1 : 0;
    }
}

void EventDetailsBuilder::addTag(EventId event, TagId tag)
{
    const auto row = m_parts->rows.find(event);
    if (const auto index = m_parts->outline.find(tag); row && index) {
        m_parts->tags.emplace_back(*row, *index);
    }
}

void EventDetailsBuilder::addClaim(EventId event, ClaimStatus status)
{
    if (const auto row = m_parts->rows.find(event)) {
        m_parts->withClaim[status].push_back(EventIndex(*row));
    }
}

void EventDetailsBuilder::addDisputedDate(EventId event, EdtfDate date)
{
    if (const auto row = m_parts->rows.find(event)) {
        m_parts->disputed[*row] = true;
        if (date.flags().hasPlaceInTime()) {
            m_parts->otherDates[*row].push_back(std::move(date));
        }
    }
}

Snapshot EventDetailsBuilder::build()
{
    return m_parts->outline.completedWith(m_parts->take());
}

} // namespace tideline
