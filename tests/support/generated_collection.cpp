// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/generated_collection.h"

#include "time/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace tideline {

namespace {

constexpr int kArtistCount = 200;
constexpr int kSourceCount = 50;
constexpr int kPlaceCount = 20;
constexpr int kFirstYear = 1945;
constexpr int kLastYear = 2024;

/// SplitMix64: the distributions of the standard library differ between machines.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

private:
    std::uint64_t next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return value ^ (value >> 31U);
    }

    std::uint64_t m_state;
};

struct KindPlan {
    const char* key;
    Lane lane;
    Shape shape;
    const char* english;
    const char* korean;
};

constexpr auto kKinds = std::to_array<KindPlan>({
    {"concert", Lane::Events, Shape::Diamond, "Concert", "공연"},
    {"ceremony", Lane::Events, Shape::Square, "Ceremony", "행사"},
    {"broadcast", Lane::Events, Shape::Ring, "Broadcast", "방송"},
    {"debut", Lane::Artists, Shape::Square, "Debut", "데뷔"},
    {"release", Lane::Works, Shape::Square, "Release", "발매"},
    {"survey", Lane::Context, Shape::TriangleUp, "Survey", "조사"},
    {"law", Lane::Context, Shape::TriangleDown, "Law", "법"},
    {"leaving", Lane::Defectors, Shape::Disc, "Leaving", "떠남"},
});

/// Numbers the records as they are made; ids are one number space.
class Generator {
public:
    Generator(std::size_t eventCount, std::uint64_t seed)
        : m_random(seed)
    {
        m_contents.events.reserve(eventCount);
    }

    CollectionContents generate(std::size_t eventCount)
    {
        m_contents.header.title = {{"en", "Generated collection"}, {"ko", "만든 모음"}};
        addVocabulary();
        addPlacesAndSources();
        addArtists();
        for (std::size_t i = 0; i < eventCount; ++i) {
            addEvent(i);
        }
        return std::move(m_contents);
    }

private:
    std::int64_t nextId() { return ++m_lastId; }

    void addVocabulary()
    {
        for (const KindPlan& kind : kKinds) {
            m_contents.terms.push_back({.id = TermId(nextId()),
                                        .key = kind.key,
                                        .vocabulary = Vocabulary::EventKind,
                                        .lane = kind.lane,
                                        .shape = kind.shape,
                                        .name = {{"en", kind.english}, {"ko", kind.korean}},
                                        .inverse = {}});
        }
        m_contents.terms.push_back({.id = TermId(nextId()),
                                    .key = "performer",
                                    .vocabulary = Vocabulary::Role,
                                    .lane = {},
                                    .shape = {},
                                    .name = {{"en", "performer"}, {"ko", "출연"}},
                                    .inverse = {}});
    }

    void addPlacesAndSources()
    {
        for (int i = 0; i < kPlaceCount; ++i) {
            const std::string number = std::to_string(i);
            m_contents.places.push_back({.id = PlaceId(nextId()),
                                         .key = "place-" + number,
                                         .name = {{"en", "Place " + number}, {"ko", "장소 " + number}},
                                         .parent = {},
                                         .summary = {},
                                         .evidence = {}});
        }
        for (int i = 0; i < kSourceCount; ++i) {
            const std::string number = std::to_string(i);
            m_contents.sources.push_back({.id = SourceId(nextId()),
                                          .key = "source-" + number,
                                          .title = "Source " + number,
                                          .language = "en",
                                          .publisher = "Publisher " + number,
                                          .date = {},
                                          .address = {},
                                          .note = {},
                                          .evidence = {}});
        }
    }

    void addArtists()
    {
        for (int i = 0; i < kArtistCount; ++i) {
            const std::string number = std::to_string(i);
            Entity artist = {.id = EntityId(nextId()), .key = "artist-" + number, .kind = EntityKind::Artist};
            artist.names = {{.value = "Artist " + number, .language = "en"},
                            {.value = "가수 " + number, .language = "ko"}};
            m_contents.entities.push_back(std::move(artist));
        }
    }

    std::string day(int year)
    {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, static_cast<int>(1 + m_random.below(12)),
                      static_cast<int>(1 + m_random.below(28)));
        return text.data();
    }

    EdtfDate date()
    {
        const int year = kFirstYear + static_cast<int>(m_random.below(kLastYear - kFirstYear + 1));
        std::string text = day(year);
        if (m_random.below(5) == 0) {
            text += "/" + day(std::min(year + 1 + static_cast<int>(m_random.below(3)), kLastYear + 1));
        }
        return *EdtfDate::parse(text);
    }

    void addEvent(std::size_t number)
    {
        const std::size_t kind = m_random.below(kKinds.size());
        const std::string name = std::to_string(number);
        Event event = {.id = EventId(nextId()), .key = {}, .kind = m_contents.terms[kind].id};
        event.title = {{"en", std::string(kKinds[kind].english) + " number " + name},
                       {"ko", std::string(kKinds[kind].korean) + " " + name + "번"}};
        event.date = date();
        event.place = m_contents.places[m_random.below(kPlaceCount)].id;
        event.weight = static_cast<int>(m_random.below(100));
        const std::size_t first = m_random.below(kArtistCount);
        const std::size_t second = (first + 1 + m_random.below(kArtistCount - 1)) % kArtistCount;
        const TermId role = m_contents.terms.back().id;
        event.participations = {{m_contents.entities[first].id, role}, {m_contents.entities[second].id, role}};
        event.evidence.citations = {{.source = m_contents.sources[m_random.below(kSourceCount)].id}};
        m_contents.events.push_back(std::move(event));
    }

    Random m_random;
    CollectionContents m_contents;
    std::int64_t m_lastId = 0;
};

} // namespace

CollectionContents generateCollection(std::size_t eventCount, std::uint64_t seed)
{
    return Generator(eventCount, seed).generate(eventCount);
}

} // namespace tideline
