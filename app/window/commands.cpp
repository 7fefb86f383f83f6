// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/commands.h"

#include "words/language.h"
#include "words/words.h"

#include <QActionGroup>
#include <QWidget>

namespace tideline {

namespace {

constexpr std::array kAppearances = {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};
constexpr std::array kRests = {Rest::Dimmed, Rest::Hidden};
constexpr std::array kTextPercents = {100, 125, 150, 200};

QList<QKeySequence> keysOf(Command command)
{
    switch (command) {
    case Command::New:
        return {QKeySequence::New};
    case Command::Open:
        return {QKeySequence::Open};
    case Command::SaveCopy:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)};
    case Command::ExportImage:
        return {QKeySequence(Qt::CTRL | Qt::Key_E)};
    case Command::Quit:
        return {QKeySequence(Qt::CTRL | Qt::Key_Q)};
    case Command::Undo:
        return {QKeySequence(Qt::CTRL | Qt::Key_Z)};
    case Command::Redo:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)};
    case Command::UndoFilter:
        return {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)};
    case Command::RedoFilter:
        return {QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Z)};
    case Command::FitAll:
        return {QKeySequence(Qt::CTRL | Qt::Key_0)};
    case Command::ZoomIn:
        return {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)};
    case Command::ZoomOut:
        return {QKeySequence(Qt::CTRL | Qt::Key_Minus)};
    case Command::ToggleFilter:
        return {QKeySequence(Qt::Key_F9)};
    case Command::ToggleTable:
        return {QKeySequence(Qt::Key_F6)};
    case Command::ToggleThreads:
        return {QKeySequence(Qt::CTRL | Qt::Key_T)};
    case Command::Search:
        return {QKeySequence::Find, QKeySequence(Qt::Key_Slash)};
    case Command::Palette:
        return {QKeySequence(Qt::CTRL | Qt::Key_K)};
    case Command::GoToDate: // The canvas has G alone.
        return {QKeySequence(Qt::CTRL | Qt::Key_G)};
    case Command::Back:
        return {QKeySequence(Qt::ALT | Qt::Key_Left)};
    case Command::Forward:
        return {QKeySequence(Qt::ALT | Qt::Key_Right)};
    case Command::FrontPage:
        return {QKeySequence(Qt::ALT | Qt::Key_Home)};
    case Command::Sources:
        return {QKeySequence(Qt::Key_F8)};
    case Command::KeepView:
        return {QKeySequence(Qt::CTRL | Qt::Key_D)};
    case Command::CopyView:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    case Command::PasteView:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)};
    case Command::ShowKeys:
        return {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)};
    case Command::FitSelection: // The canvas has F, which elsewhere is a letter.
    case Command::ReduceMotion:
    case Command::ResetLayout:
    case Command::ManageViews:
    case Command::About:
        break;
    }
    return {};
}

/// In English; Commands::tr has it in the language of the interface.
const char* sourceOf(Command command)
{
    switch (command) {
    case Command::New:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&New…");
    case Command::Open:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Open…");
    case Command::SaveCopy:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Save a &Copy…");
    case Command::ExportImage:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Export Image…");
    case Command::Quit:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Quit");
    case Command::Undo:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Undo");
    case Command::Redo:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Redo");
    case Command::UndoFilter:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Filter: Step &Back");
    case Command::RedoFilter:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Filter: Step &Forward");
    case Command::FitAll:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Fit Everything");
    case Command::FitSelection:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Fit &Selection");
    case Command::ZoomIn:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Zoom &In");
    case Command::ZoomOut:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Zoom &Out");
    case Command::ToggleFilter:
        return QT_TRANSLATE_NOOP("tideline::Commands", "F&ilter Panel");
    case Command::ToggleTable:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Ta&ble");
    case Command::ReduceMotion:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Reduce &Motion");
    case Command::ToggleThreads:
        return QT_TRANSLATE_NOOP("tideline::Commands", "All &Threads");
    case Command::ResetLayout:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Reset Layout");
    case Command::Search:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Search");
    case Command::Palette:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Command Palette…");
    case Command::GoToDate:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Go to Date…");
    case Command::Back:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Back");
    case Command::Forward:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Forward");
    case Command::FrontPage:
        return QT_TRANSLATE_NOOP("tideline::Commands", "Front &Page");
    case Command::Sources:
        return QT_TRANSLATE_NOOP("tideline::Commands", "How We &Know: All Sources");
    case Command::KeepView:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Keep This View…");
    case Command::CopyView:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Copy View as Text");
    case Command::PasteView:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Paste View");
    case Command::ManageViews:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Manage Views…");
    case Command::ShowKeys:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&Keyboard Keys");
    case Command::About:
        return QT_TRANSLATE_NOOP("tideline::Commands", "&About Tideline");
    }
    return "";
}

QString textOf(Command command)
{
    return Commands::tr(sourceOf(command));
}

/// What was done, as the end of "Undo …".
QString stepName(const HistoryStep& step)
{
    switch (step.action) {
    case ActionCode::AddRecords:
        return Commands::tr("Import");
    case ActionCode::AcceptClaim:
        break;
    }
    return Commands::tr("Accept Claim on %1").arg(fieldName(step.field));
}

const char* sourceOf(Rest rest)
{
    return rest == Rest::Dimmed ? QT_TRANSLATE_NOOP("tideline::Commands", "Filter: &Dim the Rest")
                                : QT_TRANSLATE_NOOP("tideline::Commands", "Filter: &Hide the Rest");
}

/// The text of the moment, and beside it that by which the palette finds the action for whoever types the other script.
void nameAction(QAction& action, const char* source)
{
    const QString text = Commands::tr(source);
    action.setText(text);
    const bool isEnglish = text == QString::fromUtf8(source);
    action.setProperty("otherName",
                       textIn(isEnglish ? QStringLiteral("ko") : QStringLiteral("en"), "tideline::Commands", source));
}

QString textOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return Commands::tr("&System");
    case Appearance::Light:
        return Commands::tr("&Light");
    case Appearance::Dark:
        return Commands::tr("&Dark");
    case Appearance::HighContrast:
        return Commands::tr("&High Contrast");
    }
    return {};
}

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
{
    for (std::size_t i = 0; i < kCommandCount; ++i) {
        m_actions[i] = new QAction(this);
        m_actions[i]->setShortcuts(keysOf(static_cast<Command>(i)));
        // Keys work whether or not the action stands in a menu that is shown.
        window->addAction(m_actions[i]);
    }
    (*this)[Command::ToggleFilter].setCheckable(true);
    (*this)[Command::ToggleTable].setCheckable(true);
    (*this)[Command::ReduceMotion].setCheckable(true);
    (*this)[Command::ToggleThreads].setCheckable(true);
    (*this)[Command::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Command::About].setMenuRole(QAction::AboutRole);
    addAppearances();
    addLanguages();
    addTextSizes();
    addRests();
    retranslate();
}

void Commands::showHistory(const std::optional<HistoryStep>& undo, const std::optional<HistoryStep>& redo)
{
    QAction& undoAction = (*this)[Command::Undo];
    QAction& redoAction = (*this)[Command::Redo];
    undoAction.setEnabled(undo.has_value());
    redoAction.setEnabled(redo.has_value());
    //: %1 is what would be undone: “Accept Claim on Date”.
    undoAction.setText(undo ? tr("&Undo %1").arg(stepName(*undo)) : textOf(Command::Undo));
    redoAction.setText(redo ? tr("&Redo %1").arg(stepName(*redo)) : textOf(Command::Redo));
}

void Commands::showAppearance(Appearance appearance)
{
    m_appearances[static_cast<int>(appearance)]->setChecked(true);
}

void Commands::showLanguage(const QString& language)
{
    const auto languages = programLanguages();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        m_languages[static_cast<qsizetype>(i)]->setChecked(language == QLatin1String(languages[i].tag));
    }
}

void Commands::showTextScale(double scale)
{
    for (std::size_t i = 0; i < kTextPercents.size(); ++i) {
        m_textSizes[static_cast<qsizetype>(i)]->setChecked(qRound(scale * 100) == kTextPercents[i]);
    }
}

void Commands::showRest(Rest rest)
{
    for (std::size_t i = 0; i < kRests.size(); ++i) {
        m_rests[static_cast<qsizetype>(i)]->setChecked(kRests[i] == rest);
    }
}

void Commands::retranslate()
{
    for (std::size_t i = 0; i < kCommandCount; ++i) {
        nameAction(*m_actions[i], sourceOf(static_cast<Command>(i)));
    }
    for (std::size_t i = 0; i < kRests.size(); ++i) {
        nameAction(*m_rests[static_cast<qsizetype>(i)], sourceOf(kRests[i]));
    }
    for (std::size_t i = 0; i < kAppearances.size(); ++i) {
        m_appearances[static_cast<qsizetype>(i)]->setText(textOf(kAppearances[i]));
    }
    for (std::size_t i = 0; i < kTextPercents.size(); ++i) {
        m_textSizes[static_cast<qsizetype>(i)]->setText(tr("%1 %").arg(kTextPercents[i]));
    }
}

QAction* Commands::addChoice(QActionGroup& group, QList<QAction*>& choices)
{
    auto* action = new QAction(&group);
    action->setCheckable(true);
    choices << action;
    return action;
}

void Commands::addAppearances()
{
    auto* group = new QActionGroup(this);
    for (const Appearance appearance : kAppearances) {
        connect(addChoice(*group, m_appearances), &QAction::triggered, this,
                [this, appearance] { emit appearanceChosen(appearance); });
    }
}

void Commands::addLanguages()
{
    auto* group = new QActionGroup(this);
    for (const ProgramLanguage& language : programLanguages()) {
        QAction* action = addChoice(*group, m_languages);
        action->setText(language.name);
        const QString tag = QLatin1String(language.tag);
        connect(action, &QAction::triggered, this, [this, tag] { emit languageChosen(tag); });
    }
}

void Commands::addTextSizes()
{
    auto* group = new QActionGroup(this);
    for (const int percent : kTextPercents) {
        connect(addChoice(*group, m_textSizes), &QAction::triggered, this,
                [this, percent] { emit textScaleChosen(percent / 100.0); });
    }
}

void Commands::addRests()
{
    auto* group = new QActionGroup(this);
    for (const Rest rest : kRests) {
        connect(addChoice(*group, m_rests), &QAction::triggered, this, [this, rest] { emit restChosen(rest); });
    }
}

std::array<ProgramLanguage, 2> programLanguages()
{
    return {{{"en", QStringLiteral("English")}, {"ko", QStringLiteral("한국어")}}};
}

} // namespace tideline
