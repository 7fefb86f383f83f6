// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/story_card.h"

#include "reader/record_words.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kSide = 16;
constexpr double kTop = 12;

} // namespace

CardWords cardOf(const Snapshot& snapshot, StoryIndex index, std::string_view language)
{
    const Story& story = snapshot[index];
    CardWords words;
    words.line = fromUtf8(story.card.bestFor(language).text);
    words.years = storyYears(snapshot, story, language);
    words.steps = stepCountWords(story.steps.size());
    const std::optional<EntityIndex> subject = onlySubject(snapshot, story);
    if (!subject) {
        words.name = fromUtf8(story.title.bestFor(language).text);
        words.lane = story.steps.empty() ? Lane::Events : laneOfStep(snapshot, story, story.steps.front());
        return words;
    }
    const Entity& entity = snapshot[*subject];
    words.lane = entity.lane.value_or(Lane::Context);
    if (entity.protection != Protection::Public) {
        words.otherName = withheldLine(entity);
        if (words.line == words.otherName) {
            words.line.clear();
        }
        return words;
    }
    words.name = entityName(entity, language);
    words.otherName = entityOtherName(entity, language);
    return words;
}

StoryCard::StoryCard(CardWords words, StoryId story, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(std::move(words))
    , m_story(story)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(m_words.name.isEmpty() ? m_words.otherName : m_words.name);
    QStringList description{m_words.years, m_words.line, m_words.steps};
    description.removeAll(QString());
    setAccessibleDescription(description.join(QStringLiteral(". ")));
}

StoryCard::Arrangement StoryCard::arrange(int width) const
{
    const int inner = std::max(1, width - 2 * scaled(kSide));
    const ReaderType meta = readerType(ReaderRole::Meta, {});
    ReaderType large = readerType(ReaderRole::Title, {});
    const ReaderType type = typeFittedTo(m_words.name, large, 24, inner);

    Arrangement all;
    if (!m_words.name.isEmpty()) {
        all.name = SetText(m_words.name, type, inner);
    }
    all.nameHeight = std::max(all.name.height(), large.lineHeight);
    all.otherName = SetText(m_words.otherName, meta, inner);
    all.line = SetText(m_words.line, meta, inner);
    QStringList foot{m_words.years, m_words.steps};
    foot.removeAll(QString());
    all.foot = SetText(foot.join(QStringLiteral("  ·  ")), readerType(ReaderRole::Caption, {}), inner);
    const double together = all.name.naturalWidth() + scaled(10) + all.otherName.naturalWidth();
    all.beside = all.name.lineCount() == 1 && together <= inner;
    const int other = m_words.otherName.isEmpty() || all.beside ? 0 : all.otherName.height();
    const int line = m_words.line.isEmpty() ? 0 : scaled(4) + all.line.height();
    all.height = 2 * scaled(kTop) + all.nameHeight + other + line + scaled(8) + all.foot.height();
    return all;
}

int StoryCard::heightForWidth(int width) const
{
    return arrange(width).height;
}

QSize StoryCard::sizeHint() const
{
    return {readingMeasure(), heightForWidth(readingMeasure())};
}

bool StoryCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void StoryCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const double ring = hasFocus() ? scaled(2) : 1;
    const QColor edge = hasFocus() ? themeColour(ColourRole::Link)
                        : lit      ? themeColour(ColourRole::ControlEdge)
                                   : themeColour(ColourRole::Hairline);
    const QRectF frame = QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2);
    painter.setPen(QPen(edge, ring));
    painter.setBrush(themeColour(ColourRole::Raised));
    painter.drawRoundedRect(frame, scaled(4), scaled(4));
    painter.fillRect(QRectF(ring, scaled(kTop), scaled(3), height() - 2 * scaled(kTop)),
                     themeColour(laneColour(m_words.lane)));

    const Arrangement all = arrange(width());
    const double left = scaled(kSide);
    double y = scaled(kTop);
    if (m_words.name.isEmpty()) {
        painter.fillRect(QRectF(left, y + all.nameHeight * 0.78, std::min(width() - 2 * left, 200 * interfaceScale()),
                                std::max(1, scaled(1.5))),
                         themeColour(ColourRole::Ink));
    }
    const QColor ink = themeColour(ColourRole::Ink);
    const QColor quiet = themeColour(ColourRole::InkSecondary);
    all.name.draw(painter, {left, y}, ink);
    y += all.nameHeight;
    if (all.beside) {
        const double onBaseline = y - all.nameHeight + all.name.baseline() - all.otherName.baseline();
        all.otherName.draw(painter, {left + all.name.naturalWidth() + scaled(10), onBaseline}, quiet);
    } else if (!m_words.otherName.isEmpty()) {
        all.otherName.draw(painter, {left, y}, quiet);
        y += all.otherName.height();
    }
    all.line.draw(painter, {left, y + scaled(4)}, ink);
    all.foot.draw(painter, {left, double(height() - scaled(kTop) - all.foot.height())}, quiet);
}

} // namespace tideline
