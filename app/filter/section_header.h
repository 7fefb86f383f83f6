// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

class QFrame;

namespace tideline {

/// The head of a section of the filter panel: chevron, title, and how many of its values are chosen. Pressing it shows
/// or hides the section; checked means open. It may carry a small button of its own for the open section.
class SectionHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent);

    void setChosenCount(std::size_t count);
    /// Shows the button, which becomes a child, before the count. Its owner says when it is there.
    void setButton(QWidget* button);
    void placeButton(); ///< After its size has changed.

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_button = nullptr;
    std::size_t m_chosenCount = 0;
};

/// The line between two sections.
QFrame* makeSectionRule(QWidget* parent);

} // namespace tideline
