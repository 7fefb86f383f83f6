// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/concert_collection.h"

#include "query/facets.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::concertCollection;

class CountFacetsTest : public testing::Test {
protected:
    template <typename RecordIdType>
    RecordIdType id(const std::string& key) const
    {
        return m_builder.id<RecordIdType>(key);
    }
    template <typename RecordIdType>
    std::size_t at(const std::string& key) const
    {
        return m_snapshot.find(id<RecordIdType>(key)).value().value();
    }

    const CollectionBuilder m_builder = concertCollection();
    const Snapshot m_snapshot = m_builder.buildSnapshot();
};

TEST_F(CountFacetsTest, CountArtistsByWhatChoosingThemFinds)
{
    const FacetCounts counts = countFacets(m_snapshot, {});

    EXPECT_EQ(counts.entities[at<EntityId>("baby-vox")], 3U);
    EXPECT_EQ(counts.entities[at<EntityId>("red-velvet")], 1U);
    EXPECT_EQ(counts.entities[at<EntityId>("ryu")], 3U);
}

TEST_F(CountFacetsTest, LeaveTheirOwnFacetOut)
{
    const FacetCounts counts = countFacets(m_snapshot, {.artists = {id<EntityId>("baby-vox")}});

    EXPECT_EQ(counts.entities[at<EntityId>("red-velvet")], 1U);
    EXPECT_EQ(counts.entities[at<EntityId>("kim")], 0U);
    EXPECT_EQ(counts.kinds[at<TermId>("leaving")], 1U);
}

TEST_F(CountFacetsTest, CountPlacesWithWhatIsInside)
{
    const FacetCounts counts = countFacets(m_snapshot, {});

    EXPECT_EQ(counts.places[at<PlaceId>("korea")], 2U);
    EXPECT_EQ(counts.places[at<PlaceId>("pyongyang")], 2U);
    EXPECT_EQ(counts.places[at<PlaceId>("hall")], 1U);
}

TEST_F(CountFacetsTest, TakeBeingUnsourcedForAValueOfTheSources)
{
    const FacetCounts counts = countFacets(m_snapshot, {.unsourced = true});

    EXPECT_EQ(counts.unsourced, 3U);
    EXPECT_EQ(counts.sources[at<SourceId>("billboard")], 2U);
    EXPECT_EQ(counts.kinds[at<TermId>("concert")], 0U);
}

TEST(CountFacets, CountClaimsWithinTheRestOfTheFilter)
{
    const Claim claim{.field = "age", .value = "25", .status = ClaimStatus::Disputed};
    CollectionBuilder builder;
    builder.event("a", "2001").tagged("t").claimed(claim).event("b", "2002").claimed(claim).event("c", "2003");

    const FacetCounts all = countFacets(builder.buildSnapshot(), {.disputed = true});
    const FacetCounts tagged = countFacets(builder.buildSnapshot(), {.tags = {builder.id<TagId>("t")}});

    EXPECT_EQ(all.disputed, 2U);
    EXPECT_EQ(all.rejected, 0U);
    EXPECT_EQ(tagged.disputed, 1U);
}

TEST_F(CountFacetsTest, GiveAValueForEveryRecord)
{
    const FacetCounts counts = countFacets(m_snapshot, {.text = "nothing has this text"});

    EXPECT_EQ(counts.entities, std::vector<std::uint32_t>(m_snapshot.entities().size(), 0));
    EXPECT_EQ(counts.kinds, std::vector<std::uint32_t>(m_snapshot.terms().size(), 0));
    EXPECT_EQ(counts.places, std::vector<std::uint32_t>(m_snapshot.places().size(), 0));
    EXPECT_EQ(counts.tags, std::vector<std::uint32_t>(m_snapshot.tags().size(), 0));
    EXPECT_EQ(counts.sources, std::vector<std::uint32_t>(m_snapshot.sources().size(), 0));
}

} // namespace
} // namespace tideline
