// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words/language.h"

#include <QSettings>

#include <memory>
#include <optional>
#include <string>

class QApplication;

namespace tideline {

class MainWindow;
class Session;

/// Puts the program together: names, language and look; then, if a window is wanted, a session and the window on it.
class Application {
public:
    explicit Application(QApplication& application);
    ~Application();

    /// Opens the window on the collection, or on the bundled one, and runs until it is closed. Returns the exit status.
    int openWindow(const std::optional<std::string>& collection);

private:
    void applySettings();
    void buildWindow();

    LanguageController m_language;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tideline
