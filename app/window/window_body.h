// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QSplitter;

namespace tideline {

class FilterPanel;
class WindowSettings;

/// The three panes: filter, canvas and reader, arranged by the width there is in the size of the text. Wide, all stand
/// side by side; narrower, the filter shuts to its rail; narrower still, the reader takes the lower part of the canvas.
class WindowBody : public QWidget {
    Q_OBJECT

public:
    /// Takes the three as children. The settings must outlive this.
    WindowBody(FilterPanel* filter, QWidget* canvas, QWidget* reader, WindowSettings& settings, QWidget* parent);

    bool isFilterShown() const;
    void setFilterShown(bool shown);
    /// Back to the sizes and panels of a first start.
    void resetLayout();
    void saveLayout();

    QSize minimumSizeHint() const override;

signals:
    void filterShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void placeFilter();
    void turnSplitter(Qt::Orientation orientation);
    void restoreSplitter();
    bool isWide() const; ///< Enough for the filter, in the size of the text.
    Qt::Orientation wantedOrientation() const;

    WindowSettings& m_settings;
    FilterPanel* m_filter;
    QSplitter* m_splitter;
    bool m_isArranged = false;
};

} // namespace tideline
