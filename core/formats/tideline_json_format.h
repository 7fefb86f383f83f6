// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace tideline::json_format {

// What Tideline JSON version 1 looks like, as data: the reader refuses what is not in here, the writer takes its names
// from here, and a test compares it with the schema that is given to people.

inline constexpr std::string_view kFormat = "tideline";
inline constexpr int kVersion = 1;

struct Field {
    std::string_view name;
    bool required = false;
};

/// All fields of one sort of object, in the order in which they are written. The name is that of the schema.
struct Shape {
    std::string_view name;
    std::span<const Field> fields;
};

inline constexpr bool kRequired = true;

inline constexpr Field kFileFields[] = {
    {"format", kRequired},  {"version", kRequired},           {"collection", kRequired}, {"kinds", kRequired},
    {"roles", kRequired},   {"relationshipKinds", kRequired}, {"tags", kRequired},       {"places", kRequired},
    {"sources", kRequired}, {"entities", kRequired},          {"events", kRequired},     {"relationships", kRequired},
    {"stories", kRequired}};
inline constexpr Field kCollectionFields[] = {{"title", kRequired}, {"standfirst"}, {"method"}, {"opening"},
                                              {"licence"},          {"updated"},    {"start"},  {"startLabel"}};
inline constexpr Field kKindFields[] = {
    {"key", kRequired}, {"lane", kRequired}, {"shape", kRequired}, {"name", kRequired}};
inline constexpr Field kNamedFields[] = {{"key", kRequired}, {"name", kRequired}};
inline constexpr Field kRelationshipKindFields[] = {{"key", kRequired}, {"name", kRequired}, {"inverse", kRequired}};
inline constexpr Field kPlaceFields[] = {{"key", kRequired}, {"name", kRequired}, {"parent"},
                                         {"summary"},        {"claims"},          {"citations"}};
inline constexpr Field kSourceFields[] = {{"key", kRequired}, {"title", kRequired}, {"language", kRequired},
                                          {"creators"},       {"publisher"},        {"reprintOf"},
                                          {"date"},           {"address"},          {"note"},
                                          {"claims"},         {"citations"}};
inline constexpr Field kEntityFields[] = {
    {"key", kRequired}, {"kind", kRequired}, {"lane"},     {"names", kRequired}, {"protection"},
    {"pseudonym"},      {"disclosures"},     {"summary"},  {"weight"},           {"periods"},
    {"tags"},           {"claims"},          {"citations"}};
inline constexpr Field kNameFields[] = {{"value", kRequired}, {"language", kRequired}, {"script"}, {"kind", kRequired}};
inline constexpr Field kDisclosureFields[] = {{"key", kRequired}, {"text", kRequired}, {"citations", kRequired}};
inline constexpr Field kPeriodFields[] = {{"date", kRequired}, {"citations"}};
inline constexpr Field kEventFields[] = {
    {"key", kRequired}, {"kind", kRequired}, {"title", kRequired}, {"shortTitle"}, {"summary"}, {"date"},     {"place"},
    {"weight"},         {"visible"},         {"participations"},   {"tags"},       {"claims"},  {"citations"}};
inline constexpr Field kParticipationFields[] = {{"entity", kRequired}, {"role", kRequired}};
inline constexpr Field kRelationshipFields[] = {
    {"key", kRequired}, {"kind", kRequired}, {"from", kRequired}, {"to", kRequired}, {"event"},
    {"date"},           {"summary"},         {"visible"},         {"claims"},        {"citations"}};
inline constexpr Field kStoryFields[] = {{"key", kRequired},   {"title", kRequired}, {"standfirst", kRequired},
                                         {"card", kRequired},  {"about", kRequired}, {"visible"},
                                         {"steps", kRequired}, {"claims"},           {"citations"}};
inline constexpr Field kStepFields[] = {{"key", kRequired}, {"title"}, {"text", kRequired},
                                        {"event"},          {"date"},  {"citations"}};
inline constexpr Field kCitationFields[] = {{"source", kRequired}, {"field"}, {"locator"}, {"confidence"}, {"note"}};
inline constexpr Field kClaimFields[] = {
    {"field", kRequired}, {"value", kRequired}, {"status", kRequired}, {"reason"}, {"citations", kRequired}};
inline constexpr Field kClaimCitationFields[] = {{"source", kRequired}, {"locator"}, {"confidence"}, {"note"}};

inline constexpr Shape kFile{"file", kFileFields};
inline constexpr Shape kCollection{"collection", kCollectionFields};
inline constexpr Shape kKind{"kind", kKindFields};
inline constexpr Shape kNamed{"named", kNamedFields}; ///< Roles and tags.
inline constexpr Shape kRelationshipKind{"relationshipKind", kRelationshipKindFields};
inline constexpr Shape kPlace{"place", kPlaceFields};
inline constexpr Shape kSource{"source", kSourceFields};
inline constexpr Shape kEntity{"entity", kEntityFields};
inline constexpr Shape kName{"name", kNameFields};
inline constexpr Shape kDisclosure{"disclosure", kDisclosureFields};
inline constexpr Shape kPeriod{"period", kPeriodFields};
inline constexpr Shape kEvent{"event", kEventFields};
inline constexpr Shape kParticipation{"participation", kParticipationFields};
inline constexpr Shape kRelationship{"relationship", kRelationshipFields};
inline constexpr Shape kStory{"story", kStoryFields};
inline constexpr Shape kStep{"step", kStepFields};
inline constexpr Shape kCitation{"citation", kCitationFields};
inline constexpr Shape kClaim{"claim", kClaimFields};
inline constexpr Shape kClaimCitation{"claimCitation", kClaimCitationFields};

inline constexpr const Shape* kShapes[] = {&kFile,   &kCollection, &kKind,          &kNamed,        &kRelationshipKind,
                                           &kPlace,  &kSource,     &kEntity,        &kName,         &kDisclosure,
                                           &kPeriod, &kEvent,      &kParticipation, &kRelationship, &kStory,
                                           &kStep,   &kCitation,   &kClaim,         &kClaimCitation};

/// The name of one value of an enum in the file.
template <typename Enum>
struct Word {
    Enum value;
    std::string_view name;
};

inline constexpr Word<Lane> kLanes[] = {{Lane::Defectors, "defectors"},
                                        {Lane::Events, "events"},
                                        {Lane::Artists, "artists"},
                                        {Lane::Works, "works"},
                                        {Lane::Context, "context"}};
inline constexpr Word<tideline::Shape> kMarks[] = {{tideline::Shape::Disc, "disc"},
                                                   {tideline::Shape::Diamond, "diamond"},
                                                   {tideline::Shape::Square, "square"},
                                                   {tideline::Shape::TriangleUp, "triangle-up"},
                                                   {tideline::Shape::TriangleDown, "triangle-down"},
                                                   {tideline::Shape::Hexagon, "hexagon"},
                                                   {tideline::Shape::Ring, "ring"}};
inline constexpr Word<EntityKind> kEntityKinds[] = {{EntityKind::Person, "person"},
                                                    {EntityKind::Artist, "artist"},
                                                    {EntityKind::Organisation, "organisation"},
                                                    {EntityKind::Work, "work"}};
inline constexpr Word<Protection> kProtections[] = {
    {Protection::Public, "public"}, {Protection::Protected, "protected"}, {Protection::Withheld, "withheld"}};
inline constexpr Word<NameKind> kNameKinds[] = {{NameKind::Primary, "primary"}, {NameKind::Alias, "alias"}};
inline constexpr Word<ClaimStatus> kClaimStatuses[] = {
    {ClaimStatus::Accepted, "accepted"}, {ClaimStatus::Disputed, "disputed"}, {ClaimStatus::Rejected, "rejected"}};
inline constexpr Word<Confidence> kConfidences[] = {{Confidence::VeryLow, "very-low"},
                                                    {Confidence::Low, "low"},
                                                    {Confidence::Normal, "normal"},
                                                    {Confidence::High, "high"},
                                                    {Confidence::VeryHigh, "very-high"}};

template <typename Enum, std::size_t N>
constexpr std::string_view nameOf(const Word<Enum> (&names)[N], Enum value)
{
    return std::find_if(std::begin(names), std::end(names), [value](const auto& named) { return named.value == value; })
        ->name;
}

/// True if the text is a key: `[a-z0-9][a-z0-9-]*`, at most 80 characters.
constexpr bool isKey(std::string_view text)
{
    constexpr auto isAlphanumeric = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); };
    return !text.empty() && text.size() <= 80 && isAlphanumeric(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isAlphanumeric(c) || c == '-'; });
}

} // namespace tideline::json_format
