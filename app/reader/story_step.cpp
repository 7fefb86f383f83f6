// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/story_step.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "session/session.h"
#include "theme/theme.h"
#include "words/words.h"

#include "time/elapsed.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {

/// "8 to 9 years later" or "the same year"; empty where the dates do not tell, or where both are the same.
QString elapsedSince(const std::optional<EdtfDate>& before, const EdtfDate& date, const std::string& language)
{
    if (!before || before->canonical() == date.canonical()) {
        return QString();
    }
    const LabelLanguage words = labelLanguageOf(language);
    if (const std::optional<Elapsed> elapsed = elapsedBetween(*before, date)) {
        return fromUtf8(elapsedLabel(*elapsed, words));
    }
    return fromUtf8(sameTimeLabel(*before, date, words).value_or(std::string()));
}

} // namespace

StoryStep::StoryStep(const Session& session, const Story& story, const Step& step, const Step* before,
                     SourceNumbers& numbers, QWidget* parent)
    : Stack(parent)
    , m_step(step.id)
    , m_lane(laneOfStep(session.snapshot(), story, step))
    , m_prose(new Prose)
{
    setMargins({outset(), scaled(4), 0, scaled(4)});
    setFocusPolicy(Qt::StrongFocus);
    add(m_prose, 0);
    connect(m_prose, &Prose::pressed, this, [this] { emit chosen(m_step); });
    write(session, step, before, numbers);
}

int StoryStep::outset()
{
    return scaled(12);
}

void StoryStep::setCurrent(bool current)
{
    if (m_current != current) {
        m_current = current;
        update();
    }
}

void StoryStep::write(const Session& session, const Step& step, const Step* before, SourceNumbers& numbers)
{
    const std::string tag = session.languageTag();
    ProseWriter writer(*m_prose, session, numbers);
    QString heading;
    if (const std::optional<EdtfDate> date = dateOfStep(session.snapshot(), step)) {
        heading = dateWords(*date, session.language());
        writer.paragraph(ReaderRole::StepDate).colour(laneColour(m_lane)).text(heading);
        const auto dateBefore = before != nullptr ? dateOfStep(session.snapshot(), *before) : std::nullopt;
        const QString elapsed = elapsedSince(dateBefore, *date, tag);
        if (!elapsed.isEmpty()) {
            writer.paragraph(ReaderRole::Caption).quiet(elapsed);
            heading += QStringLiteral(", ") + elapsed;
        }
    }
    const TextChoice title = step.title.bestFor(tag);
    if (!title.text.empty()) {
        writer.paragraph(ReaderRole::Reading, 2, fromUtf8(title.language)).strong(fromUtf8(title.text));
        heading += (heading.isEmpty() ? QString() : QStringLiteral(", ")) + fromUtf8(title.text);
    }
    writer.markdown(step.text.bestFor(tag), ReaderRole::Reading, 4);

    // What the step rests on without naming it in its text stands behind its last word.
    std::vector<Citation> rest = step.citations;
    std::erase_if(rest, [&](const Citation& citation) {
        const std::optional<SourceIndex> source = session.snapshot().find(citation.source);
        const std::vector<SourceIndex>& cited = writer.cited();
        return !source || std::find(cited.begin(), cited.end(), *source) != cited.end();
    });
    writer.cite(rest);
    setAccessibleName(heading);
}

void StoryStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(0, 0, scaled(3), height(), themeColour(laneColour(m_lane)));
    }
    if (m_ring) {
        painter.setPen(QPen(themeColour(ColourRole::Link), scaled(2)));
        painter.drawRect(QRectF(rect()).adjusted(scaled(1), scaled(1), -scaled(1), -scaled(1)));
    }
}

void StoryStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit chosen(m_step);
        return;
    }
    Stack::keyPressEvent(event);
}

void StoryStep::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        emit chosen(m_step);
        return;
    }
    Stack::mouseReleaseEvent(event);
}

void StoryStep::focusInEvent(QFocusEvent* event)
{
    Stack::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void StoryStep::focusOutEvent(QFocusEvent* event)
{
    Stack::focusOutEvent(event);
    m_ring = false;
    update();
}

} // namespace tideline
