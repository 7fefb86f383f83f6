// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tideline {

/// The line above a table: how many events there are or what it is busy with, what they are grouped by if there is room
/// for it, and buttons for its columns, for all that can be done with it, and to close it.
class TableBar : public QWidget {
    Q_OBJECT

public:
    explicit TableBar(QWidget* parent);

    void setLanguage(const QString& language);
    void setGrouping(EventGrouping grouping);
    EventGrouping grouping() const;
    void setStatus(const QString& text);
    QString status() const;
    void setCancelShown(bool shown); ///< What it is busy with can be given up.
    QMenu* columnsMenu() const { return m_columnsMenu; }
    QMenu* moreMenu() const { return m_moreMenu; }

    QSize minimumSizeHint() const override;

signals:
    void groupingChosen(EventGrouping grouping);
    void cancelled();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fit();
    void showStatus();

    QString m_language = QStringLiteral("en");
    QString m_status;
    QLabel* m_statusLabel;
    QPushButton* m_cancel;
    QComboBox* m_grouping;
    QToolButton* m_columns;
    QToolButton* m_more;
    QToolButton* m_close;
    QMenu* m_columnsMenu;
    QMenu* m_moreMenu;
};

} // namespace tideline
