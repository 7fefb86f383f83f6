// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/filter_chips.h"

#include "model/filter.h"

#include <QFrame>

#include <cstddef>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tideline {

class Session;

/// Lies over the timeline while the filter leaves no event: says so, names the filter and offers the way out. If events
/// only could lie in the years, that is to show these; if it is the years that leave nothing, the first year in which
/// there is something, or all years. And each value without which there would be events can be taken away by itself; if
/// no single one is in the way, any.
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
    void offerEachValue(bool areYearsOffered);
    void addWay(const FilterChip& chip, std::size_t eventsLeft);
    QString filterInWords(const Filter& filter) const;
    void place();
    void showWaysThatFit();
    void fit();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_helpful; ///< Keeps the filter but for the years.
    QPushButton* m_clear;
    QLabel* m_waysHead;
    QVBoxLayout* m_wayRows;
    std::vector<QPushButton*> m_ways; ///< One for each value that can be taken away.
    Filter m_helpfulFilter;
    Filter m_clearFilter;
};

} // namespace tideline
