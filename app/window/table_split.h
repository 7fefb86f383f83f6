// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

namespace tideline {

class TablePanel;
class WindowSettings;

/// The canvas with the table, which is shown when somebody wants it: below the canvas, or beside it where that is too
/// low for both, until somebody has chosen. Remembers where it stands, how large it is, and how it is sorted, grouped
/// and laid out.
class TableSplit : public QSplitter {
    Q_OBJECT

public:
    /// Takes both as children. The settings must outlive this.
    TableSplit(QWidget* canvas, TablePanel* table, WindowSettings& settings, QWidget* parent);

    bool isTableShown() const;
    /// Who shows it by key goes on in it.
    void setTableShown(bool shown);
    void resetLayout(); ///< After that of the settings.
    void saveLayout();

signals:
    void tableShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void chooseBeside(bool isBeside);
    void restoreSizes();
    bool isLow() const; ///< The canvas and the table together.

    WindowSettings& m_settings;
    QWidget* m_canvas;
    TablePanel* m_table;
    bool m_isArranged = false;
};

} // namespace tideline
