// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "canvas/timeline_canvas.h"
#include "canvas/timeline_view.h"
#include "command/collection_argument.h"
#include "theme/motion.h"
#include "window/window_settings.h"
#include "window/workspace.h"

#include "base/clock.h"

#include <QApplication>

namespace tideline {

namespace {

/// Before there are widgets, so that none has to be translated or styled twice.
void applySettings(const WindowSettings& settings, LanguageController& language)
{
    language.setLanguage(settings.language());
    setTextScale(settings.textScale());
    setMotionReduced(settings.isMotionReduced());
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
    applySettings(WindowSettings(settings), m_language);
    Workspace workspace(m_language, settings);
    workspace.session().setLanguage(m_language.language());
    workspace.canvas().canvas().setToday(TimePoint(SystemClock().now()));
    workspace.window().restore();
    workspace.window().openCollection(QString::fromStdString(collectionPath(collection.value_or(":sample:")).string()),
                                      !collection || *collection == ":sample:");
    workspace.window().show();
    return QApplication::exec();
}

} // namespace tideline
