// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/commands.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tideline {

class Session;

/// The line on top: title of the collection, search, language, appearance and export. Where the window is narrow or the
/// text large, buttons show their drawing only; their words are in the tooltip.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Session& session, const Commands& commands, QWidget* parent);

    void focusSearch();
    /// Empties the search field if somebody is in it; false if there was nothing to do.
    bool leaveSearch();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followCollection();
    void followFilter();
    void applySearch();
    void retranslate();
    void fit();
    void elideTitle();

    Session& m_session;
    const Commands& m_commands;
    QLabel* m_title;
    QLineEdit* m_search;
    std::array<QToolButton*, 2> m_languages;
    QToolButton* m_appearance;
    QPushButton* m_export;
    QTimer m_typing; ///< Runs while somebody types, so that a large collection is not filtered at every letter.
};

} // namespace tideline
