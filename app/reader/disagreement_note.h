// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/disagreement.h"
#include "reader/stack.h"

namespace tideline {

class Prose;
class Session;
class SourceNumbers;

/// One field on which sources differ, in one line in its place: who says what, and behind "Why we show …" the reasons.
class DisagreementNote : public Stack {
    Q_OBJECT

public:
    /// `subject` names the record where the note does not stand on its page; else empty. The numbers outlive the note.
    DisagreementNote(const Session& session, SourceNumbers& numbers, Disagreement disagreement, QString subject,
                     QWidget* parent = nullptr);

    Prose& prose() const { return *m_prose; }
    bool isOpen() const { return m_open; }

public slots:
    void toggle();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void writeReasons(class ProseWriter& writer) const;
    bool hasReasons() const;
    QString question() const;

    const Session& m_session;
    SourceNumbers& m_numbers;
    Disagreement m_disagreement;
    QString m_subject;
    Prose* m_prose = nullptr;
    bool m_open = false;
};

} // namespace tideline
