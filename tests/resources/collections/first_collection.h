// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

namespace tideline {

/// The first collection, read from its text once a process.
const CollectionContents& firstCollection();

/// Every localized text of the collection with a name that says where it stands, for checks over all of them.
struct NamedText {
    std::string place; ///< "event concert-2003 title".
    LocalizedText text;
    bool mayLackKorean = false; ///< Names and titles: where no Korean form is known the English one stands, marked.
};
std::vector<NamedText> allTexts(const CollectionContents& contents);

/// Every citation of the collection, of records, claims, periods, disclosures and steps.
std::vector<Citation> allCitations(const CollectionContents& contents);

const Event& eventCalled(const CollectionContents& contents, std::string_view key);
const Entity& entityCalled(const CollectionContents& contents, std::string_view key);
const Story& storyCalled(const CollectionContents& contents, std::string_view key);

} // namespace tideline
