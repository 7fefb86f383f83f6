// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

class StoryStep;

/// A story: whose it is, its steps with numbered citations, and at the foot its sources and what they disagree on.
class StoryView : public PageView {
    Q_OBJECT

public:
    StoryView(Session& session, StoryId story, QWidget* parent = nullptr);

    StoryId story() const { return m_story; }
    const std::vector<StoryStep*>& steps() const { return m_steps; }
    /// The position of the step among the steps.
    std::optional<std::size_t> positionOf(std::optional<StepId> step) const;
    void setCurrentStep(std::optional<StepId> step);
    /// Where each step begins, in pixels from the top of the page, ascending.
    std::vector<int> stepTops() const;

signals:
    void stepChosen(tideline::StepId step);

private:
    void addPlate(const Story& story);
    void addSteps(const Story& story);
    void addDisagreementsOf(const Story& story);

    StoryId m_story;
    std::vector<StoryStep*> m_steps;
};

} // namespace tideline
