// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/reader_type.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace tideline {

/// A text broken into lines of one width and set on a grid of fixed line heights, for widgets that paint themselves.
/// Letters are centred on their line by cap height, so that lines of Latin and of Hangul letters stand on one grid.
/// Breaks between words; a word wider than the line breaks anywhere. A value; copies share the lines.
class SetText {
public:
    SetText() = default;
    SetText(const QString& text, const ReaderType& type, int width);

    int lineCount() const;
    int height() const;
    double naturalWidth() const;                   ///< Of the widest line.
    double baseline() const { return m_baseline; } ///< Of the first line, from its top.
    void draw(QPainter& painter, QPointF topLeft, const QColor& colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    int m_lineHeight = 0;
    double m_baseline = 0;
};

/// The type, its size lowered in steps down to `smallestSize` (pixels at scale 1) until the text fits into one line of
/// the width. If it never does, the smallest: then the text takes several lines.
ReaderType typeFittedTo(const QString& text, ReaderType type, double smallestSize, int width);

} // namespace tideline
