// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "model/entity.h"

namespace tideline {

LocalizedText primaryName(const Entity& entity)
{
    LocalizedText text;
    for (const Name& name : entity.names) {
        if (name.kind == NameKind::Primary) {
            text.set(name.language, name.value);
        }
    }
    return text;
}

LocalizedText displayName(const Entity& entity)
{
    if (entity.protection != Protection::Public && !entity.pseudonym.isEmpty()) {
        return entity.pseudonym;
    }
    return primaryName(entity);
}

} // namespace tideline
