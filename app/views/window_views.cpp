// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/window_views.h"

#include "canvas/timeline_canvas.h"
#include "views/keep_view_dialog.h"
#include "views/manage_views_dialog.h"
#include "views/span_text.h"
#include "views/view_problem_text.h"
#include "views/view_records.h"
#include "views/view_summary.h"
#include "views/view_text.h"
#include "words/error_text.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace tideline {

WindowViews::WindowViews(Session& session, TimelineCanvas& canvas, KeptViews& views, ViewLook look, QWidget* window)
    : m_session(session)
    , m_canvas(canvas)
    , m_views(views)
    , m_look(std::move(look))
    , m_window(window)
{}

KeptView WindowViews::current() const
{
    const bool hasRest = !m_session.filter().isEmpty();
    return {.filter = withNames(m_session.snapshot(), m_session.filter()),
            .rest = hasRest ? std::optional(m_session.rest()) : std::nullopt,
            .lanes = withNames(m_session.snapshot(), m_canvas.laneArrangement()),
            .span = roundedToDays(m_canvas.camera().visible()),
            .theme = m_look.theme()};
}

void WindowViews::go(const KeptView& view)
{
    const FoundView found = findRecords(m_session.snapshot(), view);
    if (view.theme) { // First, so that what follows is made in it.
        m_look.show(*view.theme);
    }
    if (view.rest) {
        m_session.setRest(*view.rest);
    }
    m_canvas.setLaneArrangement(found.lanes);
    m_session.setFilter(found.filter);
    if (view.span) {
        m_canvas.glideTo(*view.span);
    }
    if (!found.unknown.empty()) {
        QStringList unknown;
        for (const std::string& name : found.unknown) {
            unknown << fromUtf8(name);
        }
        emit told({tr("This collection does not have all that the view names. Left out: %1.")
                       .arg(unknown.join(QStringLiteral(", ")))});
    }
}

void WindowViews::askAndKeep()
{
    keep(current());
}

void WindowViews::keep(const KeptView& view)
{
    if (!m_session.hasCollection()) {
        return;
    }
    const Snapshot& snapshot = m_session.snapshot();
    const ViewCollection collection = viewCollectionOf(snapshot, m_session.path());
    const tl::expected<KeptViewList, QString> list = m_views.read();
    if (!list) {
        emit told({asSentence(list.error())});
        return;
    }
    QStringList taken;
    for (const std::size_t position : viewsOf(*list, collection)) {
        taken << fromUtf8((*list)[position].view.name);
    }
    const QString name = view.name.empty() ? suggestedName(snapshot, view, m_session.language()) : fromUtf8(view.name);
    KeepViewDialog dialog(name, taken, viewSummary(snapshot, view, m_session.language()), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    KeptViewEntry entry{collection, view};
    entry.view.name = dialog.name().toStdString();
    const std::optional<QString> problem = m_views.change([&entry](KeptViewList& kept) { keepView(kept, entry); });
    emit told({problem ? asSentence(*problem) : tr("The view “%1” is kept in the menu Views.").arg(dialog.name())});
}

void WindowViews::copy()
{
    const KeptView view = current();
    QGuiApplication::clipboard()->setText(QString::fromStdString(formatView(view)));
    emit told({copiedText(m_session.snapshot(), view)});
}

void WindowViews::paste()
{
    const ViewTextResult<KeptView> view = parseView(QGuiApplication::clipboard()->text().toStdString());
    if (!view) {
        emit told({tr("What was copied is not a view. %1").arg(asSentence(viewProblemText(view.error())))});
        return;
    }
    const bool isWhole = findRecords(m_session.snapshot(), *view).unknown.empty();
    go(*view);
    if (isWhole) {
        emit told({tr("This is the view that was copied."), tr("Keep it…"), [this, view] { keep(*view); }});
    }
}

void WindowViews::manage()
{
    ManageViewsDialog dialog(m_session, m_views, m_window);
    dialog.exec();
    if (dialog.chosen()) {
        go(*dialog.chosen());
    }
}

} // namespace tideline
