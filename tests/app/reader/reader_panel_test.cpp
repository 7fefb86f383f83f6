// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/event_view.h"
#include "reader/front_view.h"
#include "reader/reader_panel.h"
#include "reader/story_step.h"
#include "reader/story_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

namespace {

/// A story of many steps, each as high as some lines of text.
CollectionContents longStory()
{
    test::CollectionBuilder builder;
    builder.event("concert-2003", "2003").story("long", "A long story");
    for (int step = 0; step < 12; ++step) {
        builder.step("Word after word " + std::string(600, 'x') + " to the end.", "concert-2003");
    }
    return builder.build();
}

class LongStory : public testing::Test {
protected:
    LongStory()
        : session(longStory())
        , panel(*session)
    {
        panel.resize(472, 700);
        panel.show();
        session->go(StoryPage{session->snapshot().stories().front().id, std::nullopt});
    }

    StoryView* story() const { return qobject_cast<StoryView*>(panel.page()); }
    int scrolled() const { return panel.scrollArea()->verticalScrollBar()->value(); }
    std::optional<std::size_t> currentStep()
    {
        return story()->positionOf(std::get<StoryPage>(session->location()).step);
    }

    test::OpenedSession session;
    ReaderPanel panel;
};

} // namespace

TEST(ReaderPanel, ShowsThePageOfThePlace)
{
    test::OpenedSession session(test::readerCollection().build());
    const ReaderPanel panel(*session);
    EXPECT_NE(qobject_cast<FrontView*>(panel.page()), nullptr);

    session->go(EventPage{session->snapshot().columns().id.front()});

    EXPECT_NE(qobject_cast<EventView*>(panel.page()), nullptr);
}

TEST(ReaderPanel, LeadsBackFromEveryPageButTheFrontPage)
{
    test::OpenedSession session(test::readerCollection().build());
    const ReaderPanel panel(*session);
    auto* back = panel.findChild<QPushButton*>(QStringLiteral("readerBack"));
    EXPECT_FALSE(back->isVisibleTo(&panel));

    session->go(EventPage{session->snapshot().columns().id.front()});
    EXPECT_TRUE(back->isVisibleTo(&panel));
    back->click();

    EXPECT_EQ(session->location(), Location(FrontPage{}));
}

TEST(ReaderPanel, SpeaksTheLanguageOfTheSession)
{
    test::OpenedSession session(test::readerCollection().build());
    const ReaderPanel panel(*session);
    EXPECT_TRUE(test::textOf(*panel.page()).contains(QStringLiteral("Songs")));

    session->setLanguage(QStringLiteral("ko"));
    QCoreApplication::processEvents();

    EXPECT_TRUE(test::textOf(*panel.page()).contains(QStringLiteral("노래")));
}

TEST(ReaderPanel, NothingIsWiderThanThePanel)
{
    test::OpenedSession session(test::readerCollection().build());
    ReaderPanel panel(*session);
    panel.show();
    const Location story = StoryPage{session->snapshot().stories().front().id, std::nullopt};
    for (const Location& place :
         {Location(FrontPage{}), story, Location(EventPage{session->snapshot().columns().id.front()})}) {
        session->go(place);
        for (const int width : {320, 472, 900}) {
            panel.resize(width, 600);
            EXPECT_EQ(panel.page()->width(), panel.scrollArea()->viewport()->width());
            for (const QWidget* widget : panel.page()->findChildren<QWidget*>()) {
                if (!widget->isVisible()) {
                    continue; // A note that is closed keeps its claims, without a place.
                }
                const QRect box(widget->mapTo(panel.page(), QPoint()), widget->size());
                EXPECT_GE(box.left(), 0);
                EXPECT_LE(box.right(), panel.page()->width()) << widget->metaObject()->className() << " at " << width;
            }
        }
    }
}

TEST_F(LongStory, ScrollingAStepPastTheUpperThirdMakesItCurrent)
{
    panel.scrollArea()->verticalScrollBar()->setValue(story()->stepTops()[3]);

    EXPECT_EQ(currentStep(), 3U);
    EXPECT_TRUE(story()->steps()[3]->isCurrent());
}

TEST_F(LongStory, ScrollingIsNotPulledBackByTheStepItChose)
{
    const int value = story()->stepTops()[3] + 37;

    panel.scrollArea()->verticalScrollBar()->setValue(value);
    QCoreApplication::processEvents();

    EXPECT_EQ(scrolled(), value);
}

TEST_F(LongStory, AStepChosenElsewhereIsScrolledToAndStaysTheOne)
{
    QSignalSpy moved(&*session, &Session::locationChanged);

    session->go(StoryPage{story()->story(), story()->steps()[5]->step()});
    QTest::qWait(500);

    EXPECT_EQ(moved.count(), 1) << "the movement itself chooses no step";
    EXPECT_EQ(currentStep(), 5U);
    const int top = story()->stepTops()[5] - scrolled();
    EXPECT_GE(top, 0);
    EXPECT_LT(top, panel.scrollArea()->viewport()->height() / 3);
}

TEST_F(LongStory, TheButtonsGoFromStepToStep)
{
    panel.findChild<QPushButton*>(QStringLiteral("nextStep"))->click();
    panel.findChild<QPushButton*>(QStringLiteral("nextStep"))->click();
    EXPECT_EQ(currentStep(), 1U);

    panel.findChild<QPushButton*>(QStringLiteral("previousStep"))->click();
    EXPECT_EQ(currentStep(), 0U);

    panel.findChild<QPushButton*>(QStringLiteral("previousStep"))->click();
    EXPECT_EQ(currentStep(), std::nullopt) << "the head of the story";
}

TEST_F(LongStory, PageKeysTurnSteps)
{
    QTest::keyClick(panel.scrollArea(), Qt::Key_PageDown);
    EXPECT_EQ(currentStep(), 0U);

    QTest::keyClick(panel.scrollArea(), Qt::Key_PageUp);
    EXPECT_EQ(currentStep(), std::nullopt);
}

TEST_F(LongStory, StepsOfAStoryDoNotBuildThePageAnew)
{
    const StoryView* before = story();

    panel.goToNextStep();

    EXPECT_EQ(story(), before);
}

} // namespace tideline
