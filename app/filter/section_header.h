// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace tideline {

/// The head of a section of the filter panel: chevron, title, and how many of its values are chosen. Pressing it shows
/// or hides the section; checked means open.
class SectionHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent);

    void setChosenCount(std::size_t count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::size_t m_chosenCount = 0;
};

} // namespace tideline
