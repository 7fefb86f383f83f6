// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/set_text.h"

#include <QWidget>

namespace tideline {

/// A heading with the number of independent sources behind it: one, two or, for three and more, three short bars, and
/// the number in words. Hovered or focused it explains what counts as one.
class StrengthBars : public QWidget {
    Q_OBJECT

public:
    StrengthBars(const QString& heading, std::size_t independent, QWidget* parent = nullptr);

    void setExplanation(const QString& lines);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString words() const;

    QString m_heading;
    std::size_t m_independent;
};

} // namespace tideline
