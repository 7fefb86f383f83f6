// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "command/collection_argument.h"
#include "session/session.h"
#include "window/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace tideline {

Application::Application(QApplication& application) : m_application(application)
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
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(*m_session, m_language);
    m_window->restore();
    m_window->show();
    const bool isSample = !collection || *collection == ":sample:";
    m_window->openCollection(QString::fromStdString(collectionPath(collection.value_or(":sample:")).string()), isSample);
    return QApplication::exec();
}

} // namespace tideline
