// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/set_text.h"

#include <QWidget>

namespace tideline {

/// A heading with the number of sources behind it: one, two or, for three and more, three short bars and the number.
class StrengthBars : public QWidget {
    Q_OBJECT

public:
    StrengthBars(const QString& heading, std::size_t sources, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_heading;
    std::size_t m_sources;
};

} // namespace tideline
