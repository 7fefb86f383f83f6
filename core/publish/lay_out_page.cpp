// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/publication.h"
#include "query/selection.h"

namespace tideline {

Result<PublishedPage> layOutPage(const Publication& publication, PageRequest request)
{
    const std::optional<Filter> filter = publication.translated(request.filter);
    if (!filter) {
        return failure({.code = ErrorCode::NothingToDraw});
    }
    const Selection selection = select(publication.snapshot(), *filter);
    if (selection.datedCount == 0) {
        return failure({.code = ErrorCode::NothingToDraw});
    }
    request.filter = *filter;
    request.scene.snapshot = &publication.snapshot();
    request.scene.events = &selection.events;
    request.scene.entities = &selection.entities;
    return PublishedPage(buildPage(request), request.isPaged ? layOutAppendix(request) : std::vector<Page>());
}

} // namespace tideline
