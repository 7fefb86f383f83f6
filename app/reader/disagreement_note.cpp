// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement_note.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {

const QString kToggle = QStringLiteral("why:");

void citeAll(ProseWriter& writer, const Statement& statement)
{
    for (const SourceIndex source : statement.sources) {
        writer.cite(source);
    }
}

} // namespace

DisagreementNote::DisagreementNote(const Session& session, SourceNumbers& numbers, Disagreement disagreement,
                                   QString subject, QWidget* parent)
    : Stack(parent)
    , m_session(session)
    , m_numbers(numbers)
    , m_disagreement(std::move(disagreement))
    , m_subject(std::move(subject))
    , m_prose(new Prose)
{
    setMargins({scaled(13), scaled(2), 0, scaled(2)});
    add(m_prose, 0);
    connect(m_prose, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.toString() == kToggle) {
            toggle();
        }
    });
    write();
}

void DisagreementNote::toggle()
{
    m_open = !m_open;
    write();
}

void DisagreementNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, std::max(1, scaled(1)), height(), themeColour(ColourRole::ControlEdge));
}

void DisagreementNote::write()
{
    ProseWriter writer(*m_prose, m_session, m_numbers);
    writer.paragraph(ReaderRole::Meta);
    writer.strong(m_subject.isEmpty() ? fieldName(m_disagreement.field)
                                      : m_subject + QStringLiteral("  ·  ") + fieldName(m_disagreement.field));
    const QString sentence = disagreementSentence(m_disagreement);
    if (!sentence.isEmpty()) {
        writer.text(QStringLiteral("  ") + sentence);
        for (const std::vector<Statement>* side : {&m_disagreement.shown, &m_disagreement.disputed}) {
            for (const Statement& statement : *side) {
                citeAll(writer, statement);
            }
        }
        if (hasReasons()) {
            writer.text(QStringLiteral(" "));
            writer.action(question() + (m_open ? QStringLiteral(" ‹") : QStringLiteral(" ›")), kToggle);
        }
    }
    if (m_open) {
        writeReasons(writer);
    }
    bool sameParagraph = sentence.isEmpty();
    for (const Statement& rejected : m_disagreement.rejected) {
        if (!sameParagraph) {
            writer.paragraph(ReaderRole::Meta, 4);
        }
        writer.text(sameParagraph ? QStringLiteral("  ") : QString()).text(rejectionSentence(rejected));
        citeAll(writer, rejected);
        sameParagraph = false;
    }
}

void DisagreementNote::writeReasons(ProseWriter& writer) const
{
    for (const std::vector<Statement>* side : {&m_disagreement.shown, &m_disagreement.disputed}) {
        for (const Statement& statement : *side) {
            if (!statement.reason.isEmpty()) {
                writer.paragraph(ReaderRole::Meta, 4)
                    .quiet(statement.value + QStringLiteral(": "))
                    .text(statement.reason);
            }
        }
    }
}

bool DisagreementNote::hasReasons() const
{
    const auto told = [](const Statement& statement) { return !statement.reason.isEmpty(); };
    return std::any_of(m_disagreement.shown.begin(), m_disagreement.shown.end(), told) ||
           std::any_of(m_disagreement.disputed.begin(), m_disagreement.disputed.end(), told);
}

QString DisagreementNote::question() const
{
    return m_disagreement.shown.empty() ? tr("What speaks against it")
                                        : tr("Why we show %1").arg(m_disagreement.shown.front().value);
}

} // namespace tideline
