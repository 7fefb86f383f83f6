// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/year_axis.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tideline {

/// How many events there are in each year, with two handles that choose a range of whole years. By keyboard the arrows
/// move the left handle, with Shift the right one; Home lets go of both.
class YearHistogram : public QWidget {
    Q_OBJECT

public:
    explicit YearHistogram(QWidget* parent);

    /// `counts` has one value for each bar of the axis.
    void show(const YearAxis& axis, std::vector<std::uint32_t> counts, std::optional<YearRange> chosen);
    const YearAxis& axis() const { return m_axis; }
    std::optional<YearRange> chosen() const { return m_chosen; }

    QSize sizeHint() const override;

signals:
    /// Nothing: all years. Comes at every year that a handle passes.
    void rangeChosen(std::optional<YearRange> range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Handle { First, Last };

    QRectF plot() const;
    double xOf(std::int64_t year) const;
    YearRange range() const;
    void moveHandle(Handle handle, std::int64_t boundary);
    void paintBars(QPainter& painter) const;
    void paintHandle(QPainter& painter, double x, bool isChosen) const;
    QString yearsUnder(double x) const;

    YearAxis m_axis;
    std::vector<std::uint32_t> m_counts;
    std::optional<YearRange> m_chosen;
    std::optional<Handle> m_dragged;
};

} // namespace tideline
