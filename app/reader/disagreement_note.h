// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/disagreement.h"
#include "reader/stack.h"

#include "model/action.h"

namespace tideline {

class ClaimList;
class Prose;
class ProseWriter;
class Session;
class SourceNumbers;

/// One field on which sources differ, in its place. Closed it is one line: who says what, and "Why we show …", which
/// opens it. Open it lists each claim with its sources and what is made of it.
class DisagreementNote : public Stack {
    Q_OBJECT

public:
    enum class Begin { Open, Closed };

    /// `subject` names the record where the note does not stand on its page; else empty. The numbers outlive the note.
    DisagreementNote(const Session& session, SourceNumbers& numbers, Disagreement disagreement, QString subject,
                     Begin begin, QWidget* parent = nullptr);

    const Disagreement& disagreement() const { return m_disagreement; }
    ClaimList& claims() const { return *m_claims; }
    bool isOpen() const { return m_open; }

signals:
    void acceptWanted(const AcceptClaim& action);
    void linkFollowed(const QUrl& link); ///< Of its own texts or of a claim.

public slots:
    void toggle();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void writeClosed(ProseWriter& writer) const;
    QString question() const;

    const Session& m_session;
    SourceNumbers& m_numbers;
    Disagreement m_disagreement;
    QString m_subject;
    Prose* m_prose;
    ClaimList* m_claims;
    bool m_open;
};

} // namespace tideline
