// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/disagreement.h"
#include "reader/stack.h"

namespace tideline {

class Prose;
class Session;
class SourceNumbers;

/// One value that is claimed for a field: the value, whether it is accepted, disputed or rejected (in a word and by the
/// form of a sign), who says so, as links, and why it is taken or not. What can be done with a claim is added below.
class ClaimRow : public Stack {
    Q_OBJECT

public:
    /// `shown` is the value that is accepted now, in words; empty if there is none.
    ClaimRow(const Session& session, SourceNumbers& numbers, Statement statement, const QString& shown,
             QWidget* parent = nullptr);

    const Statement& statement() const { return m_statement; }
    Prose& prose() const { return *m_prose; }

signals:
    void acceptWanted(std::size_t claim); ///< The position of this claim.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write(const Session& session, SourceNumbers& numbers);
    void offerToAccept(const Session& session, SourceNumbers& numbers, const QString& shown);

    Statement m_statement;
    Prose* m_prose;
};

} // namespace tideline
