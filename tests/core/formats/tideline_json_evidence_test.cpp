// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/sample_document.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using nlohmann::json;
using test::errorAfter;
using testing::ElementsAre;

json claim(const std::string& field, const std::string& value, const std::string& status)
{
    return {{"field", field},
            {"value", value},
            {"status", status},
            {"citations", json::array({{{"source", "billboard"}}})}};
}

/// What reading says when the event has these claims.
Error errorOfClaims(const json& claims)
{
    return errorAfter([&claims](json& file) { file["events"][0]["claims"] = claims; });
}

Error errorOfClaim(const json& claim)
{
    return errorOfClaims(json::array({claim}));
}

TEST(TidelineJsonEvidence, KeepsClaimsThatDisagreeWithTheRecordWhenTheyAreNotAccepted)
{
    const Error error =
        errorOfClaims(json::array({claim("date", "2004", "rejected"), claim("date", "2002", "disputed")}));

    EXPECT_EQ(error.path, "read");
}

TEST(TidelineJsonEvidence, RefusesAnAcceptedDateThatTheRecordDoesNotHave)
{
    const Error error = errorOfClaim(claim("date", "2003-10", "accepted"));

    EXPECT_EQ(error.code, ErrorCode::ClaimContradictsRecord);
    EXPECT_EQ(error.path, "/events/0/claims/0/value");
    EXPECT_THAT(error.arguments, ElementsAre("date"));
}

TEST(TidelineJsonEvidence, RefusesAnAcceptedPlaceThatTheRecordDoesNotHave)
{
    EXPECT_EQ(errorOfClaim(claim("place", "korea", "accepted")).code, ErrorCode::ClaimContradictsRecord);
    EXPECT_EQ(errorOfClaim(claim("place", "pyongyang", "accepted")).path, "read");
}

TEST(TidelineJsonEvidence, WantsAPlaceToBeOneEvenWhenRejected)
{
    EXPECT_EQ(errorOfClaim(claim("place", "seoul", "rejected")).code, ErrorCode::UnknownKey);
}

TEST(TidelineJsonEvidence, TakesClaimsOnFieldsThatTheRecordDoesNotHave)
{
    EXPECT_EQ(errorOfClaim(claim("age", "25", "accepted")).path, "read");
}

TEST(TidelineJsonEvidence, AllowsOneAcceptedClaimOnAField)
{
    const Error error = errorOfClaims(json::array({claim("age", "23", "accepted"), claim("age", "25", "accepted")}));

    EXPECT_EQ(error.code, ErrorCode::JsonStructure);
    EXPECT_EQ(error.path, "/events/0/claims/1/status");
}

TEST(TidelineJsonEvidence, AllowsNoFieldInTheCitationOfAClaim)
{
    json withField = claim("age", "25", "rejected");
    withField["citations"][0]["field"] = "age";

    const Error error = errorOfClaim(withField);

    EXPECT_EQ(error.code, ErrorCode::JsonStructure);
    EXPECT_EQ(error.path, "/events/0/claims/0/citations/0/field");
}

TEST(TidelineJsonEvidence, ChecksTheDatesOfSourcesAndRelationshipsToo)
{
    const Error source =
        errorAfter([](json& file) { file["sources"][0]["claims"] = json::array({claim("date", "2020", "accepted")}); });
    const Error relationship = errorAfter(
        [](json& file) { file["relationships"][0]["claims"] = json::array({claim("date", "2020", "accepted")}); });

    EXPECT_EQ(source.path, "/sources/0/claims/0/value");
    EXPECT_EQ(relationship.path, "/relationships/0/claims/0/value");
}

} // namespace
} // namespace tideline
