// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/loading_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "session/loading_bar.h"
#include "theme/theme.h"

#include <QFileInfo>

namespace tideline {

LoadingView::LoadingView(Session& session, QWidget* parent)
    : PageView(session, parent)
{
    {
        ProseWriter writer(*addProse(session.isOpeningFirst() ? 8 : 0), session, numbers());
        if (session.isOpeningFirst()) {
            const QString file = QFileInfo(session.openingPath()).fileName();
            writer.paragraph(ReaderRole::FrontTitle).text(tr("Opening “%1”…").arg(file));
        } else if (session.isChanging()) {
            writer.paragraph(ReaderRole::Reading).text(tr("This page appears when the change has been saved."));
        } else {
            writer.paragraph(ReaderRole::Reading).text(tr("This page appears when the collection has been read."));
        }
    }
    auto* bar = new LoadingBar(session);
    bar->setAccessibleName(session.isChanging() ? tr("Saving the change") : tr("Reading the collection"));
    add(bar, scaled(16));
}

} // namespace tideline
