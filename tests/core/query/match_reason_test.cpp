// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/concert_collection.h"

#include "query/match_reason.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::concertCollection;

class MatchReasonsTest : public testing::Test {
protected:
    /// The reasons as "who: role" or "who - relationship".
    std::vector<std::string> reasons(const Filter& filter, std::string_view event) const
    {
        const auto index = std::get<EventIndex>(m_snapshot.findKey(event).value());
        std::vector<std::string> drawn;
        for (const MatchReason& reason : matchReasons(m_snapshot, filter, index)) {
            const std::string& found = m_snapshot[reason.found].key;
            drawn.push_back(reason.role ? found + ": " + m_snapshot[*reason.role].key
                                        : found + " - " + m_snapshot[reason.relationship.value()].key);
        }
        return drawn;
    }

    EntityId entity(const std::string& key) const { return m_builder.id<EntityId>(key); }

    const CollectionBuilder m_builder = concertCollection();
    const Snapshot m_snapshot = m_builder.buildSnapshot();
};

using Drawn = std::vector<std::string>;

TEST_F(MatchReasonsTest, NameTheRole)
{
    EXPECT_EQ(reasons({.artists = {entity("baby-vox")}}, "concert-2003"), (Drawn{"baby-vox: performer"}));
}

TEST_F(MatchReasonsTest, NameTheTieToSomebodyWhoLeft)
{
    EXPECT_EQ(reasons({.artists = {entity("baby-vox")}}, "ryu-leaves"), (Drawn{"baby-vox - ryu-heard"}));
}

TEST_F(MatchReasonsTest, NameTheTieThatNamesTheEvent)
{
    EXPECT_EQ(reasons({.people = {entity("kim")}}, "concert-2018"), (Drawn{"kim - kim-watched"}));
    EXPECT_EQ(reasons({.artists = {entity("baby-vox")}}, "talk"), (Drawn{"baby-vox - ryu-heard"}));
}

TEST_F(MatchReasonsTest, PutTakingPartBeforeATie)
{
    CollectionBuilder builder = concertCollection();
    builder.relationship("played", "red-velvet", "played-in", "concert-2018");
    const Snapshot snapshot = builder.buildSnapshot();
    const auto event = std::get<EventIndex>(snapshot.findKey("concert-2018").value());

    const auto found = matchReasons(snapshot, {.artists = {builder.id<EntityId>("red-velvet")}}, event);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().role);
    EXPECT_FALSE(found.front().relationship);
}

TEST_F(MatchReasonsTest, FollowTheOrderOfTheFilter)
{
    const Filter filter{.artists = {entity("red-velvet"), entity("baby-vox")},
                        .people = {entity("ryu"), entity("reporter")}};

    EXPECT_EQ(reasons(filter, "talk"), (Drawn{"baby-vox - ryu-heard", "ryu - ryu-heard", "reporter: host"}));
}

TEST_F(MatchReasonsTest, AreThereForWhomTheTextMeans)
{
    EXPECT_EQ(reasons({.text = "artist:babyvox"}, "ryu-leaves"), (Drawn{"baby-vox - ryu-heard"}));
    EXPECT_EQ(reasons({.text = "person:kim"}, "concert-2018"), (Drawn{"kim - kim-watched"}));
    EXPECT_EQ(reasons({.text = "-artist:babyvox"}, "ryu-leaves"), Drawn());
}

TEST_F(MatchReasonsTest, SayNobodyTwice)
{
    EXPECT_EQ(reasons({.artists = {entity("baby-vox")}, .text = "artist:baby"}, "concert-2003"),
              (Drawn{"baby-vox: performer"}));
}

TEST_F(MatchReasonsTest, AreNoneWithoutEntitiesInTheFilter)
{
    EXPECT_EQ(reasons({.text = "concert"}, "concert-2003"), Drawn());
    EXPECT_EQ(reasons({.artists = {EntityId(9999)}}, "concert-2003"), Drawn());
}

} // namespace
} // namespace tideline
