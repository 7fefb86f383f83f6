// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement.h"
#include "support/collection_builder.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

/// A collection with three publishers and two cities.
class Disagreements : public testing::Test {
protected:
    Disagreements()
    {
        builder.place("chongjin", "Chongjin").place("pyongyang", "Pyongyang");
        builder.source("asia", "Asia Economy").source("chosun", "Chosun").source("billboard", "Billboard");
    }

    Claim claim(const std::string& field, const std::string& value, ClaimStatus status,
                const std::vector<std::string>& sources)
    {
        Claim made{.field = field, .value = value, .status = status};
        for (const std::string& source : sources) {
            made.citations.push_back({.source = builder.id<SourceId>(source)});
        }
        return made;
    }

    test::CollectionBuilder builder;
    const QString english = QStringLiteral("en");
};

} // namespace

TEST_F(Disagreements, SayWhoSaysWhatInOneSentence)
{
    Evidence evidence;
    evidence.claims = {claim("studyPlace", "pyongyang", ClaimStatus::Disputed, {"billboard"}),
                       claim("studyPlace", "chongjin", ClaimStatus::Accepted, {"asia", "chosun"})};

    const std::vector<Disagreement> found = disagreementsIn(builder.buildSnapshot(), evidence, english);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(disagreementSentence(found[0]).toStdString(),
              "Asia Economy and Chosun say Chongjin; Billboard says Pyongyang.");
}

TEST_F(Disagreements, PutDatesIntoWords)
{
    builder.event("kang-leaves", "2013").sourced("chosun").disputed("2014-03", "billboard");
    Event event = builder.build().events.back();
    event.evidence.citations.back().field = "date";

    const std::vector<Disagreement> found = disagreementsIn(builder.buildSnapshot(), event, english);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(disagreementSentence(found[0]).toStdString(), "Chosun says 2013; Billboard says March 2014.")
        << "what the event itself holds is what is shown";
}

TEST_F(Disagreements, AreNotThereWhereAllAgree)
{
    Evidence evidence;
    evidence.claims = {claim("studyPlace", "chongjin", ClaimStatus::Accepted, {"asia"})};

    EXPECT_TRUE(disagreementsIn(builder.buildSnapshot(), evidence, english).empty());
}

TEST_F(Disagreements, QuoteASlipAndSayWhyItIsOne)
{
    Claim slip = claim("age", "2013", ClaimStatus::Rejected, {"billboard"});
    slip.reason = {{"en", "Printed as “at the age of 2013”, a misprint."}};
    Claim silent = claim("age", "14", ClaimStatus::Rejected, {"billboard"});
    Claim other = claim("date", "2003-12-23", ClaimStatus::Rejected, {"billboard"});
    other.reason = {{"en", "One page stands alone."}};
    Evidence evidence;
    evidence.claims = {slip, silent, other};

    const std::vector<Disagreement> found = disagreementsIn(builder.buildSnapshot(), evidence, english);

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(rejectionSentence(found[0].rejected[0]).toStdString(), "Printed as “at the age of 2013”, a misprint.");
    EXPECT_EQ(rejectionSentence(found[0].rejected[1]).toStdString(), "Printed as “14”, a misprint.");
    EXPECT_EQ(rejectionSentence(found[1].rejected[0]).toStdString(),
              "Not accepted: “23 December 2003” (Billboard). One page stands alone.");
}

TEST_F(Disagreements, GroupLongNumbers)
{
    Evidence evidence;
    evidence.claims = {claim("attendance", "12600", ClaimStatus::Disputed, {"asia"})};

    const std::vector<Disagreement> found = disagreementsIn(builder.buildSnapshot(), evidence, english);

    EXPECT_EQ(found.front().disputed.front().value.toStdString(), "12,600");
}

} // namespace tideline
