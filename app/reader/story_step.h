// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/stack.h"

#include "model/story.h"
#include "model/term.h"

namespace tideline {

class Prose;
class Session;
class SourceNumbers;

/// One step of a story: its date and how long after the step before it that is, its text with the numbers of its
/// sources, and, while it is the current one, a rule in the colour of its lane at its left. A click or Enter chooses
/// it.
class StoryStep : public Stack {
    Q_OBJECT

public:
    /// How far the step reaches beyond the text at its left, where the rule stands.
    static int outset();

    /// `before` is the step told just before it; nothing for the first.
    StoryStep(const Session& session, const Story& story, const Step& step, const Step* before, SourceNumbers& numbers,
              QWidget* parent = nullptr);

    StepId step() const { return m_step; }
    Prose& prose() const { return *m_prose; }
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);

signals:
    void chosen(tideline::StepId step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void write(const Session& session, const Step& step, const Step* before, SourceNumbers& numbers);

    StepId m_step;
    Lane m_lane;
    Prose* m_prose = nullptr;
    bool m_current = false;
    bool m_ring = false; ///< It has the focus from the keyboard; a click needs no ring to say where it was.
};

} // namespace tideline
