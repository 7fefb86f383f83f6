// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;

namespace tideline {

class Session;

/// What stands in place of a panel's contents while a large collection is still being read: what the panel waits for,
/// and how much is read.
class LoadingNote : public QWidget {
    Q_OBJECT

public:
    /// `words` are asked for anew when the language changes.
    LoadingNote(Session& session, std::function<QString()> words, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QString()> m_words;
    QLabel* m_label;
};

} // namespace tideline
