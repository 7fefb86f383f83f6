// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tideline {

/// Says what happened and offers the way out as a button, in a line above the panes. It interrupts nothing: whoever
/// reads on may leave it there. A newer message takes the place of an older one.
class Banner : public QFrame {
    Q_OBJECT

public:
    /// A button of the banner; pressing it closes the banner and then does it.
    struct Way {
        QString text;
        std::function<void()> act;
    };

    explicit Banner(QWidget* parent);

    void showError(const Error& error, const std::optional<Way>& way = {});
    void showMessage(const QString& text, const std::optional<Way>& way = {});
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& text, bool isError, const std::optional<Way>& way);
    void fit();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_way;
    QToolButton* m_close;
    std::function<void()> m_act;
    bool m_isError = false;
};

} // namespace tideline
