// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement_note.h"

#include "reader/claim_list.h"
#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QPainter>
#include <QUrl>

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
                                   QString subject, Begin begin, QWidget* parent)
    : Stack(parent)
    , m_session(session)
    , m_numbers(numbers)
    , m_disagreement(std::move(disagreement))
    , m_subject(std::move(subject))
    , m_prose(new Prose)
    , m_claims(new ClaimList(session, numbers, m_disagreement))
    , m_open(begin == Begin::Open)
{
    setMargins({scaled(13), scaled(2), 0, scaled(2)});
    add(m_prose, 0);
    add(m_claims, scaled(6));
    connect(m_prose, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.toString() == kToggle) {
            toggle();
        } else {
            emit linkFollowed(link);
        }
    });
    for (const ClaimRow* row : m_claims->rows()) {
        connect(row, &ClaimRow::acceptWanted, this, [this](std::size_t claim) {
            if (m_disagreement.record) {
                emit acceptWanted({.record = *m_disagreement.record, .claim = claim});
            }
        });
        connect(&row->prose(), &QTextBrowser::anchorClicked, this, &DisagreementNote::linkFollowed);
    }
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
    m_claims->setVisible(m_open);
    ProseWriter writer(*m_prose, m_session, m_numbers);
    writer.paragraph(ReaderRole::Meta);
    writer.strong(m_subject.isEmpty() ? fieldName(m_disagreement.field)
                                      : m_subject + QStringLiteral("  ·  ") + fieldName(m_disagreement.field));
    writer.text(QStringLiteral("  ")).quiet(disagreementHeading(m_disagreement));
    if (m_open) {
        writer.text(QStringLiteral("  ")).action(tr("Hide the claims") + QStringLiteral(" ‹"), kToggle);
        if (m_disagreement.shown.empty() && !m_disagreement.disputed.empty()) {
            writer.paragraph(ReaderRole::Meta).quiet(tr("None of these values is accepted."));
        }
    } else {
        writeClosed(writer);
    }
}

void DisagreementNote::writeClosed(ProseWriter& writer) const
{
    const QString sentence = disagreementSentence(m_disagreement);
    if (!sentence.isEmpty()) {
        writer.text(QStringLiteral("  ") + sentence);
        for (const std::vector<Statement>* side : {&m_disagreement.shown, &m_disagreement.disputed}) {
            for (const Statement& statement : *side) {
                citeAll(writer, statement);
            }
        }
    }
    writer.text(QStringLiteral(" ")).action(question() + QStringLiteral(" ›"), kToggle);
    for (const Statement& rejected : m_disagreement.rejected) {
        writer.paragraph(ReaderRole::Meta, 4).text(rejectionSentence(rejected));
        citeAll(writer, rejected);
    }
}

QString DisagreementNote::question() const
{
    return m_disagreement.shown.empty() ? tr("What speaks against it")
                                        : tr("Why we show %1").arg(m_disagreement.shown.front().value);
}

} // namespace tideline
