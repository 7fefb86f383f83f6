// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "canvas/timeline_view.h"
#include "command/collection_argument.h"
#include "export/export_dialog.h"
#include "reader/reader_panel.h"
#include "session/session.h"
#include "window/main_window.h"
#include "window/window_settings.h"

#include <QApplication>
#include <QSettings>

namespace tideline {

namespace {

/// Before there are widgets, so that none has to be translated or styled twice.
void applySettings(const WindowSettings& settings, Session& session, LanguageController& language)
{
    session.setLanguage(settings.language());
    language.setLanguage(session.language());
    setTextScale(settings.textScale());
    applyAppearance(settings.appearance());
}

} // namespace

Application::Application()
{
    QApplication::setApplicationName(QStringLiteral("Tideline"));
    QApplication::setOrganizationName(QStringLiteral("Tideline"));
    QApplication::setApplicationVersion(QStringLiteral(TIDELINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tideline.Tideline"));
    m_language.setLanguage(systemLanguage());
}

int Application::openWindow(const std::optional<std::string>& collection)
{
    QSettings settings;
    Session session;
    applySettings(WindowSettings(settings), session, m_language);
    auto* canvas = new TimelineView(session, nullptr);
    const WindowPanes panes = {
        .canvas = canvas,
        .reader = new ReaderPanel(session, nullptr),
        .fitAll = [canvas] { canvas->fitAll(); },
        .fitSelection = [canvas] { canvas->fitSelection(); },
        .zoomBy = [canvas](double factor) { canvas->zoomBy(factor); },
    };
    MainWindow window(session, m_language, settings, panes);
    QObject::connect(&window, &MainWindow::exportImageRequested, &window, [&] {
        ExportDialog dialog(session, canvas->visibleSpan(), &window);
        dialog.exec();
    });
    window.restore();
    window.openCollection(QString::fromStdString(collectionPath(collection.value_or(":sample:")).string()),
                          !collection || *collection == ":sample:");
    window.show();
    return QApplication::exec();
}

} // namespace tideline
