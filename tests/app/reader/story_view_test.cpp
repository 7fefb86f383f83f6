// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/name_plate.h"
#include "reader/story_step.h"
#include "reader/story_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

namespace {

/// The page of the story about Kang.
class KangsStory : public testing::Test {
protected:
    KangsStory()
        : session(test::readerCollection().build())
        , page(*session, session->snapshot().stories().front().id)
    {
        page.resize(472, page.heightForWidth(472));
        page.show();
    }

    QString sourceLink(std::string_view key)
    {
        const Snapshot& snapshot = session->snapshot();
        const SourceIndex source = std::get<SourceIndex>(*snapshot.findKey(key));
        return QStringLiteral("source:%1").arg(snapshot[source].id.value());
    }

    test::OpenedSession session;
    StoryView page;
};

} // namespace

TEST_F(KangsStory, NumbersItsSourcesInTheOrderOfFirstCitation)
{
    const QStringList first = test::citationsOn(*page.steps()[0]);
    const QStringList second = test::citationsOn(*page.steps()[1]);

    EXPECT_EQ(first,
              (QStringList{QStringLiteral("1 ") + sourceLink("chosun"), QStringLiteral("2 ") + sourceLink("asia")}));
    EXPECT_EQ(second,
              (QStringList{QStringLiteral("2 ") + sourceLink("asia"), QStringLiteral("3 ") + sourceLink("billboard")}));
}

TEST_F(KangsStory, ListsThemAtItsFoot)
{
    const QString text = test::textOf(page);

    EXPECT_TRUE(text.contains(QStringLiteral("1\tChosun Ilbo")));
    EXPECT_TRUE(text.contains(QStringLiteral("2\tAsia Economy")));
    EXPECT_TRUE(text.contains(QStringLiteral("3\tBillboard")));
}

TEST_F(KangsStory, ACitationLeadsToItsSource)
{
    page.follow(QUrl(sourceLink("asia")));

    EXPECT_TRUE(std::holds_alternative<SourcePage>(session->location()));
}

TEST_F(KangsStory, ANamedRecordLeadsToItsPage)
{
    const QStringList links = test::linksOn(*page.steps()[1]);

    EXPECT_TRUE(links.contains(QStringLiteral("entity:%1").arg(session->snapshot().entities().front().id.value())));
}

TEST_F(KangsStory, AClickOnAStepChoosesIt)
{
    std::vector<StepId> chosen;
    QObject::connect(&page, &StoryView::stepChosen, [&chosen](StepId step) { chosen.push_back(step); });

    QTest::mouseClick(page.steps()[1], Qt::LeftButton, {}, QPoint(2, 30));
    QTest::keyClick(page.steps()[0], Qt::Key_Return);

    EXPECT_EQ(chosen, (std::vector<StepId>{page.steps()[1]->step(), page.steps()[0]->step()}));
}

TEST_F(KangsStory, OneStepIsCurrent)
{
    page.setCurrentStep(page.steps()[1]->step());

    EXPECT_FALSE(page.steps()[0]->isCurrent());
    EXPECT_TRUE(page.steps()[1]->isCurrent());
}

TEST_F(KangsStory, SaysWhatSourcesDisagreeOn)
{
    const QString text = test::textOf(page);

    EXPECT_TRUE(text.contains(QStringLiteral("Chosun Ilbo says Chongjin; Billboard says Pyongyang.")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Why we show Chongjin"))) << text.toStdString();
}

TEST_F(KangsStory, BearsTheNameAndTheLifeLineOfItsPerson)
{
    const NamePlate* plate = page.findChild<NamePlate*>();

    ASSERT_NE(plate, nullptr);
    EXPECT_EQ(plate->words().name.toStdString(), "Kang Na-ra");
    EXPECT_TRUE(plate->words().line.has_value());
}

TEST(StoryView, AStoryAboutNobodyHasItsTitleOnThePlate)
{
    test::OpenedSession session(test::readerCollection().build());

    const StoryView page(*session, session->snapshot().stories()[2].id);

    const NamePlate* plate = page.findChild<NamePlate*>();
    ASSERT_NE(plate, nullptr);
    EXPECT_EQ(plate->words().name.toStdString(), "Title of story-3");
    EXPECT_FALSE(plate->words().line.has_value());
}

} // namespace tideline
