// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/theme.h"

#include "model/action.h"
#include "model/rest.h"

#include <QAction>
#include <QObject>
#include <QString>

#include <array>

namespace tideline {

/// What can be done by menu, button or key, whichever is nearest.
enum class Command {
    New,
    Open,
    SaveCopy,
    ExportImage,
    Quit,
    Undo,
    Redo,
    UndoFilter,
    RedoFilter,
    FitAll,
    FitSelection,
    ZoomIn,
    ZoomOut,
    ReduceMotion,
    ToggleFilter,
    ToggleTable,
    ToggleThreads,
    ResetLayout,
    Search,
    Palette,
    GoToDate,
    Back,
    Forward,
    FrontPage,
    Sources,
    KeepView,
    CopyView,
    PasteView,
    ManageViews,
    ShowKeys,
    About,
};
inline constexpr std::size_t kCommandCount = 31;

/// One QAction for each command and each choice, so that texts, keys and enabled states are said once. The window
/// connects what they do.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget* window);

    QAction& operator[](Command command) const { return *m_actions[static_cast<std::size_t>(command)]; }
    const QList<QAction*>& appearances() const { return m_appearances; }
    const QList<QAction*>& languages() const { return m_languages; }
    const QList<QAction*>& textSizes() const { return m_textSizes; }
    const QList<QAction*>& rests() const { return m_rests; } ///< What is done with what does not pass the filter.

    /// Names what would be undone and done again; nothing disables the command.
    void showHistory(const std::optional<HistoryStep>& undo, const std::optional<HistoryStep>& redo);
    void showAppearance(Appearance appearance);
    void showLanguage(const QString& language);
    void showTextScale(double scale);
    void showRest(Rest rest);

    /// Gives all actions their texts in the language of the moment.
    void retranslate();

signals:
    void appearanceChosen(Appearance appearance);
    void languageChosen(const QString& language);
    void textScaleChosen(double scale);
    void restChosen(Rest rest);

private:
    QAction* addChoice(QActionGroup& group, QList<QAction*>& choices);
    void addAppearances();
    void addLanguages();
    void addTextSizes();
    void addRests();

    std::array<QAction*, kCommandCount> m_actions;
    QList<QAction*> m_appearances;
    QList<QAction*> m_languages;
    QList<QAction*> m_textSizes;
    QList<QAction*> m_rests;
};

/// The languages that the program speaks, each by its own name.
struct ProgramLanguage {
    const char* tag;
    QString name;
};
std::array<ProgramLanguage, 2> programLanguages();

} // namespace tideline
