// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/action.h"
#include "model/entity.h"
#include "model/term.h"
#include "store/store_error.h"

#include <array>
#include <string>
#include <string_view>

namespace tideline {

/// The words that the file has for the values of an enumeration, in the order of the values. They are part of the file
/// format: a value is never renamed.
template <typename Enum>
struct EnumNames;

template <>
struct EnumNames<Lane> {
    static constexpr std::array kNames = {"defectors", "events", "artists", "works", "context"};
};
template <>
struct EnumNames<Shape> {
    static constexpr std::array kNames = {"disc",          "diamond", "square", "triangle-up",
                                          "triangle-down", "hexagon", "ring"};
};
template <>
struct EnumNames<Vocabulary> {
    static constexpr std::array kNames = {"event-kind", "role", "relationship-kind"};
};
template <>
struct EnumNames<EntityKind> {
    static constexpr std::array kNames = {"person", "artist", "organisation", "work"};
};
template <>
struct EnumNames<Protection> {
    static constexpr std::array kNames = {"public", "protected", "withheld"};
};
template <>
struct EnumNames<NameKind> {
    static constexpr std::array kNames = {"primary", "alias"};
};
template <>
struct EnumNames<Confidence> {
    static constexpr std::array kNames = {"very-low", "low", "normal", "high", "very-high"};
};
template <>
struct EnumNames<ClaimStatus> {
    static constexpr std::array kNames = {"accepted", "disputed", "rejected"};
};

template <>
struct EnumNames<ActionCode> {
    static constexpr std::array kNames = {"add-records", "accept-claim"};
};

template <typename Enum>
const char* enumName(Enum value)
{
    return EnumNames<Enum>::kNames.at(static_cast<std::size_t>(value));
}

template <typename Enum>
std::optional<const char*> enumName(const std::optional<Enum>& value)
{
    return value ? std::optional(enumName(*value)) : std::nullopt;
}

/// Throws StoreFailure with Damaged for a word that the enumeration does not have.
template <typename Enum>
Enum enumValue(std::string_view name)
{
    constexpr auto& kNames = EnumNames<Enum>::kNames;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == kNames[i]) {
            return static_cast<Enum>(i);
        }
    }
    throwDamaged("no such value: " + std::string(name));
}

} // namespace tideline
