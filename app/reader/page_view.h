// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/disagreement.h"
#include "reader/source_numbers.h"
#include "reader/stack.h"
#include "session/session.h"

#include <QUrl>

#include <span>

namespace tideline {

class DisagreementNote;
class Prose;

/// One page of the reader, built once from the session as it is and thrown away when that changes. It owns the numbers
/// of the sources that are cited on it. Links lead to other places through the session.
class PageView : public Stack {
    Q_OBJECT

public:
    explicit PageView(Session& session, QWidget* parent = nullptr);

    const SourceNumbers& numbers() const { return m_numbers; }

public slots:
    /// Goes where a link of a text leads: to a page of the reader, or, for an address of the web, out to the browser.
    void follow(const QUrl& link);

protected:
    Session& session() const { return m_session; }
    const Snapshot& snapshot() const { return m_session.snapshot(); }
    const std::string& tag() const { return m_tag; }
    SourceNumbers& numbers() { return m_numbers; }

    /// A passage whose links are followed.
    Prose* addProse(double gap, int widest = 0);
    void addHeading(const QString& words);
    /// About the record of the page: open.
    void addDisagreements(const std::vector<Disagreement>& disagreements);
    /// About another record, which is named before them, or at the foot of a long page: closed.
    void addClosedDisagreements(const std::vector<Disagreement>& disagreements, const QString& subject);
    /// "Connections" and the ties from and to the record, with what sources disagree on in them.
    void addConnections(const RecordReference& record);
    void addTieDisagreements(const RecordReference& record);
    /// "Sources", with the strength of those that the record itself rests on, and the numbered list of all that were
    /// cited so far, publisher first. Without `own` the strength is that of the list.
    void addSources(std::span<const SourceIndex> own = {});
    /// What stands there when the record of the location has gone.
    void addGone();

private:
    void addNote(DisagreementNote* note);

    Session& m_session;
    std::string m_tag;
    SourceNumbers m_numbers;
};

} // namespace tideline
