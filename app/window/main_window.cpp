// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/main_window.h"

#include "filter/chip_row.h"
#include "filter/empty_note.h"
#include "filter/filter_panel.h"
#include "search/palette_sources.h"
#include "session/session.h"
#include "table/table_panel.h"
#include "theme/motion.h"
#include "window/banner.h"
#include "window/collection_check.h"
#include "window/collection_files.h"
#include "window/keys_dialog.h"
#include "window/menus.h"
#include "window/place_text.h"
#include "window/table_split.h"
#include "window/top_bar.h"
#include "window/window_body.h"
#include "words/language.h"
#include "words/words.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace tideline {

namespace {

constexpr QSize kSmallestSize(960, 600);
constexpr QSize kFirstSize(1440, 900);
constexpr double kZoomStep = 1.5;

/// The collection among what is dragged; empty if there is none.
QString draggedCollection(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".tideline"), Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Session& session, LanguageController& language, QSettings& settings, const WindowPanes& panes)
    : m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_commands(new Commands(this))
    , m_menus(new Menus(menuBar(), *m_commands))
    , m_topBar(nullptr)
    , m_banner(nullptr)
    , m_body(nullptr)
    , m_files(new CollectionFiles(session, this))
    , m_check(new CollectionCheck(this))
{
    setMinimumSize(kSmallestSize);
    setAcceptDrops(true);
    m_session.setRest(m_settings.rest());
    buildCentre(panes);
    connectFileCommands();
    connectViewCommands(panes);
    connectEditCommands();
    connectGoCommands();
    makePalette(panes);
    connectSession();
    m_commands->showAppearance(m_settings.appearance());
    m_commands->showLanguage(m_session.language());
    m_commands->showTextScale(m_settings.textScale());
    m_commands->showRest(m_session.rest());
    m_menus->showRecentFiles(m_settings.recentFiles());
    followCollection();
}

MainWindow::~MainWindow() = default;

QMenu& MainWindow::viewsMenu()
{
    return m_menus->views();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry())) {
        resize(kFirstSize);
    }
    reportMissingFonts();
}

void MainWindow::openCollection(const QString& path, bool isSample)
{
    m_files->open(path, isSample);
}

void MainWindow::goToLastPlace()
{
    if (const auto place = placeOf(m_session.snapshot(), m_settings.lastPlace(m_session.path()))) {
        m_session.go(*place);
    }
}

/// What is open stays on show meanwhile; where nothing is, the reader says it.
void MainWindow::tellOpening()
{
    const QString path = m_session.openingPath();
    if (path.isEmpty()) {
        m_banner->hide();
    } else if (m_session.hasCollection()) {
        m_banner->showMessage(tr("Opening “%1”…").arg(QFileInfo(path).fileName()));
    }
}

/// Of a large collection; others are changed before anybody could read this.
void MainWindow::tellChange(bool isFirst)
{
    const QString file = QFileInfo(m_session.path()).fileName();
    m_banner->showMessage(isFirst ? tr("Checking “%1” and making a backup before its first change…").arg(file)
                                  : tr("Saving the change of “%1”…").arg(file));
    followCollection();
}

void MainWindow::finishChange(bool isSaved)
{
    m_banner->hide();
    followCollection();
    if (std::exchange(m_closesAfterChange, false) && isSaved) {
        close();
    }
}

/// After the rest of a large collection is there.
void MainWindow::finishOpening()
{
    checkFile();
    if (m_session.location() == Location(FrontPage{}) && !m_session.canGoBack()) { // Nobody went anywhere meanwhile.
        goToLastPlace();
    }
}

/// What is open to write was checked before, and lets nobody else in.
void MainWindow::checkFile()
{
    if (m_session.collection().mode() == OpenMode::ReadOnly) {
        m_check->start(m_session.path());
    }
}

void MainWindow::reportRefusedChange(const Error& error)
{
    if (error.code != ErrorCode::PermissionDenied) {
        m_banner->showError(error);
        return;
    }
    const QString text = m_session.isSample()
                             ? tr("The bundled collection cannot be changed. Save a copy of it and change that.")
                             : tr("“%1” may only be read. Save a copy of it and change that.").arg(m_session.path());
    m_banner->showMessage(text, Banner::Way{tr("Save a Copy…"), [this] { m_files->askAndSaveCopy(); }});
}

void MainWindow::stepBack()
{
    if (m_topBar->leaveSearch()) {
        return;
    }
    const Location location = m_session.location();
    if (const auto* story = std::get_if<StoryPage>(&location)) {
        if (story->step) {
            m_session.go(StoryPage{story->story, std::nullopt});
            return;
        }
    } else if (!std::holds_alternative<FrontPage>(location)) {
        m_session.go(FrontPage{});
        return;
    }
    if (!m_session.filter().isEmpty()) {
        m_session.clearFilter();
    } else {
        m_session.go(FrontPage{});
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        m_menus->retranslate();
        followCollection();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    // The desktop has turned dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.appearance() == Appearance::System) {
        applyAppearance(Appearance::System);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_session.isChanging()) { // Whether it is saved or refused, somebody must see it.
        m_closesAfterChange = true;
        event->ignore();
        return;
    }
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedCollection(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = draggedCollection(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openCollection(path, false);
    }
}

void MainWindow::buildCentre(const WindowPanes& panes)
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topBar = new TopBar(m_session, *m_commands, centre);
    m_banner = new Banner(centre);
    if (panes.table != nullptr) {
        m_tableSplit = new TableSplit(panes.canvas, panes.table, m_settings, centre);
    }
    QWidget* canvas = m_tableSplit != nullptr ? m_tableSplit : panes.canvas;
    m_body = new WindowBody(new FilterPanel(m_session, centre), canvas, panes.reader, m_settings, centre);
    new EmptyNote(m_session, panes.canvas);
    auto* rule = new QFrame(centre);
    rule->setProperty("plane", QStringLiteral("hairline"));
    rule->setFixedHeight(1);
    layout->addWidget(m_topBar);
    layout->addWidget(m_banner);
    layout->addWidget(new ChipRow(m_session, centre));
    layout->addWidget(rule);
    layout->addWidget(m_body, 1);
    setCentralWidget(centre);
    // Who starts reads or walks the timeline; the search is one key away.
    panes.canvas->setFocus();
}

void MainWindow::connectFileCommands()
{
    const Commands& commands = *m_commands;
    connect(&commands[Command::New], &QAction::triggered, m_files, &CollectionFiles::askAndCreate);
    connect(&commands[Command::Open], &QAction::triggered, m_files, &CollectionFiles::askAndOpen);
    connect(&commands[Command::SaveCopy], &QAction::triggered, m_files, &CollectionFiles::askAndSaveCopy);
    connect(&commands[Command::ExportImage], &QAction::triggered, this, &MainWindow::exportImageRequested);
    connect(&commands[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_menus, &Menus::recentFileChosen, this, [this](const QString& path) { openCollection(path, false); });
    connect(m_files, &CollectionFiles::opened, this, &MainWindow::rememberOpened);
    connect(m_files, &CollectionFiles::failed, this, [this](const Error& error) {
        m_banner->showError(error, Banner::Way{tr("Open another file"), [this] { m_files->askAndOpen(); }});
    });
    connect(m_files, &CollectionFiles::copySaved, this, [this](const QString& path) {
        m_banner->showMessage(tr("A copy is saved as “%1”.").arg(path),
                              Banner::Way{tr("Open it"), [this, path] { openCollection(path, false); }});
    });
    connect(m_check, &CollectionCheck::damageFound, this, &MainWindow::reportDamage);
}

void MainWindow::connectViewCommands(const WindowPanes& panes)
{
    const Commands& commands = *m_commands;
    const auto connectTo = [this, &commands](Command command, const std::function<void()>& act) {
        if (act) {
            connect(&commands[command], &QAction::triggered, this, act);
        }
    };
    connectTo(Command::FitAll, panes.fitAll);
    connectTo(Command::FitSelection, panes.fitSelection);
    connectTo(Command::GoToDate, panes.askForDate);
    if (panes.fillLaneMenu) {
        connect(m_menus, &Menus::laneMenuWanted, this, panes.fillLaneMenu);
    }
    if (const std::function<void(double)> zoomBy = panes.zoomBy) {
        connectTo(Command::ZoomIn, [zoomBy] { zoomBy(kZoomStep); });
        connectTo(Command::ZoomOut, [zoomBy] { zoomBy(1 / kZoomStep); });
    }
    QAction& toggleFilter = commands[Command::ToggleFilter];
    connect(&toggleFilter, &QAction::triggered, m_body, &WindowBody::setFilterShown);
    connect(m_body, &WindowBody::filterShown, &toggleFilter, &QAction::setChecked);
    toggleFilter.setChecked(m_body->isFilterShown());
    QAction& reduceMotion = commands[Command::ReduceMotion];
    reduceMotion.setChecked(m_settings.isMotionReduced());
    connect(&reduceMotion, &QAction::triggered, this, &MainWindow::chooseReducedMotion);
    connect(&commands[Command::ResetLayout], &QAction::triggered, m_body, &WindowBody::resetLayout);
    if (panes.table != nullptr) {
        connectTable(*panes.table);
    }
    connect(m_commands, &Commands::appearanceChosen, this, &MainWindow::chooseAppearance);
    connect(m_commands, &Commands::textScaleChosen, this, &MainWindow::chooseTextScale);
    connect(m_commands, &Commands::restChosen, &m_session, &Session::setRest);
    connect(m_commands, &Commands::languageChosen, this, &MainWindow::chooseLanguage);
    connect(&commands[Command::ShowKeys], &QAction::triggered, this, [this] { KeysDialog(*m_commands, this).exec(); });
    connect(&commands[Command::About], &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectTable(TablePanel& table)
{
    QAction& toggleTable = (*m_commands)[Command::ToggleTable];
    connect(&toggleTable, &QAction::triggered, m_tableSplit, &TableSplit::setTableShown);
    connect(m_tableSplit, &TableSplit::tableShown, &toggleTable, &QAction::setChecked);
    toggleTable.setChecked(m_tableSplit->isTableShown());
    connect(&(*m_commands)[Command::ResetLayout], &QAction::triggered, m_tableSplit, &TableSplit::resetLayout);
    connect(&table, &TablePanel::told, m_banner, [this](const QString& text) { m_banner->showMessage(text); });
    connect(&table, &TablePanel::failed, m_banner, [this](const Error& error) { m_banner->showError(error); });
}

void MainWindow::connectEditCommands()
{
    const Commands& commands = *m_commands;
    // What is refused is told by the session.
    connect(&commands[Command::Undo], &QAction::triggered, this, [this] { static_cast<void>(m_session.undo()); });
    connect(&commands[Command::Redo], &QAction::triggered, this, [this] { static_cast<void>(m_session.redo()); });
    connect(&commands[Command::UndoFilter], &QAction::triggered, &m_session, &Session::undoFilter);
    connect(&commands[Command::RedoFilter], &QAction::triggered, &m_session, &Session::redoFilter);
    connect(&m_session, &Session::changeRefused, this, &MainWindow::reportRefusedChange);
}

void MainWindow::connectGoCommands()
{
    const Commands& commands = *m_commands;
    connect(&commands[Command::Back], &QAction::triggered, &m_session, &Session::goBack);
    connect(&commands[Command::Forward], &QAction::triggered, &m_session, &Session::goForward);
    connect(&commands[Command::FrontPage], &QAction::triggered, this, [this] { m_session.go(FrontPage{}); });
    connect(&commands[Command::Sources], &QAction::triggered, this, [this] { m_session.go(SourcesPage{}); });
    connect(&commands[Command::Search], &QAction::triggered, m_topBar, &TopBar::focusSearch);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &MainWindow::stepBack);
}

void MainWindow::makePalette(const WindowPanes& panes)
{
    std::vector<CommandPalette::Source> sources;
    if (panes.goToDate) {
        sources.push_back(dateSource(m_session, panes.goToDate));
    }
    sources.push_back(menuSource(menuBar()));
    sources.push_back(recordSource(m_session));
    auto* palette = new CommandPalette(std::move(sources), this);
    connect(&(*m_commands)[Command::Palette], &QAction::triggered, palette, &CommandPalette::popUp);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::openingPathChanged, this, &MainWindow::tellOpening);
    connect(&m_session, &Session::collectionChanged, this, &MainWindow::followCollection);
    connect(&m_session, &Session::contentChanged, this, &MainWindow::followCollection);
    connect(&m_session, &Session::changeBegun, this, &MainWindow::tellChange);
    connect(&m_session, &Session::changeEnded, this, &MainWindow::finishChange);
    connect(&m_session, &Session::aboutToWrite, m_check, &CollectionCheck::giveUp);
    connect(&m_session, &Session::loadingFinished, this, &MainWindow::finishOpening);
    connect(&m_session, &Session::loadingFailed, m_banner, [this](const Error& error) { m_banner->showError(error); });
    connect(&m_session, &Session::filterChanged, this, &MainWindow::followFilter);
    connect(&m_session, &Session::restChanged, this, [this] {
        m_settings.setRest(m_session.rest());
        m_commands->showRest(m_session.rest());
    });
    connect(&m_session, &Session::locationChanged, this, &MainWindow::followLocation);
    connect(&m_session, &Session::languageChanged, this, &MainWindow::followLanguage);
}

void MainWindow::followCollection()
{
    const QString title = textFor(m_session.snapshot().header().title, m_session.language());
    setWindowTitle(title.isEmpty() ? QStringLiteral("Tideline") : tr("%1 — Tideline").arg(title));
    for (const Command command : {Command::KeepView, Command::CopyView, Command::PasteView, Command::ManageViews}) {
        (*m_commands)[command].setEnabled(m_session.hasCollection());
    }
    (*m_commands)[Command::SaveCopy].setEnabled(m_session.hasCollection() && !m_session.isChanging());
    // Before everything is read, nobody knows what may be published.
    (*m_commands)[Command::ExportImage].setEnabled(m_session.hasCollection() && !m_session.isLoading());
    followHistory();
    followFilter();
    followLocation();
}

void MainWindow::followHistory()
{
    m_commands->showHistory(m_session.nextUndo(), m_session.nextRedo());
}

void MainWindow::followFilter()
{
    (*m_commands)[Command::UndoFilter].setEnabled(m_session.canUndoFilter());
    (*m_commands)[Command::RedoFilter].setEnabled(m_session.canRedoFilter());
}

void MainWindow::followLocation()
{
    (*m_commands)[Command::Back].setEnabled(m_session.canGoBack());
    (*m_commands)[Command::Forward].setEnabled(m_session.canGoForward());
}

void MainWindow::followLanguage()
{
    m_language.setLanguage(m_session.language());
    m_commands->showLanguage(m_session.language());
}

void MainWindow::rememberOpened(const QString& path)
{
    m_banner->hide();
    if (!m_session.isSample()) {
        m_settings.addRecentFile(path);
        m_menus->showRecentFiles(m_settings.recentFiles());
    }
    if (!m_session.isLoading()) { // Both at once would read against each other.
        checkFile();
        // The keys by which a place is remembered are among what a large collection brings later.
        goToLastPlace();
    }
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    applyAppearance(appearance);
}

void MainWindow::chooseLanguage(const QString& language)
{
    m_settings.setLanguage(language);
    m_session.setLanguage(language);
}

void MainWindow::chooseTextScale(double scale)
{
    m_settings.setTextScale(scale);
    setTextScale(scale);
}

void MainWindow::chooseReducedMotion(bool isReduced)
{
    m_settings.setMotionReduced(isReduced);
    setMotionReduced(isReduced);
}

void MainWindow::reportDamage(const QString& path, const QString& details)
{
    const QString text = tr("“%1” is damaged and was not changed. Open a backup or another copy of it.").arg(path);
    m_banner->showMessage(text, Banner::Way{tr("Details"), [this, text, details] {
                                                QMessageBox box(QMessageBox::Warning, tr("Damaged file"), text,
                                                                QMessageBox::Close, this);
                                                box.setInformativeText(details);
                                                box.exec();
                                            }});
}

void MainWindow::reportMissingFonts()
{
    if (const QString package = missingFontPackage(); !package.isEmpty()) {
        m_banner->showMessage(tr("Korean text needs the package %1.").arg(package));
    }
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Tideline"),
                       tr("Tideline %1\n\nAn explorer for sourced stories on a timeline.\n"
                          "Free software under the MIT licence.")
                           .arg(QStringLiteral(TIDELINE_VERSION)));
}

void MainWindow::save()
{
    m_settings.setGeometry(saveGeometry());
    m_body->saveLayout();
    if (m_tableSplit != nullptr) {
        m_tableSplit->saveLayout();
    }
    if (m_session.hasCollection() && !m_session.isLoading()) { // Without its keys no place can be told.
        m_settings.setLastPlace(m_session.path(), placeText(m_session.snapshot(), m_session.location()));
    }
}

} // namespace tideline
