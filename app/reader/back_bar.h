// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QPushButton;

namespace tideline {

/// Leads back from a page: to the one before, and to the front page.
class BackBar : public QWidget {
    Q_OBJECT

public:
    explicit BackBar(QWidget* parent = nullptr);

    void setCanGoBack(bool can);
    void retranslate();

signals:
    void backRequested();
    void frontPageRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseWords();

    QPushButton* m_back = nullptr;
    QPushButton* m_front = nullptr;
};

} // namespace tideline
