// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace tideline {

class Session;

/// What stands in place of the rows while a large collection is still being read: how much of it is.
class TableLoadingNote : public QWidget {
    Q_OBJECT

public:
    TableLoadingNote(Session& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
};

} // namespace tideline
