// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/references.h"

namespace tideline {

namespace {

constexpr const char* kExists = "SELECT 1 FROM record WHERE id = ?";

} // namespace

References::References(SQLite::Database& database)
    : m_exists(database, kExists)
{}

void References::addNumber(std::int64_t given, std::int64_t stored)
{
    if (!m_stored.emplace(given, stored).second) {
        throw StoreFailure({.code = ErrorCode::Database, .detail = "two records have the id " + std::to_string(given)});
    }
}

std::int64_t References::storedNumber(std::int64_t given)
{
    const auto found = m_stored.find(given);
    if (found != m_stored.end()) {
        return found->second;
    }
    if (!m_exists.with(given).next()) {
        throw StoreFailure({.code = ErrorCode::UnknownKey,
                            .arguments = {"#" + std::to_string(given)},
                            .detail = "no record has this id"});
    }
    m_stored.emplace(given, given);
    return given;
}

} // namespace tideline
