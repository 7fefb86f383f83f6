// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/filter_chips.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace tideline {

class Session;

/// The filter in force as one line of chips, each with a cross that takes its value away; at the right how many events
/// are left, what is done with the rest, one step back and forward, and "Clear filters". Hidden while there is no
/// filter. Chips that have no room stand in a menu at the end.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    ChipRow(Session& session, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void replaceChips();
    void showSteps();
    void showRest();
    void placeParts();
    int placeRightPart();
    void placeChips(int rightEdge);
    void fillMoreMenu(std::size_t firstHidden);

    Session& m_session;
    std::vector<FilterChip> m_chips;
    std::vector<QPushButton*> m_buttons; ///< One for each chip.
    QToolButton* m_more;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QLabel* m_count;
    QPushButton* m_rest;
    QAction* m_dim;
    QAction* m_hide;
    QPushButton* m_clear;
};

} // namespace tideline
