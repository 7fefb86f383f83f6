// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"

#include "time/edtf.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tideline {

class DateReading;

/// A small field over the canvas for a date to go to, in any form that people write, with its reading under it. Enter
/// goes there, Esc and a click elsewhere close it. It is part of the window rather than a pop-up, because input methods
/// compose Korean only in the window that is active.
class DateJump : public QFrame {
    Q_OBJECT

public:
    DateJump(Session& session, QWidget* parent);

    /// Shows it empty, its top in the middle at the point of the parent.
    void popUp(QPoint topMiddle);

signals:
    void chosen(const EdtfDate& date);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void choose();
    void fit();

    Session& m_session;
    QLabel* m_label;
    QLineEdit* m_field;
    DateReading* m_reading;
    QPoint m_topMiddle;
};

} // namespace tideline
