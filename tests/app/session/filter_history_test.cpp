// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/filter_history.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

Filter ofKind(std::int64_t id)
{
    return {.kinds = {TermId(id)}};
}

Filter searching(const std::string& text)
{
    return {.text = text};
}

} // namespace

TEST(FilterHistory, BeginsWithoutAFilterAndWithoutSteps)
{
    const FilterHistory history;

    EXPECT_TRUE(history.current().isEmpty());
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
}

TEST(FilterHistory, GoesBackAndForwardAgain)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    history.add(ofKind(2), FilterStep::New);

    EXPECT_TRUE(history.undo());
    EXPECT_EQ(history.current(), ofKind(1));
    EXPECT_TRUE(history.redo());
    EXPECT_EQ(history.current(), ofKind(2));
    EXPECT_FALSE(history.redo());
}

TEST(FilterHistory, ANewStepEndsWhatCouldBeDoneAgain)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    history.undo();

    history.add(ofKind(2), FilterStep::New);

    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.current(), ofKind(2));
}

TEST(FilterHistory, TheSameFilterIsNoStep)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);

    EXPECT_FALSE(history.add(ofKind(1), FilterStep::New));

    history.undo();
    EXPECT_TRUE(history.current().isEmpty());
}

TEST(FilterHistory, AllOfOneDragIsOneStep)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    history.add(ofKind(2), FilterStep::New);
    history.add(ofKind(3), FilterStep::Continued);
    history.add(ofKind(4), FilterStep::Continued);

    history.undo();

    EXPECT_EQ(history.current(), ofKind(1));
}

TEST(FilterHistory, ADragThatEndsWhereItBeganIsNoStep)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    history.add(ofKind(2), FilterStep::New);
    history.add(ofKind(1), FilterStep::Continued);

    history.undo();

    EXPECT_TRUE(history.current().isEmpty());
}

TEST(FilterHistory, ADragThatPassesItsBeginningKeepsTheStepBefore)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    history.add(ofKind(2), FilterStep::New);
    history.add(ofKind(1), FilterStep::Continued);
    history.add(ofKind(3), FilterStep::Continued);
    history.add(ofKind(4), FilterStep::Continued);

    history.undo();

    EXPECT_EQ(history.current(), ofKind(1));
}

TEST(FilterHistory, TypingATextIsOneStep)
{
    FilterHistory history;
    history.add(ofKind(1), FilterStep::New);
    for (const char* typed : {"r", "re", "red"}) {
        Filter filter = ofKind(1);
        filter.text = typed;
        history.add(filter, FilterStep::New);
    }

    history.undo();

    EXPECT_EQ(history.current(), ofKind(1));
}

TEST(FilterHistory, ClearingATextIsAStepOfItsOwn)
{
    FilterHistory history;
    history.add(searching("re"), FilterStep::New);
    history.add(searching("red"), FilterStep::New);
    history.add({}, FilterStep::New);

    history.undo();

    EXPECT_EQ(history.current(), searching("red"));
}

TEST(FilterHistory, WhatIsTypedAfterGoingBackIsANewStep)
{
    FilterHistory history;
    history.add(searching("red"), FilterStep::New);
    history.add(ofKind(1), FilterStep::New);
    history.undo();

    history.add(searching("redv"), FilterStep::New);
    history.undo();

    EXPECT_EQ(history.current(), searching("red"));
}

TEST(FilterHistory, ForgetsTheOldestOfVeryManySteps)
{
    FilterHistory history;
    for (std::size_t i = 0; i < FilterHistory::kMostSteps + 5; ++i) {
        history.add(ofKind(static_cast<std::int64_t>(i) + 1), FilterStep::New);
    }

    std::size_t steps = 0;
    while (history.undo()) {
        ++steps;
    }

    EXPECT_EQ(steps, FilterHistory::kMostSteps);
}

} // namespace tideline
