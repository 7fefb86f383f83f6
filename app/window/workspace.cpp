// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/workspace.h"

#include "canvas/timeline_canvas.h"
#include "canvas/timeline_view.h"
#include "export/export_dialog.h"
#include "reader/reader_panel.h"
#include "table/table_panel.h"

namespace tideline {

namespace {

WindowPanes panesOf(Session& session, TimelineView* canvas)
{
    return {
        .canvas = canvas,
        .reader = new ReaderPanel(session, nullptr),
        .table = new TablePanel(session, nullptr),
        .fitAll = [canvas] { canvas->fitAll(); },
        .fitSelection = [canvas] { canvas->fitSelection(); },
        .zoomBy = [canvas](double factor) { canvas->zoomBy(factor); },
        .askForDate = [canvas] { canvas->askForDate(); },
        .goToDate = [canvas](const EdtfDate& date) { canvas->canvas().goToDate(date); },
        .fillLaneMenu = [canvas](QMenu* menu) { canvas->fillLaneMenu(menu); },
    };
}

} // namespace

Workspace::Workspace(LanguageController& language, QSettings& settings)
    : m_canvas(new TimelineView(m_session, nullptr))
    , m_window(m_session, language, settings, panesOf(m_session, m_canvas))
{
    QObject::connect(&m_window, &MainWindow::exportImageRequested, &m_window, [this] { exportImage(); });
    QObject::connect(&m_window.commands()[Command::ToggleThreads], &QAction::toggled, m_canvas,
                     &TimelineView::showAllThreads);
    auto* reader = m_window.findChild<ReaderPanel*>();
    QObject::connect(reader, &ReaderPanel::openRequested, &m_window.commands()[Command::Open], &QAction::trigger);
    QObject::connect(reader, &ReaderPanel::newRequested, &m_window.commands()[Command::New], &QAction::trigger);
}

void Workspace::exportImage()
{
    ExportDialog dialog(m_session, m_canvas->visibleSpan(), m_canvas->canvas().laneArrangement(), &m_window);
    dialog.exec();
}

} // namespace tideline
