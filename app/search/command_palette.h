// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/found_row.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;

namespace tideline {

class FoundList;

/// A field over the window for whatever one wants to do or see next: a command, a record, a year, a kept view, by a few
/// letters. Enter does it, Esc and a click elsewhere close it. What it knows it asks its sources, in their order.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// The rows for what was typed, best first; for nothing typed, what is worth offering.
    using Source = std::function<std::vector<FoundRow>(const QString& typed)>;

    CommandPalette(std::vector<Source> sources, QWidget* window);

    void popUp();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void close();
    void place();

    std::vector<Source> m_sources;
    QLineEdit* m_field;
    FoundList* m_found; ///< Beside it in the window.
    QWidget* m_focusBefore = nullptr;
};

} // namespace tideline
