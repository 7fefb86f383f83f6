// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "model/term.h"
#include "time/edtf.h"

namespace tideline {

enum class EntityKind { Person, Artist, Organisation, Work };

/// What a publication may tell of an entity: all of it; a pseudonym and what was ticked one by one; or nothing at all,
/// not even a gap in the numbering.
enum class Protection { Public, Protected, Withheld };

enum class NameKind { Primary, Alias };

struct Name {
    std::optional<std::string> value = {}; ///< Nothing: known to have no form in this language (primary names only).
    std::string language = {};             ///< BCP 47.
    std::string script = {};               ///< ISO 15924, may be empty.
    NameKind kind = NameKind::Primary;

    bool operator==(const Name&) const = default;
};

/// One stretch of active years.
struct Period {
    EdtfDate date;
    std::vector<Citation> citations = {};

    bool operator==(const Period&) const = default;
};

/// One thing that may be told of a protected entity because its published source already tells it.
struct Disclosure {
    std::string key = {}; ///< What is disclosed: "gender".
    LocalizedText text = {};
    std::vector<Citation> citations = {};

    bool operator==(const Disclosure&) const = default;
};

/// A person, artist (group or solo), organisation or work.
struct Entity {
    EntityId id;
    std::string key = {};
    EntityKind kind = EntityKind::Person;
    std::optional<Lane> lane = {}; ///< Where a line of its own is drawn; nothing: it has none.
    std::vector<Name> names = {};  ///< At most one primary name a language.
    Protection protection = Protection::Public;
    LocalizedText pseudonym = {};
    std::vector<Disclosure> disclosures = {};
    LocalizedText summary = {};
    int weight = 0; ///< Importance set by hand, 0 to 100.
    std::vector<Period> periods = {};
    std::vector<TagId> tags = {};
    Evidence evidence = {};

    bool operator==(const Entity&) const = default;
};

/// The primary names as one text: what an entity is called in each language. Empty if it has none.
LocalizedText primaryName(const Entity& entity);

/// What people may read as its name in the program itself: the pseudonym of a protected entity that has one, else the
/// primary name.
LocalizedText displayName(const Entity& entity);

} // namespace tideline
