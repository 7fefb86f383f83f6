// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"
#include "views/kept_view_edits.h"

#include <QDialog>

#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace tideline {

/// All kept views, those of the open collection first: rename, order, copy and paste as text, delete. What was deleted
/// comes back by Undo as long as the dialog is open. Each change is written at once.
class ManageViewsDialog : public QDialog {
    Q_OBJECT

public:
    ManageViewsDialog(const Session& session, KeptViews& views, QWidget* parent);

    /// The view to go to, if that is why the dialog was closed.
    const std::optional<KeptView>& chosen() const { return m_chosen; }

private:
    void build();
    QVBoxLayout* buildButtons();
    QPushButton* addButton(const QString& text, const QKeySequence& key, void (ManageViewsDialog::*act)());
    void fill();
    void addItems(const std::vector<std::size_t>& positions);
    void showSelected();
    void tell(const QString& text, bool isError = false);
    /// Shows the list as it is after a change, with the changed view selected, and says what happened or went wrong.
    void follow(const ViewEditOutcome& outcome, const QString& text = {});
    std::optional<std::size_t> selected() const; ///< Position in the list.

    void go();
    void startRenaming();
    void rename(QListWidgetItem* item);
    void moveUp();
    void moveDown();
    void copy();
    void paste();
    void remove();
    void undo();

    const Session& m_session;
    KeptViewEdits m_edits;
    std::optional<KeptView> m_chosen;
    QListWidget* m_items;
    QFormLayout* m_summary;
    QLabel* m_note;
    std::vector<QPushButton*> m_onSelected; ///< Buttons that need a view to act on.
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace tideline
