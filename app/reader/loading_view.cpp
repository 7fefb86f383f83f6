// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/loading_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"

namespace tideline {

LoadingView::LoadingView(Session& session, QWidget* parent)
    : PageView(session, parent)
{
    ProseWriter writer(*addProse(0), session, numbers());
    writer.paragraph(ReaderRole::Reading).text(tr("This page appears when the collection has been read."));
}

} // namespace tideline
