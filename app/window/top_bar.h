// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/commands.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace tideline {

class SearchBox;
class Session;

/// The line on top: title of the collection, search, language, appearance and export. Where the window is narrow or the
/// text large, buttons show their drawing only; their words are in the tooltip.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Session& session, const Commands& commands, QWidget* parent);

    void focusSearch();
    /// One step back from searching (SearchBox::stepBack); false if there was nothing to do.
    bool leaveSearch();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();
    void elideTitle();

    Session& m_session;
    const Commands& m_commands;
    QLabel* m_title;
    SearchBox* m_search;
    std::array<QToolButton*, 2> m_languages;
    QToolButton* m_appearance;
    QPushButton* m_export;
};

} // namespace tideline
