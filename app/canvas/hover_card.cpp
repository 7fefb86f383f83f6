// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/hover_card.h"

#include "canvas/event_facts.h"
#include "theme/theme.h"
#include "words/match_words.h"
#include "words/tie_sentence.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tideline {

namespace {

constexpr int kCardWidth = 320;
constexpr std::size_t kMostFolded = 6;
constexpr qsizetype kMostReasons = 3;

QLabel* addLine(QVBoxLayout& layout, QWidget* parent, const QFont& font)
{
    auto* label = new QLabel(parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout.addWidget(label);
    return label;
}

/// Why the event passes the filter; empty where the filter wants nobody.
QString reasonsText(const Snapshot& snapshot, const Filter& filter, EventIndex event, const QString& language)
{
    QStringList reasons;
    for (const MatchReason& reason : matchReasons(snapshot, filter, event)) {
        if (reasons.size() < kMostReasons) {
            reasons << matchWords(snapshot, reason, language);
        }
    }
    return reasons.isEmpty() ? QString() : HoverCard::tr("In the filter: %1").arg(reasons.join(QStringLiteral("; ")));
}

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setProperty("plane", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(12);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(4));
    m_title = addLine(*layout, this, interfaceFont(13, true));
    m_facts = addLine(*layout, this, interfaceFont(12));
    m_folded = addLine(*layout, this, interfaceFont(12));
    hide();
}

void HoverCard::showFor(const Snapshot& snapshot, const Filter& filter, const SceneHit& hit, const QString& language)
{
    if (!hit.subject) {
        return;
    }
    QStringList folded;
    // One line more than there is room for says as much as that there is one more.
    const std::size_t named = hit.foldedCount <= kMostFolded + 1 ? hit.folded.size() : kMostFolded;
    for (std::size_t event = 0; event < std::min(named, hit.folded.size()); ++event) {
        folded << QStringLiteral("+ ") + fromUtf8(snapshot.shortTitle(hit.folded[event], language.toStdString()).text);
    }
    showMore(folded, hit.foldedCount);
    if (!hit.meanings.empty()) {
        describeThread(snapshot, hit, language);
    } else if (const auto* event = std::get_if<EventIndex>(&*hit.subject)) {
        describeEvent(snapshot, filter, *event, language);
    } else {
        describeEntity(snapshot, std::get<EntityIndex>(*hit.subject), language);
    }
    if (hit.dimmed) {
        m_facts->setText(m_facts->text() + QLatin1Char('\n') + tr("Not in the filter"));
    }
    m_title->setFont(interfaceFont(13, true));
    m_facts->setFont(interfaceFont(12));
    m_folded->setFont(interfaceFont(12));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(ColourRole::InkSecondary));
    m_facts->setPalette(colours);
    placeBeside(hit.box);
}

/// What there is room for of so many more, and how many are left.
void HoverCard::showMore(QStringList lines, std::size_t count)
{
    if (const auto told = static_cast<std::size_t>(lines.size()); told < count) {
        lines << tr("and %n more", nullptr, static_cast<int>(count - told));
    }
    m_folded->setText(lines.join(QLatin1Char('\n')));
    m_folded->setVisible(!lines.isEmpty());
}

void HoverCard::describeThread(const Snapshot& snapshot, const SceneHit& hit, const QString& language)
{
    const ThreadMeaning& first = hit.meanings.front();
    m_title->setText(threadSentence(snapshot, first, language));
    if (const auto* part = std::get_if<TakingPart>(&first)) {
        m_facts->setText(eventDateWords(snapshot, part->event, language));
    } else {
        const Relationship& tie = snapshot[std::get<RelationshipIndex>(first)];
        QStringList lines;
        if (tie.date) {
            lines << dateWords(*tie.date, language);
        }
        std::set<SourceId> sources;
        for (const Citation& citation : tie.evidence.citations) {
            sources.insert(citation.source);
        }
        lines << tr("Sources %1").arg(sources.size());
        m_facts->setText(lines.join(QLatin1Char('\n')));
    }
    QStringList others;
    for (std::size_t i = 1; i < std::min(hit.meanings.size(), kMostFolded + 1); ++i) {
        others << QStringLiteral("+ ") + threadSentence(snapshot, hit.meanings[i], language);
    }
    showMore(others, hit.meanings.size() - 1);
}

void HoverCard::describeEvent(const Snapshot& snapshot, const Filter& filter, EventIndex event, const QString& language)
{
    m_title->setText(fromUtf8(snapshot.shortTitle(event, language.toStdString()).text));
    const EventFacts facts = eventFacts(snapshot, event, language);
    const QString where = facts.place.isEmpty() ? QString() : QStringLiteral(" · ") + facts.place;
    QStringList lines = {facts.when + where, facts.participants, facts.sources,
                         reasonsText(snapshot, filter, event, language)};
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void HoverCard::describeEntity(const Snapshot& snapshot, EntityIndex entity, const QString& language)
{
    const std::string tag = language.toStdString();
    const LocalizedText name = displayName(snapshot[entity]);
    m_title->setText(fromUtf8(name.bestFor(tag).text));
    QStringList lines;
    for (const Period& period : snapshot[entity].periods) {
        lines << fromUtf8(dateLabel(period.date, labelLanguageOf(tag)));
    }
    lines << tr("%n event(s)", nullptr, static_cast<int>(snapshot.eventsOf(entity).size()));
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void HoverCard::placeBeside(const tideline::Box& mark)
{
    const int gap = scaled(8);
    setFixedWidth(std::min(scaled(kCardWidth), parentWidget()->width() - 2 * gap));
    layout()->activate();
    resize(width(), heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    const int x = std::clamp(static_cast<int>(mark.x), gap, std::max(gap, parentWidget()->width() - width() - gap));
    int y = static_cast<int>(mark.bottom()) + gap;
    if (y + height() > parentWidget()->height() - gap) {
        y = std::max(gap, static_cast<int>(mark.y) - gap - height());
    }
    move(x, y);
    raise();
    show();
}

} // namespace tideline
