// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tideline {

/// Goes from step to step of a story: previous, "3 / 6", next. The words of the buttons give way to their arrows where
/// there is no room for them.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    /// `current` counts from 1; 0 is the head of the story.
    void setPosition(std::size_t current, std::size_t count);
    void retranslate();

signals:
    void previousRequested();
    void nextRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseWords();

    QPushButton* m_previous = nullptr;
    QLabel* m_position = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace tideline
