// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;

namespace tideline {

class Session;

/// Lies over the timeline while the filter leaves no event: says so and offers the way out. If it is the years that
/// leave nothing, that is the first year in which there is something, or all years.
class EmptyNote : public QFrame {
    Q_OBJECT

public:
    /// Keeps itself in the middle of `pane`, which becomes its parent.
    EmptyNote(Session& session, QWidget* pane);

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void place();
    void fit();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_firstYear;
    QPushButton* m_clear;
    std::optional<std::int64_t> m_year; ///< The first with an event that passes all but the years.
};

} // namespace tideline
