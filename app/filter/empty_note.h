// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tideline {

class Session;

/// Lies over the timeline while the filter leaves no event: says so, names the filter and offers the way out. If events
/// only could lie in the years, that is to show these; if it is the years that leave nothing, the first year in which
/// there is something, or all years.
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
    void offerWayOut();
    bool offerPossible();
    bool offerFirstYear();
    QString filterInWords(const Filter& filter) const;
    void place();
    void fit();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_helpful; ///< Keeps the filter but for the years.
    QPushButton* m_clear;
    Filter m_helpfulFilter;
    Filter m_clearFilter;
};

} // namespace tideline
