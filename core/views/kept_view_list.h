// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view.h"
#include "views/view_fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Which collection a view was kept in.
struct ViewCollection {
    std::string title = {}; ///< In English if it has one; empty if it has none.
    std::string path = {};

    /// The same file or, for it may have been moved or copied, one of the same title.
    bool isSameAs(const ViewCollection& other) const;
    bool operator==(const ViewCollection&) const = default;
};

struct KeptViewEntry {
    ViewCollection collection = {};
    KeptView view = {};

    bool operator==(const KeptViewEntry&) const = default;
};

/// All views that somebody has kept, in the order in which they want them.
using KeptViewList = std::vector<KeptViewEntry>;

/// The text of the file that keeps them: a line with its version, then one line for each view, below a line for the
/// collection that it belongs to. Requires: as `formatView`.
std::string formatViewList(const KeptViewList& list);

/// Reads what `formatViewList` writes. The first problem refuses it all, so that nobody writes over what they cannot
/// read; an empty text is an empty list.
ViewTextResult<KeptViewList> parseViewList(std::string_view text);

/// The positions in the list of those of one collection, or of all others, in its order.
std::vector<std::size_t> viewsOf(const KeptViewList& list, const ViewCollection& collection);
std::vector<std::size_t> viewsOfOthers(const KeptViewList& list, const ViewCollection& collection);

/// Adds the view at the end of those of its collection, in place of one of the same name there.
void keepView(KeptViewList& list, KeptViewEntry entry);

} // namespace tideline
