// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/story_view.h"

#include "reader/name_plate.h"
#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/record_words.h"
#include "reader/story_step.h"
#include "theme/theme.h"
#include "words/words.h"

#include <algorithm>
#include <set>

namespace tideline {

StoryView::StoryView(Session& session, StoryId story, QWidget* parent)
    : PageView(session, parent)
    , m_story(story)
{
    const std::optional<StoryIndex> index = snapshot().find(story);
    if (!index) {
        addGone();
        return;
    }
    const Story& told = snapshot()[*index];
    addPlate(told);
    addSteps(told);
    numbers().add(snapshot(), told.evidence);
    addDisagreementsOf(told);
    addSources();
}

std::optional<std::size_t> StoryView::positionOf(std::optional<StepId> step) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const StoryStep* candidate) { return step && candidate->step() == *step; });
    return found == m_steps.end() ? std::nullopt : std::optional<std::size_t>(found - m_steps.begin());
}

void StoryView::setCurrentStep(std::optional<StepId> step)
{
    for (StoryStep* candidate : m_steps) {
        candidate->setCurrent(step && candidate->step() == *step);
    }
}

std::vector<int> StoryView::stepTops() const
{
    std::vector<int> tops;
    for (const StoryStep* step : m_steps) {
        tops.push_back(step->y());
    }
    return tops;
}

void StoryView::addPlate(const Story& story)
{
    const std::optional<EntityIndex> subject = onlySubject(snapshot(), story);
    const TextChoice title = story.title.bestFor(tag());
    if (subject) {
        add(new NamePlate(plateOf(snapshot(), *subject, tag())), 0);
        ProseWriter writer(*addProse(16), session(), numbers());
        writer.paragraph(ReaderRole::Title, 0, fromUtf8(title.language)).content(title);
    } else {
        // Several people or none: the title itself is the plate.
        PlateWords plate;
        plate.name = fromUtf8(title.text);
        plate.otherName = storyYears(snapshot(), story, tag());
        plate.lane = story.steps.empty() ? Lane::Events : laneOfStep(snapshot(), story, story.steps.front());
        plate.isTitle = true;
        add(new NamePlate(plate), 0);
    }
    if (!story.standfirst.isEmpty()) {
        ProseWriter writer(*addProse(12), session(), numbers());
        writer.markdown(story.standfirst.bestFor(tag()), ReaderRole::Reading);
    }
}

void StoryView::addSteps(const Story& story)
{
    const Step* before = nullptr;
    for (const Step& step : story.steps) {
        auto* widget = new StoryStep(session(), story, step, before, numbers());
        before = &step;
        // The step's own margins are part of the distance.
        addOutset(widget, scaled(40 - 8), StoryStep::outset());
        connect(&widget->prose(), &QTextBrowser::anchorClicked, this, &PageView::follow);
        connect(widget, &StoryStep::chosen, this, &StoryView::stepChosen);
        widget->setAccessibleDescription(tr("Step %1 of %2").arg(m_steps.size() + 1).arg(story.steps.size()));
        m_steps.push_back(widget);
    }
}

void StoryView::addDisagreementsOf(const Story& story)
{
    struct Subject {
        QString name;
        std::vector<Disagreement> disagreements;
    };
    std::vector<Subject> subjects;
    const QString language = session().language();
    subjects.push_back({QString(), disagreementsIn(snapshot(), story.evidence, language, toRecordId(story.id))});
    for (const EntityId id : story.about) {
        const std::optional<EntityIndex> entity = snapshot().find(id);
        if (entity && snapshot()[*entity].protection == Protection::Public) {
            const Entity& about = snapshot()[*entity];
            subjects.push_back({entityName(about, tag()), disagreementsOf(snapshot(), *entity, language)});
        }
    }
    std::set<EventId> seen;
    std::set<RelationshipIndex> seenTies;
    for (const Step& step : story.steps) {
        if (!step.event || !seen.insert(*step.event).second) {
            continue;
        }
        const std::optional<EventIndex> event = snapshot().find(*step.event);
        const Result<Event> whole = session().records().event(*step.event);
        if (event && whole) {
            subjects.push_back(
                {fromUtf8(snapshot().shortTitle(*event, tag()).text), disagreementsIn(snapshot(), *whole, language)});
            for (const RelationshipIndex tie : snapshot().relationshipsOf(*event)) {
                if (seenTies.insert(tie).second) {
                    subjects.push_back(
                        {recordName(snapshot(), tie, tag()), disagreementsOf(snapshot(), tie, language)});
                }
            }
        }
    }
    std::erase_if(subjects, [](const Subject& subject) { return subject.disagreements.empty(); });
    if (subjects.empty()) {
        return;
    }
    addHeading(tr("What sources disagree on"));
    for (const Subject& subject : subjects) {
        addClosedDisagreements(subject.disagreements, subject.name);
    }
}

} // namespace tideline
