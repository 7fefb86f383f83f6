// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/claim_row.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "session/session.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QPainter>

#include <utility>

namespace tideline {

namespace {

constexpr double kSign = 12;

const QString kAccept = QStringLiteral("accept:");

void paintTick(QPainter& painter, const QRectF& box)
{
    const double size = box.width();
    painter.setBrush(themeColour(ColourRole::InkSecondary));
    painter.drawEllipse(box);
    painter.setPen(QPen(themeColour(ColourRole::Raised), size / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {box.topLeft() + QPointF(0.28, 0.52) * size, box.topLeft() + QPointF(0.44, 0.68) * size,
                               box.topLeft() + QPointF(0.73, 0.34) * size};
    painter.drawPolyline(corners, 3);
}

/// As disputed marks of the timeline: a disc of which one half is empty.
void paintHalf(QPainter& painter, const QRectF& box)
{
    painter.drawEllipse(box);
    painter.setBrush(themeColour(ColourRole::InkSecondary));
    painter.drawPie(box, 90 * 16, 180 * 16);
}

void paintCross(QPainter& painter, const QRectF& box)
{
    const double inset = box.width() * 0.2;
    const QRectF cross = box.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void paintSign(QPainter& painter, const QRectF& box, ClaimStatus status)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ColourRole::InkSecondary), box.width() / 8));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case ClaimStatus::Accepted:
        paintTick(painter, box);
        break;
    case ClaimStatus::Disputed:
        paintHalf(painter, box);
        break;
    case ClaimStatus::Rejected:
        paintCross(painter, box);
        break;
    }
}

/// "Asia Economy, p. 3; Chosun", each a link to the source.
void writeSources(ProseWriter& writer, const Snapshot& snapshot, const std::vector<Citation>& citations)
{
    bool first = true;
    for (const Citation& citation : citations) {
        const std::optional<SourceIndex> source = snapshot.find(citation.source);
        if (!source) {
            continue;
        }
        writer.text(first ? QString() : QStringLiteral("; "));
        writer.link(sourceShortName(snapshot[*source]), SourcePage{snapshot[*source].id});
        if (citation.locator) {
            writer.quiet(QStringLiteral(", ") + fromUtf8(*citation.locator));
        }
        writer.cite(*source, fromUtf8(citation.locator.value_or(std::string())));
        first = false;
    }
}

} // namespace

ClaimRow::ClaimRow(const Session& session, SourceNumbers& numbers, Statement statement, const QString& shown,
                   QWidget* parent)
    : Stack(parent)
    , m_statement(std::move(statement))
    , m_prose(new Prose)
{
    setMargins({scaled(20), 0, 0, 0});
    add(m_prose, 0);
    write(session, numbers);
    if (m_statement.claim && m_statement.status != ClaimStatus::Accepted) {
        offerToAccept(session, numbers, shown);
    }
    setAccessibleName(m_statement.value + QStringLiteral(", ") + claimStatusText(m_statement.status));
    setAccessibleDescription(m_statement.reason);
}

void ClaimRow::write(const Session& session, SourceNumbers& numbers)
{
    const bool isRejected = m_statement.status == ClaimStatus::Rejected;
    ProseWriter writer(*m_prose, session, numbers);
    writer.paragraph(ReaderRole::Meta);
    if (m_statement.place && !isRejected) {
        writer.record(*m_statement.place);
    } else {
        const QString written = m_statement.written.isEmpty() ? QString() : tr("EDTF %1").arg(m_statement.written);
        writer.explained(m_statement.value, written, isRejected);
    }
    writer.aside(claimStatusText(m_statement.status));

    writer.paragraph(ReaderRole::Meta);
    if (m_statement.sources.empty()) {
        writer.quiet(m_statement.claim ? tr("No source is named.") : tr("This is what the collection itself holds."));
    } else {
        writeSources(writer, session.snapshot(), m_statement.citations);
    }
    if (!m_statement.reason.isEmpty()) {
        const std::string reason = m_statement.reason.toStdString();
        const std::string language = m_statement.reasonLanguage.toStdString();
        writer.paragraph(ReaderRole::Meta, 0, m_statement.reasonLanguage).content({reason, language});
    } else if (m_statement.claim) {
        writer.paragraph(ReaderRole::Meta).quiet(tr("No reason is given."));
    }
}

/// In a text of its own, where no words of the collection stand: only this link can change anything.
void ClaimRow::offerToAccept(const Session& session, SourceNumbers& numbers, const QString& shown)
{
    auto* offer = new Prose;
    add(offer, 0);
    ProseWriter writer(*offer, session, numbers);
    writer.paragraph(ReaderRole::Meta).action(tr("Accept this"), kAccept).text(QStringLiteral("  "));
    writer.quiet(shown.isEmpty() ? tr("No value is accepted so far.") : tr("%1 then counts as disputed.").arg(shown));
    connect(offer, &QTextBrowser::anchorClicked, this, [this] { emit acceptWanted(*m_statement.claim); });
}

void ClaimRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double line = readerType(ReaderRole::Meta, {}).lineHeight;
    const double size = scaled(kSign);
    paintSign(painter, QRectF(1, (line - size) / 2, size, size), m_statement.status);
}

} // namespace tideline
