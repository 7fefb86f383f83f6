// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_hits.h"

#include "query/event_search.h"
#include "query/record_text_search.h"
#include "query/sentence.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace tideline {

namespace {

/// Of more events than these only the weightiest are looked at one by one.
constexpr std::size_t kMostRankedEvents = 2'000;

struct Word {
    SearchTerm term;
    SearchPattern pattern;
};

/// Of what sort a hit is, the most sought first, where all else is equal.
enum class HitOrder { Entity, Story, Event, Place, Tag, Source };

/// The place of a hit among all, ascending.
struct Rank {
    enum class Group { Called, Told, Tied };
    Group group;
    Fit fit;
    HitOrder order;
    SearchedText sort;
    int weight;

    auto key() const { return std::tuple(group, fit, order, sort, -weight); }
};

struct Candidate {
    Rank rank;
    RecordReference record;
    std::string name; ///< In the reader's language.

    std::string_view sortName() const { return rank.order == HitOrder::Event ? std::string_view() : name; }
};

/// Visits the texts of any record.
template <typename Visitor>
void visitTextsOf(const Snapshot& snapshot, const RecordReference& record, Visitor visit)
{
    std::visit(
        [&](auto index) {
            if constexpr (std::is_same_v<decltype(index), EventIndex>) {
                visitTitles(snapshot, index, visit);
            } else if constexpr (requires { visitTexts(snapshot[index], visit); }) {
                visitTexts(snapshot[index], visit);
            }
        },
        record);
}

class Searcher {
public:
    Searcher(const Snapshot& snapshot, const SearchQuery& query, std::string_view language)
        : m_snapshot(snapshot)
        , m_language(language)
    {
        for (const SearchTerm& term : query.terms) {
            (term.isExcluded ? m_excluded : m_wanted).push_back({term, SearchPattern(term.text, term.isPhrase)});
        }
    }

    void addRecords()
    {
        if (m_wanted.empty()) {
            return; // Without a word, what is not excluded would be everything.
        }
        addAll<EntityIndex>(m_snapshot.entities(), HitOrder::Entity);
        addAll<StoryIndex>(m_snapshot.stories(), HitOrder::Story);
        addAll<PlaceIndex>(m_snapshot.places(), HitOrder::Place);
        addAll<TagIndex>(m_snapshot.tags(), HitOrder::Tag);
        addAll<SourceIndex>(m_snapshot.sources(), HitOrder::Source);
    }

    void addEvents(const EventSet& events)
    {
        const std::vector<EventIndex> ranked = weightiest(events);
        for (const EventIndex event : ranked) {
            const std::optional<FoundText> worst = weakest(event);
            const TextChoice title = m_snapshot.title(event, m_language);
            add(event, HitOrder::Event, worst, m_snapshot.columns().weight[event.value()], title.text);
        }
    }

    std::vector<SearchHit> take(std::size_t most)
    {
        const auto isBefore = [](const Candidate& first, const Candidate& second) {
            return std::tuple(first.rank.key(), first.sortName()) < std::tuple(second.rank.key(), second.sortName());
        };
        // Stable, so that events keep their order in time.
        std::ranges::stable_sort(m_candidates, isBefore);
        std::vector<SearchHit> hits;
        for (std::size_t i = 0; i < std::min(most, m_candidates.size()); ++i) {
            hits.push_back(described(std::move(m_candidates[i])));
        }
        return hits;
    }

private:
    template <typename RecordIndex, typename Record>
    void addAll(const std::vector<Record>& records, HitOrder order)
    {
        for (std::size_t i = 0; i < records.size(); ++i) {
            const RecordIndex index(i);
            if (isExcluded(index)) {
                continue;
            }
            if (const std::optional<FoundText> worst = weakest(index)) {
                add(index, order, worst, weightOf(records[i]), nameOf(records[i]));
            }
        }
    }

    void add(const RecordReference& record, HitOrder order, const std::optional<FoundText>& worst, int weight,
             std::string_view name)
    {
        Rank rank = {Rank::Group::Tied, Fit::Romanised, order, SearchedText::Summary, weight};
        if (worst) {
            rank.group = worst->source.isMarkdown() ? Rank::Group::Told : Rank::Group::Called;
            rank.fit = worst->fit.fit;
            rank.sort = worst->source.sort;
        }
        m_candidates.push_back({rank, record, std::string(name)});
    }

    static int weightOf(const Entity& entity) { return entity.weight; }
    template <typename Record>
    static int weightOf(const Record&)
    {
        return 0;
    }

    std::string_view nameOf(const Source& source) const { return source.title; }
    std::string_view nameOf(const Story& story) const { return story.title.bestFor(m_language).text; }
    std::string nameOf(const Entity& entity) const { return std::string(displayName(entity).bestFor(m_language).text); }
    template <typename Record>
    std::string_view nameOf(const Record& record) const
    {
        return record.name.bestFor(m_language).text;
    }

    /// True if the field is about records of this sort.
    bool answers(const RecordReference& record, SearchField field) const
    {
        if (const auto* entity = std::get_if<EntityIndex>(&record)) {
            const bool isArtist = m_snapshot[*entity].kind == EntityKind::Artist;
            return field == (isArtist ? SearchField::Artist : SearchField::Person);
        }
        return (std::holds_alternative<PlaceIndex>(record) && field == SearchField::Place) ||
               (std::holds_alternative<TagIndex>(record) && field == SearchField::Tag) ||
               (std::holds_alternative<SourceIndex>(record) && field == SearchField::Source) ||
               (std::holds_alternative<StoryIndex>(record) && field == SearchField::Story);
    }

    std::optional<FoundText> best(const RecordReference& record, Word& word) const
    {
        std::optional<FoundText> best;
        const bool isOfField = word.term.field != SearchField::Anywhere;
        if (isOfField && !answers(record, word.term.field)) {
            return best;
        }
        visitTextsOf(m_snapshot, record, [&](const RecordText& text) {
            if (isOfField && text.sort > SearchedText::Creator) {
                return; // A field is about what its records are called.
            }
            std::optional<FoundText> found = findIn(text, word.pattern);
            if (found && (!best || isBetter(*found, *best))) {
                best = std::move(found);
            }
        });
        return best;
    }

    /// The word that fits least decides where the record stands; nothing if one does not fit at all.
    std::optional<FoundText> weakest(const RecordReference& record)
    {
        std::optional<FoundText> weakest;
        for (Word& word : m_wanted) {
            std::optional<FoundText> found = best(record, word);
            if (!found) {
                return std::nullopt;
            }
            if (!weakest || isBetter(*weakest, *found)) {
                weakest = std::move(found);
            }
        }
        return weakest;
    }

    bool isExcluded(const RecordReference& record)
    {
        return std::ranges::any_of(m_excluded, [&](Word& word) { return best(record, word).has_value(); });
    }

    std::vector<EventIndex> weightiest(const EventSet& events) const
    {
        std::vector<EventIndex> all;
        if (events.count() <= kMostRankedEvents) {
            events.forEach([&all](EventIndex event) { all.push_back(event); });
            return all;
        }
        // Weights are small numbers: counting them finds the least that still has room without sorting a million.
        constexpr int kWeights = 101;
        std::array<std::size_t, kWeights> counts = {};
        const Column<std::int16_t>& weights = m_snapshot.columns().weight;
        const auto weightAt = [&weights](EventIndex event) {
            return static_cast<std::size_t>(std::clamp<int>(weights[event.value()], 0, kWeights - 1));
        };
        events.forEach([&](EventIndex event) { ++counts[weightAt(event)]; });
        std::size_t least = kWeights - 1;
        for (std::size_t room = kMostRankedEvents; least > 0 && counts[least] < room; --least) {
            room -= counts[least];
        }
        std::size_t roomForLeast = kMostRankedEvents;
        for (std::size_t weight = least + 1; weight < kWeights; ++weight) {
            roomForLeast -= counts[weight];
        }
        events.forEach([&](EventIndex event) {
            const std::size_t weight = weightAt(event);
            if (weight > least || (weight == least && roomForLeast > 0)) {
                all.push_back(event);
                roomForLeast -= weight == least ? 1 : 0;
            }
        });
        return all;
    }

    /// The text that tells the reader most: what it is called before what is told of it, and in the reader's language
    /// before another.
    std::optional<FoundText> mostTelling(const RecordReference& record)
    {
        std::optional<FoundText> shown;
        const auto isForeign = [this](const FoundText& found) { return found.source.language != m_language; };
        for (Word& word : m_wanted) {
            visitTextsOf(m_snapshot, record, [&](const RecordText& text) {
                std::optional<FoundText> found = findIn(text, word.pattern);
                const auto rank = [&](const FoundText& f) { return std::pair(f.source.isMarkdown(), isForeign(f)); };
                if (found && (!shown || rank(*found) < rank(*shown) ||
                              (rank(*found) == rank(*shown) && isBetter(*found, *shown)))) {
                    shown = std::move(found);
                }
            });
        }
        return shown;
    }

    SearchHit described(Candidate candidate)
    {
        SearchHit hit = {.record = candidate.record, .name = std::move(candidate.name)};
        const std::optional<FoundText> shown = mostTelling(candidate.record);
        if (!shown) {
            return hit;
        }
        const Sentence sentence =
            shown->source.isMarkdown() ? sentenceAround(shown->plain, shown->fit.where) : Sentence{shown->plain, 0};
        hit.text = sentence.text;
        hit.language = shown->source.language;
        hit.sort = shown->source.sort;
        hit.step = shown->source.step;
        hit.marks = marksIn(hit.text, shown->source.isName());
        return hit;
    }

    std::vector<SearchRange> marksIn(std::string_view text, bool isName)
    {
        std::vector<SearchRange> marks;
        for (Word& word : m_wanted) {
            if (const auto fit = isName ? word.pattern.inName(text) : word.pattern.inText(text)) {
                marks.push_back(fit->where);
            }
        }
        std::ranges::sort(marks, {}, &SearchRange::begin);
        return marks;
    }

    const Snapshot& m_snapshot;
    std::string_view m_language;
    std::vector<Word> m_wanted;
    std::vector<Word> m_excluded;
    std::vector<Candidate> m_candidates;
};

} // namespace

SearchHits search(const Snapshot& snapshot, const SearchQuery& query, std::string_view language, std::size_t most,
                  const TextIndex* index)
{
    if (query.terms.empty()) {
        return {};
    }
    const EventSet all = EventSet::all(snapshot.columns().size());
    return hitsAmong(snapshot, query, EventSearch(snapshot, index).among(query, all), language, most);
}

SearchHits hitsAmong(const Snapshot& snapshot, const SearchQuery& query, const EventSet& events,
                     std::string_view language, std::size_t most)
{
    Searcher searcher(snapshot, query, language);
    searcher.addRecords();
    searcher.addEvents(events);
    return {searcher.take(most), events.count()};
}

} // namespace tideline
