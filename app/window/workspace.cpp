// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/workspace.h"

#include "canvas/timeline_canvas.h"
#include "canvas/timeline_view.h"
#include "export/export_dialog.h"
#include "reader/reader_panel.h"
#include "table/table_panel.h"
#include "window/banner.h"
#include "window/window_settings.h"

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

/// The appearance as a view keeps it: what somebody chose, not what the desktop happens to be.
std::optional<ViewTheme> viewTheme(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return ViewTheme::Light;
    case Appearance::Dark:
        return ViewTheme::Dark;
    case Appearance::HighContrast:
        return ViewTheme::HighContrast;
    case Appearance::System:
        break;
    }
    return std::nullopt;
}

std::optional<Appearance> appearanceFor(ViewTheme theme)
{
    switch (theme) {
    case ViewTheme::Light:
        return Appearance::Light;
    case ViewTheme::Dark:
        return Appearance::Dark;
    case ViewTheme::HighContrast:
        return Appearance::HighContrast;
    case ViewTheme::Print: // Only pictures have it.
        break;
    }
    return std::nullopt;
}

ViewLook lookOf(MainWindow& window, QSettings& settings)
{
    const auto appearance = [&settings] { return WindowSettings(settings).appearance(); };
    return {.theme = [appearance] { return viewTheme(appearance()); },
            .show =
                [&window, appearance](ViewTheme theme) {
                    const std::optional<Appearance> wanted = appearanceFor(theme);
                    if (wanted && *wanted != appearance()) {
                        window.commands().appearances()[static_cast<int>(*wanted)]->trigger();
                    }
                }};
}

} // namespace

Workspace::Workspace(LanguageController& language, QSettings& settings)
    : m_canvas(new TimelineView(m_session, nullptr))
    , m_window(m_session, language, settings, panesOf(m_session, m_canvas))
    , m_keptViews(KeptViews::pathBeside(settings))
    , m_views(m_session, m_canvas->canvas(), m_keptViews, lookOf(m_window, settings), &m_window)
    , m_viewsMenu(m_window.viewsMenu(), m_views)
{
    QObject::connect(&m_window, &MainWindow::exportImageRequested, &m_window, [this] { exportImage(); });
    QObject::connect(&m_window.commands()[Command::ToggleThreads], &QAction::toggled, m_canvas,
                     &TimelineView::showAllThreads);
    auto* reader = m_window.findChild<ReaderPanel*>();
    QObject::connect(reader, &ReaderPanel::openRequested, &m_window.commands()[Command::Open], &QAction::trigger);
    QObject::connect(reader, &ReaderPanel::newRequested, &m_window.commands()[Command::New], &QAction::trigger);
    connectViews();
}

void Workspace::connectViews()
{
    Commands& commands = m_window.commands();
    const auto connectTo = [&](Command command, void (WindowViews::*act)()) {
        QObject::connect(&commands[command], &QAction::triggered, &m_views, act);
    };
    connectTo(Command::KeepView, &WindowViews::askAndKeep);
    connectTo(Command::CopyView, &WindowViews::copy);
    connectTo(Command::PasteView, &WindowViews::paste);
    connectTo(Command::ManageViews, &WindowViews::manage);
    QObject::connect(&m_views, &WindowViews::told, &m_window, [this](const ViewMessage& message) {
        m_window.banner().showMessage(
            message.text, message.way.isEmpty() ? std::nullopt : std::optional(Banner::Way{message.way, message.act}));
    });
}

void Workspace::exportImage()
{
    ExportDialog dialog(m_session, m_canvas->visibleSpan(), m_canvas->canvas().laneArrangement(), &m_window);
    dialog.exec();
}

} // namespace tideline
