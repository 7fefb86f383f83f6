// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/view_summary.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tideline {

/// Asks under which name the view is kept, and says what is kept of it. A name that is taken replaces the view that has
/// it, and says so before.
class KeepViewDialog : public QDialog {
    Q_OBJECT

public:
    KeepViewDialog(const QString& suggested, QStringList taken, const std::vector<ViewPart>& summary, QWidget* parent);

    QString name() const; ///< Without blanks around it. Not empty once the dialog was accepted.

private:
    void followName();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_note;
    QPushButton* m_keep;
};

} // namespace tideline
