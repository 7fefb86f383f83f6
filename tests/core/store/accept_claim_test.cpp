// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/collection_builder.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline::test {

namespace {

const Signature kBy{.time = 0};

Claim claim(const std::string& field, const std::string& value, ClaimStatus status = ClaimStatus::Disputed)
{
    return {.field = field, .value = value, .status = status};
}

/// A concert in Seoul in 2003 that others place and date otherwise, and its source.
CollectionBuilder concert()
{
    CollectionBuilder builder;
    builder.place("korea", "Korea").place("seoul", "Seoul", "korea").place("pyongyang", "Pyongyang", "korea");
    builder.source("paper", "A paper").source("book", "A book");
    builder.event("show", "2003-10-06").at("seoul");
    return builder;
}

/// A collection that is open to write, made of what a builder describes.
class OpenCollection {
public:
    explicit OpenCollection(const CollectionContents& contents)
    {
        makeCollection(path(), contents);
        m_collection = openCollection(path(), OpenMode::ReadWrite);
    }

    std::filesystem::path path() const { return m_folder / "a.tideline"; }
    Collection& operator*() const { return *m_collection; }
    void close() { m_collection.reset(); }

    CollectionContents contents() const { return m_collection->contents().value(); }
    Event event() const { return contents().events.at(0); }
    Source source() const { return contents().sources.at(0); }

    Result<Change> accept(RecordId record, std::size_t position)
    {
        return m_collection->apply(AcceptClaim{.record = record, .claim = position}, kBy);
    }
    /// Accepts a claim of the first event.
    Result<Change> accept(std::size_t position) { return accept(toRecordId(event().id), position); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Collection> m_collection;
};

std::vector<Claim> withoutCitations(std::vector<Claim> claims)
{
    for (Claim& claim : claims) {
        claim.citations.clear();
    }
    return claims;
}

} // namespace

TEST(AcceptClaim, TheRecordTakesTheDateWithItsBoundsAndFlags)
{
    OpenCollection collection(concert().claimed(claim("date", "2002~/2004")).build());

    const Result<Change> change = collection.accept(0);

    ASSERT_TRUE(change.has_value()) << change.error().detail;
    EXPECT_EQ(change->changed, std::vector{toRecordId(collection.event().id)});
    EXPECT_EQ(collection.event().date->text(), "2002~/2004");
    collection.close();
    EXPECT_EQ(checkCollection(collection.path()), std::vector<CheckFinding>()); // The bounds are those of the text.
}

TEST(AcceptClaim, TheOneAcceptedBeforeIsDisputed)
{
    OpenCollection collection(concert()
                                  .claimed(claim("date", "2003-10-06", ClaimStatus::Accepted))
                                  .claimed(claim("date", "2003-10-07", ClaimStatus::Rejected))
                                  .build());

    ASSERT_TRUE(collection.accept(1).has_value());

    EXPECT_EQ(collection.event().evidence.claims,
              (std::vector{claim("date", "2003-10-06"), claim("date", "2003-10-07", ClaimStatus::Accepted)}));
}

TEST(AcceptClaim, WhatNoClaimHeldBecomesOneWithItsCitations)
{
    OpenCollection collection(concert().sourced("paper", "p. 3").claimed(claim("date", "2003-10-07")).build());
    CollectionContents contents = collection.contents();
    ASSERT_EQ(contents.events[0].evidence.citations.size(), 1U);
    collection.close();
    runSql(collection.path(), "UPDATE citation SET field = 'date'");
    const auto opened = openCollection(collection.path(), OpenMode::ReadWrite);

    const auto change = opened->apply(AcceptClaim{.record = toRecordId(contents.events[0].id), .claim = 0}, kBy);

    ASSERT_TRUE(change.has_value()) << change.error().detail;
    const Evidence evidence = opened->contents()->events[0].evidence;
    EXPECT_EQ(withoutCitations(evidence.claims),
              (std::vector{claim("date", "2003-10-07", ClaimStatus::Accepted), claim("date", "2003-10-06")}));
    EXPECT_EQ(evidence.claims[1].citations.size(), 1U);
    EXPECT_EQ(evidence.claims[1].citations[0].locator, "p. 3");
    EXPECT_EQ(evidence.claims[1].citations[0].field, std::nullopt);
    EXPECT_TRUE(evidence.citations.empty());
}

TEST(AcceptClaim, CitationsOfTheWholeRecordStayWhereTheyAre)
{
    OpenCollection collection(concert().sourced("paper", "p. 3").claimed(claim("date", "2003-10-07")).build());

    ASSERT_TRUE(collection.accept(0).has_value());

    EXPECT_EQ(collection.event().evidence.citations.size(), 1U);
}

TEST(AcceptClaim, ARecordWithoutAValueHasNothingToKeep)
{
    OpenCollection collection(CollectionBuilder().event("show").claimed(claim("date", "2003-10-07")).build());

    ASSERT_TRUE(collection.accept(0).has_value());

    EXPECT_EQ(collection.event().date->text(), "2003-10-07");
    EXPECT_EQ(collection.event().evidence.claims, std::vector{claim("date", "2003-10-07", ClaimStatus::Accepted)});
}

TEST(AcceptClaim, APlaceIsTakenByItsKey)
{
    OpenCollection collection(concert().claimed(claim("place", "pyongyang")).build());

    ASSERT_TRUE(collection.accept(0).has_value());

    const CollectionContents contents = collection.contents();
    EXPECT_EQ(contents.events[0].place, contents.places[2].id);
    EXPECT_EQ(withoutCitations(contents.events[0].evidence.claims).back(), claim("place", "seoul"));
}

TEST(AcceptClaim, APlaceMayMoveIntoAnotherButNotIntoItself)
{
    CollectionBuilder builder;
    builder.place("korea", "Korea").claimed(claim("parent", "seoul")).claimed(claim("parent", "asia"));
    builder.place("seoul", "Seoul", "korea").place("asia", "Asia");
    OpenCollection collection(builder.build());
    const CollectionContents before = collection.contents();
    const RecordId korea = toRecordId(before.places[0].id);

    const Result<Change> refused = collection.accept(korea, 0);

    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ClaimNotUsable);
    EXPECT_EQ(collection.contents(), before);
    ASSERT_TRUE(collection.accept(korea, 1).has_value());
    EXPECT_EQ(collection.contents().places[0].parent, before.places[2].id);
}

TEST(AcceptClaim, ARelationshipTakesItsDate)
{
    CollectionBuilder builder = concert();
    builder.defector("han", "Han").artist("band", "Band").relationship("han-heard", "han", "heard", "band");
    builder.dated("1999").claimed(claim("date", "1998"));
    OpenCollection collection(builder.build());

    ASSERT_TRUE(collection.accept(toRecordId(collection.contents().relationships[0].id), 0).has_value());

    EXPECT_EQ(collection.contents().relationships[0].date->text(), "1998");
}

TEST(AcceptClaim, ASourceTakesItsFactsAndIsFoundByThem)
{
    CollectionBuilder builder;
    builder.source("paper", "A paper")
        .claimed(claim("title", "The other paper"))
        .claimed(claim("publisher", "A house"))
        .claimed(claim("date", "2019"))
        .claimed(claim("address", "https://example.org"));
    OpenCollection collection(builder.build());
    const RecordId id = toRecordId(collection.source().id);

    for (std::size_t position = 0; position < 4; ++position) {
        ASSERT_TRUE(collection.accept(id, position).has_value());
    }

    const Source source = collection.source();
    EXPECT_EQ(source.title, "The other paper");
    EXPECT_EQ(source.publisher, "A house");
    EXPECT_EQ(source.date->text(), "2019");
    EXPECT_EQ(source.address, "https://example.org");
    collection.close();
    EXPECT_EQ(checkCollection(collection.path()), std::vector<CheckFinding>()); // The index fits the new title.
    SQLite::Database database(collection.path().string());
    EXPECT_EQ(database.execAndGet("SELECT body FROM search_document").getString(), "theotherpaper");
}

TEST(AcceptClaim, AFieldThatLivesInItsClaimsOnlyChangesTheirStatus)
{
    OpenCollection collection(
        concert().claimed(claim("age", "23", ClaimStatus::Accepted)).claimed(claim("age", "25")).build());

    ASSERT_TRUE(collection.accept(1).has_value());

    EXPECT_EQ(collection.event().evidence.claims,
              (std::vector{claim("age", "23"), claim("age", "25", ClaimStatus::Accepted)}));
}

TEST(AcceptClaim, AcceptingWhatIsAcceptedChangesNothing)
{
    OpenCollection collection(concert().claimed(claim("date", "2003-10-06", ClaimStatus::Accepted)).build());
    const CollectionContents before = collection.contents();

    const Result<Change> change = collection.accept(0);

    ASSERT_TRUE(change.has_value());
    EXPECT_TRUE(change->changed.empty());
    EXPECT_EQ(collection.contents(), before);
    EXPECT_EQ((*collection).nextUndo().value(), std::optional<HistoryStep>());
}

TEST(AcceptClaim, WhatTheRecordCannotTakeIsRefusedAndNothingChanges)
{
    OpenCollection collection(concert()
                                  .claimed(claim("date", "one autumn"))
                                  .claimed(claim("place", "paper"))
                                  .claimed(claim("date", "2003-10-06", ClaimStatus::Accepted))
                                  .build());
    const CollectionContents before = collection.contents();

    const Result<Change> date = collection.accept(0);
    const Result<Change> place = collection.accept(1);
    const Result<Change> position = collection.accept(3);
    const Result<Change> record = collection.accept(RecordId(4711), 0);

    EXPECT_EQ(date.error().code, ErrorCode::NotADate);
    EXPECT_EQ(place.error().code, ErrorCode::UnknownKey);
    EXPECT_EQ(position.error().code, ErrorCode::ClaimNotFound);
    EXPECT_EQ(position.error().arguments, std::vector<std::string>{"show"});
    EXPECT_EQ(record.error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(collection.contents(), before);
    EXPECT_EQ((*collection).nextUndo().value(), std::optional<HistoryStep>());
}

TEST(AcceptClaim, ACollectionThatIsOnlyReadIsLeftAlone)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline", concert().claimed(claim("date", "2003-10-07")).build());
    const std::string before = contentOf(folder / "a.tideline");
    const auto collection = openCollection(folder / "a.tideline");
    const RecordId event = toRecordId(collection->contents()->events[0].id);

    EXPECT_EQ(collection->apply(AcceptClaim{.record = event, .claim = 0}, kBy).error().code,
              ErrorCode::PermissionDenied);
    EXPECT_EQ(collection->undo().error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(collection->redo().error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(contentOf(folder / "a.tideline"), before);
}

} // namespace tideline::test
