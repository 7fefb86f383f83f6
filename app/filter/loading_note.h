// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace tideline {

/// What stands in place of the values to filter by while a large collection is still being read: that it is.
class LoadingNote : public QWidget {
    Q_OBJECT

public:
    explicit LoadingNote(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
};

} // namespace tideline
