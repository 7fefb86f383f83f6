// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <string>
#include <vector>

namespace tideline::test {

/// What nobody may learn from a publication of `protectedStory`.
struct Secrets {
    std::string protectedName = "Kwon Sol-bi";
    std::string protectedAlias = "권솔비";
    std::string protectedSummary = "She came from Hoeryong.";
    std::string leavingDate = "2013-05-02";
    int weight = 77;
    std::string heard = "band-a"; ///< Key of the artist that she listened to.
    std::vector<std::string> withheldNames = {"Maeng Chu-ok"};
    std::string withheldPlace = "Musan";

    bool operator==(const Secrets&) const = default;
};

/// A collection with public artists and a concert, a protected woman who saw it and a story about her, and withheld
/// people of whom there are events, relationships, places, sources, tags and roles of their own.
CollectionContents protectedStory(const Secrets& secrets);

/// The same collection entered in another order, with other ids.
CollectionContents shuffled(CollectionContents contents, unsigned seed);

} // namespace tideline::test
