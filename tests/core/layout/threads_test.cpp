// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"
#include "support/tied_songs.h"

#include "layout/threads.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::SceneMaker;
using test::tiedSongs;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::UnorderedElementsAre;

using Pair = std::pair<MarkSubject, MarkSubject>;

/// A scene of tied songs, and the threads that are asked for over it.
class Tied {
public:
    explicit Tied(const CollectionBuilder& collection = tiedSongs())
        : m_maker(collection)
        , m_scene(m_maker.build())
    {
        m_request.snapshot = &m_maker.snapshot();
        m_request.measure = m_maker.request().measure;
        m_request.language = "en";
    }

    MarkSubject event(std::string_view key) const { return m_maker.event(key); }
    MarkSubject entity(std::string_view key) const { return m_maker.entity(key); }
    const Scene& scene() const { return m_scene; }
    SceneMaker& maker() { return m_maker; }

    Threads around(const MarkSubject& subject)
    {
        ThreadRequest request = m_request;
        request.selected = subject;
        return threadsOf(m_scene, request);
    }

    Threads of(ThreadChoice choice)
    {
        ThreadRequest request = m_request;
        request.choice = choice;
        request.stories = {StoryIndex(0)};
        return threadsOf(m_scene, request);
    }

    Threads ofAllAround(const MarkSubject& subject)
    {
        ThreadRequest request = m_request;
        request.choice = ThreadChoice::All;
        request.selected = subject;
        return threadsOf(m_scene, request);
    }

private:
    SceneMaker m_maker;
    Scene m_scene;
    ThreadRequest m_request;
};

std::vector<Pair> pairsOf(const Threads& threads)
{
    std::vector<Pair> pairs;
    for (const SceneThread& thread : threads.threads) {
        pairs.emplace_back(thread.from, thread.to);
    }
    return pairs;
}

std::vector<std::string> verbsOf(const Threads& threads)
{
    std::vector<std::string> verbs;
    for (const SceneThread& thread : threads.threads) {
        if (thread.verb) {
            verbs.push_back(thread.verb->text);
        }
    }
    return verbs;
}

const SceneThread& threadBetween(const Threads& threads, const MarkSubject& from, const MarkSubject& to)
{
    return *std::find_if(threads.threads.begin(), threads.threads.end(),
                         [&](const SceneThread& thread) { return thread.from == from && thread.to == to; });
}

TEST(Threads, OfAPersonTellWhatLedToThemAndWhatFollowed)
{
    Tied tied;

    const std::vector<Pair> pairs = pairsOf(tied.around(tied.entity("han")));

    EXPECT_THAT(pairs, Contains(Pair(tied.event("concert-2003"), tied.event("han-sees"))));
    EXPECT_THAT(pairs, Contains(Pair(tied.entity("baby-vox"), tied.event("han-sees"))));
    EXPECT_THAT(pairs, Contains(Pair(tied.event("han-sees"), tied.event("han-leaves"))));
}

TEST(Threads, OfALeavingLeadBackToTheConcertOverTheVideo)
{
    Tied tied;

    const std::vector<Pair> pairs = pairsOf(tied.around(tied.event("han-leaves")));

    EXPECT_THAT(pairs, Contains(Pair(tied.event("han-sees"), tied.event("han-leaves"))));
    EXPECT_THAT(pairs, Contains(Pair(tied.event("concert-2003"), tied.event("han-sees"))));
}

TEST(Threads, OfALeavingSayNothingOfWhatElseFollowedTheConcert)
{
    Tied tied;

    EXPECT_THAT(pairsOf(tied.around(tied.event("han-leaves"))),
                Not(Contains(Pair(tied.event("concert-2003"), tied.event("concert-2018")))));
}

TEST(Threads, OfAConcertLeadOnToTheLeavingOverTheVideo)
{
    Tied tied;

    EXPECT_THAT(pairsOf(tied.around(tied.event("concert-2003"))),
                Contains(Pair(tied.event("han-sees"), tied.event("han-leaves"))));
}

TEST(Threads, OfAnEventThatRecallsAnotherRunFromTheEarlierOne)
{
    Tied tied;

    EXPECT_THAT(pairsOf(tied.around(tied.event("concert-2018"))),
                Contains(Pair(tied.event("concert-2003"), tied.event("concert-2018"))));
}

TEST(Threads, TellWhoTakesPartWhereNoTieDoes)
{
    Tied tied;

    const Threads threads = tied.around(tied.entity("shinhwa"));

    // Shinhwa has no years in this collection, so no line either: only who has one is joined.
    EXPECT_THAT(threads.threads, IsEmpty());
    EXPECT_THAT(pairsOf(tied.around(tied.entity("red-velvet"))),
                Contains(Pair(tied.entity("red-velvet"), tied.event("concert-2018"))));
}

TEST(Threads, OfAnEventTellATieInsteadOfTakingPart)
{
    Tied tied;

    const Threads threads = tied.around(tied.event("concert-2003"));

    const SceneThread& thread = threadBetween(threads, tied.entity("baby-vox"), tied.event("concert-2003"));
    EXPECT_EQ(thread.count, 1U);
    EXPECT_TRUE(std::holds_alternative<RelationshipIndex>(thread.meanings.front()));
}

TEST(Threads, WithoutADateJoinTheMiddlesOfTheLines)
{
    Tied tied;

    const Threads threads = tied.around(tied.entity("westlife"));

    EXPECT_THAT(pairsOf(threads), UnorderedElementsAre(Pair(tied.entity("westlife"), tied.entity("ryu"))));
}

TEST(Threads, OfTheSelectionAreWideAndInTheColourOfWhereTheyComeFrom)
{
    Tied tied;

    const Threads threads = tied.around(tied.event("han-leaves"));

    const SceneThread& thread = threadBetween(threads, tied.event("concert-2003"), tied.event("han-sees"));
    EXPECT_EQ(thread.width, 2.5);
    EXPECT_EQ(thread.colour, ColourRole::LaneEvents);
}

TEST(Threads, OfAStoryAreThinAndOfAColourOfTheirOwn)
{
    Tied tied;

    const Threads threads = tied.of(ThreadChoice::Stories);

    ASSERT_THAT(threads.threads, Not(IsEmpty()));
    for (const SceneThread& thread : threads.threads) {
        EXPECT_EQ(thread.width, 1.5);
        EXPECT_EQ(thread.colour, ColourRole::Thread);
    }
}

TEST(Threads, OfAStoryAreThoseOfWhomItIsAbout)
{
    Tied tied;

    const std::vector<Pair> pairs = pairsOf(tied.of(ThreadChoice::Stories));

    EXPECT_THAT(pairs, Contains(Pair(tied.entity("baby-vox"), tied.event("han-sees"))));
    EXPECT_THAT(pairs, Not(Contains(Pair(tied.entity("westlife"), tied.entity("ryu")))));
}

TEST(Threads, OfAllAreAllTies)
{
    Tied tied;

    EXPECT_THAT(pairsOf(tied.of(ThreadChoice::All)),
                UnorderedElementsAre(Pair(tied.event("concert-2003"), tied.event("han-sees")),
                                     Pair(tied.entity("baby-vox"), tied.event("han-sees")),
                                     Pair(tied.event("han-sees"), tied.event("han-leaves")),
                                     Pair(tied.entity("baby-vox"), tied.event("concert-2003")),
                                     Pair(tied.entity("westlife"), tied.entity("ryu")),
                                     Pair(tied.event("concert-2003"), tied.event("concert-2018"))));
}

TEST(Threads, ThatNobodyAsksForAreNotThere)
{
    Tied tied;

    EXPECT_EQ(tied.of(ThreadChoice::None), Threads());
}

TEST(Threads, OfASelectionDimTheRest)
{
    Tied tied;

    const Threads threads = tied.around(tied.event("han-leaves"));

    EXPECT_TRUE(threads.dimsRest);
    EXPECT_TRUE(threads.isLit(tied.event("concert-2003")));
    EXPECT_TRUE(threads.isLit(tied.entity("han")));
    EXPECT_FALSE(threads.isLit(tied.event("kang-leaves")));
}

TEST(Threads, LeaveEverythingAsItIsWhereTheSelectionHasNone)
{
    Tied tied;

    EXPECT_FALSE(tied.around(tied.event("concert-1999")).dimsRest);
}

TEST(Threads, LeaveEverythingAsItIsWhereAllAreAskedFor)
{
    Tied tied;

    const Threads threads = tied.ofAllAround(tied.event("han-leaves"));

    EXPECT_FALSE(threads.dimsRest);
    EXPECT_THAT(threads.threads, SizeIs(6));
}

TEST(Threads, SayTheVerbOfTheTie)
{
    Tied tied;

    EXPECT_THAT(verbsOf(tied.around(tied.entity("westlife"))), UnorderedElementsAre("heard"));
}

TEST(Threads, SayAVerbOnceWhereSeveralMeetAtOneMark)
{
    Tied tied;

    const std::vector<std::string> verbs = verbsOf(tied.around(tied.entity("han")));

    EXPECT_EQ(std::count(verbs.begin(), verbs.end(), "saw on video"), 1);
}

TEST(Threads, SayTheirVerbsBesideBarsRatherThanOnThem)
{
    Tied tied;

    for (const SceneThread& thread : tied.of(ThreadChoice::All).threads) {
        for (const SceneBar& bar : tied.scene().bars) {
            EXPECT_FALSE(thread.verb && thread.verb->box.overlaps(bar.box)) << thread.verb->text;
        }
    }
}

TEST(Threads, NeverJoinWhoIsProtected)
{
    CollectionBuilder collection = tiedSongs();
    collection.person("unnamed", "Somebody").protectedAs("A woman");
    collection.relationship("unnamed-saw", "unnamed", "saw on video", "concert-2018").restingOn("joint-2018");
    Tied tied(collection);

    EXPECT_THAT(pairsOf(tied.of(ThreadChoice::All)),
                Not(Contains(Pair(tied.event("concert-2018"), tied.event("joint-2018")))));
}

TEST(Threads, DoNotPutASongInThePlaceOfTheConcertWhereItWasSung)
{
    CollectionBuilder collection = tiedSongs();
    collection.entity("song", EntityKind::Work, "A Song");
    collection.relationship("work", "song", "is a work by", "red-velvet").restingOn("joint-2018").dated("2018");
    Tied tied(collection);

    EXPECT_THAT(pairsOf(tied.of(ThreadChoice::All)),
                Not(Contains(Pair(tied.entity("red-velvet"), tied.event("joint-2018")))));
}

TEST(Threads, AreHitNearTheirCurve)
{
    Tied tied;
    const Threads threads = tied.around(tied.entity("westlife"));
    const Point middle = pointAt(threads.threads.front().curve, 0.8);

    const std::optional<SceneHit> hit = hitThread(threads.threads, {middle.x + 3, middle.y}, 1);

    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->subject, tied.entity("ryu"));
    EXPECT_THAT(hit->meanings, SizeIs(1));
    EXPECT_FALSE(hitThread(threads.threads, {middle.x + 60, middle.y}, 1).has_value());
}

} // namespace
} // namespace tideline
