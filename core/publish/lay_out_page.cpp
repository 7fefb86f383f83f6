// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/publication.h"

namespace tideline {

Result<PublishedSelection> selectPublished(const Publication& publication, const Filter& filter)
{
    std::optional<Filter> translated = publication.translated(filter);
    if (!translated) {
        return failure({.code = ErrorCode::NothingToDraw});
    }
    Selection selection = select(publication.snapshot(), *translated);
    if (selection.datedCount == 0) {
        return failure({.code = ErrorCode::NothingToDraw});
    }
    return PublishedSelection(publication, *std::move(translated), std::move(selection));
}

PublishedPage layOutPage(const PublishedSelection& selected, PageRequest request)
{
    request.filter = selected.filter();
    request.scene.snapshot = &selected.publication().snapshot();
    request.scene.events = &selected.selection().events;
    request.scene.entities = &selected.selection().entities;
    return PublishedPage(buildPage(request), request.isPaged ? layOutAppendix(request) : std::vector<Page>());
}

Result<PublishedPage> layOutPage(const Publication& publication, PageRequest request)
{
    const Result<PublishedSelection> selected = selectPublished(publication, request.filter);
    return selected ? Result<PublishedPage>(layOutPage(*selected, std::move(request))) : failure(selected.error());
}

} // namespace tideline
