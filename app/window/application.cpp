// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "canvas/timeline_view.h"
#include "command/collection_argument.h"
#include "reader/reader_panel.h"
#include "session/session.h"
#include "window/main_window.h"
#include "window/window_settings.h"

#include <QApplication>

namespace tideline {

Application::Application(QApplication&)
{
    QApplication::setApplicationName(QStringLiteral("Tideline"));
    QApplication::setOrganizationName(QStringLiteral("Tideline"));
    QApplication::setApplicationVersion(QStringLiteral(TIDELINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tideline.Tideline"));
    m_language.setLanguage(systemLanguage());
}

Application::~Application() = default;

int Application::openWindow(const std::optional<std::string>& collection)
{
    m_settings = std::make_unique<QSettings>();
    m_session = std::make_unique<Session>();
    applySettings();
    buildWindow();
    m_window->restore();
    m_window->show();
    const bool isSample = !collection || *collection == ":sample:";
    m_window->openCollection(QString::fromStdString(collectionPath(collection.value_or(":sample:")).string()),
                             isSample);
    return QApplication::exec();
}

/// Before there are widgets, so that none has to be translated or styled twice.
void Application::applySettings()
{
    const WindowSettings settings(*m_settings);
    m_session->setLanguage(settings.language());
    m_language.setLanguage(m_session->language());
    setTextScale(settings.textScale());
    applyAppearance(settings.appearance());
}

void Application::buildWindow()
{
    auto* canvas = new TimelineView(*m_session, nullptr);
    auto* reader = new ReaderPanel(*m_session, nullptr);
    const WindowPanes panes{.canvas = canvas,
                            .reader = reader,
                            .fitAll = [canvas] { canvas->fitAll(); },
                            .fitSelection = [canvas] { canvas->fitSelection(); },
                            .zoomBy = [canvas](double factor) { canvas->zoomBy(factor); }};
    m_window = std::make_unique<MainWindow>(*m_session, m_language, *m_settings, panes);
}

} // namespace tideline
