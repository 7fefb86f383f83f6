// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/commands.h"
#include "window/window_settings.h"

#include "time/edtf.h"

#include <QMainWindow>

#include <functional>

class QSettings;

namespace tideline {

class Banner;
class CollectionCheck;
class CollectionFiles;
class FilterPanel;
class LanguageController;
class Menus;
class Session;
class TablePanel;
class TableSplit;
class TopBar;
class WindowBody;

/// The panes that the window arranges without knowing what they are. The window becomes their parent.
struct WindowPanes {
    QWidget* canvas = nullptr;
    QWidget* reader = nullptr;
    TablePanel* table = nullptr; ///< Shown below the canvas or beside it; null: there is none.
    // What the View menu asks of the canvas.
    std::function<void()> fitAll;
    std::function<void()> fitSelection;
    std::function<void(double)> zoomBy;
    std::function<void()> askForDate = {};
    std::function<void(const EdtfDate&)> goToDate = {};
    std::function<void(QMenu*)> fillLaneMenu = {};
};

/// The window: menus, top bar, messages, chips of the filter, and the panes. It turns menus and keys into commands of
/// the session, opens files, and remembers what a reader expects to find again.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All but the panes must outlive the window.
    MainWindow(Session& session, LanguageController& language, QSettings& settings, const WindowPanes& panes);
    ~MainWindow() override;

    /// Takes its size from the settings. Call before the first `show`.
    void restore();
    /// Opens the file and goes to the place where the reader was in it; a large one when it is there, and until then
    /// the window says what it waits for. A failure is said in the window; then what was open stays open.
    void openCollection(const QString& path, bool isSample);
    /// Esc: leaves the selection, else the filter, else goes to the front page.
    void stepBack();

    Commands& commands() { return *m_commands; }
    Banner& banner() { return *m_banner; }
    QMenu& viewsMenu(); ///< See Menus::views.

signals:
    void exportImageRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre(const WindowPanes& panes);
    void connectFileCommands();
    void connectViewCommands(const WindowPanes& panes);
    void connectTable(TablePanel& table);
    void connectEditCommands();
    void connectGoCommands();
    void makePalette(const WindowPanes& panes);
    void connectSession();
    void goToLastPlace();
    void tellOpening();
    void tellChange(bool isFirst);
    void finishChange(bool isSaved);
    void finishOpening();
    void checkFile();
    void followCollection();
    void followHistory();
    void followFilter();
    void reportRefusedChange(const Error& error);
    void followLocation();
    void followLanguage();
    void rememberOpened(const QString& path);
    void chooseAppearance(Appearance appearance);
    void chooseLanguage(const QString& language);
    void chooseTextScale(double scale);
    void chooseReducedMotion(bool isReduced);
    void reportDamage(const QString& path, const QString& details);
    void reportMissingFonts();
    void showAbout();
    void save();

    Session& m_session;
    LanguageController& m_language;
    WindowSettings m_settings;
    Commands* m_commands;
    Menus* m_menus;
    TopBar* m_topBar;
    Banner* m_banner;
    TableSplit* m_tableSplit = nullptr; ///< Null without a table.
    WindowBody* m_body;
    CollectionFiles* m_files;
    CollectionCheck* m_check;
    bool m_closesAfterChange = false; ///< Somebody wants to close it while a change is being saved.
};

} // namespace tideline
