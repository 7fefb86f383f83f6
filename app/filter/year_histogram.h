// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/year_axis.h"
#include "filter/year_drag.h"
#include "session/filter_history.h"

#include "query/facets.h"

#include <QWidget>

#include <optional>

namespace tideline {

/// How many events there are in each year, stacked by lane in the lanes' colours, and the range that is chosen from
/// them. Two handles move its ends; it is moved as a whole by dragging what lies between them; dragging elsewhere draws
/// a new one; a click on a bar chooses its years, and a second one lets go of them.
/// By keyboard the arrows move the handle that has the focus, Tab goes to the other one, Shift and the arrows move the
/// other, Ctrl and the arrows the whole range; Home lets go of it.
class YearHistogram : public QWidget {
    Q_OBJECT

public:
    explicit YearHistogram(QWidget* parent);

    /// `histogram` has one value for each bar of the axis. Lanes are named in the language ("en" or "ko").
    void show(const YearAxis& axis, Histogram histogram, std::optional<YearRange> chosen, const QString& language);
    const YearAxis& axis() const { return m_axis; }
    std::optional<YearRange> chosen() const { return m_chosen; }

    QSize sizeHint() const override;

signals:
    /// Nothing: all years. Comes at every year that a drag passes; all of one drag but its first goes on with the
    /// first.
    void rangeChosen(std::optional<YearRange> range, FilterStep step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    /// The pointer is down.
    struct Press {
        YearDrag drag;
        QPointF at;
        bool hasMoved = false;
        bool hasChosen = false; ///< The drag has changed the range.
    };

    QRectF plot() const;
    double xOf(std::int64_t year) const;
    double shareAt(double x) const;
    YearRange range() const;
    YearDrag::Part partAt(QPointF position) const;
    bool isOnGrip(QPointF position) const;
    void showCursorFor(QPointF position);
    void clickBar(double x);
    bool choose(std::optional<YearRange> chosen, FilterStep step);
    void paintBars(QPainter& painter) const;
    void paintHandle(QPainter& painter, YearHandle handle) const;
    QRectF gripOf(YearHandle handle) const;
    QString countsUnder(double x) const;

    YearAxis m_axis;
    Histogram m_histogram;
    std::optional<YearRange> m_chosen;
    QString m_language;
    std::optional<Press> m_press;
    YearHandle m_focused = YearHandle::First;
};

} // namespace tideline
