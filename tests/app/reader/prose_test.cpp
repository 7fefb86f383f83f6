// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

namespace tideline {

namespace {

/// A passage of one line that ends with a citation.
class CitedProse : public testing::Test {
protected:
    CitedProse()
        : session(test::readerCollection().build())
    {
        ProseWriter writer(prose, *session, numbers);
        writer.paragraph(ReaderRole::Reading)
            .text(QStringLiteral("A sentence."))
            .cite(SourceIndex(0), QStringLiteral("p. 3"), Confidence::High);
    }

    void SetUp() override
    {
        prose.resize(400, prose.heightForWidth(400));
        prose.show();
    }

    QPoint figure() const
    {
        QTextCursor cursor(prose.document());
        cursor.movePosition(QTextCursor::End);
        return prose.cursorRect(cursor).center() - QPoint(3, 0);
    }

    test::OpenedSession session;
    SourceNumbers numbers;
    Prose prose;
};

} // namespace

TEST_F(CitedProse, AFigureAnswersWithinTwelvePixels)
{
    EXPECT_FALSE(prose.citationAt(figure() + QPoint(9, 0)).isEmpty());
    EXPECT_TRUE(prose.citationAt(figure() + QPoint(30, 0)).isEmpty());
}

TEST_F(CitedProse, AFigureShowsItsSourceThePlaceInItAndTheConfidence)
{
    const QString card = prose.cardAt(figure());

    EXPECT_TRUE(card.contains(QStringLiteral("Chosun Ilbo"))) << card.toStdString();
    EXPECT_TRUE(card.contains(QStringLiteral("p. 3")));
    EXPECT_TRUE(card.contains(QStringLiteral("●●●●○")));
    EXPECT_TRUE(card.contains(QStringLiteral("high confidence")));
}

TEST_F(CitedProse, TheFocusOnAFigureShowsTheSame)
{
    QToolTip::hideText();
    prose.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&prose));
    prose.clearFocus();
    prose.setFocus(Qt::TabFocusReason);

    EXPECT_EQ(QToolTip::text(), prose.cardAt(figure()));
    QToolTip::hideText();
}

TEST_F(CitedProse, AClickBesideTheFigureOpensItsSource)
{
    QSignalSpy opened(&prose, &QTextBrowser::anchorClicked);

    QTest::mouseClick(prose.viewport(), Qt::LeftButton, {}, figure() + QPoint(9, 0));

    ASSERT_EQ(opened.count(), 1);
    EXPECT_TRUE(opened.front().front().toUrl().toString().startsWith(QStringLiteral("source:")));
}

TEST_F(CitedProse, AClickOnPlainWordsIsNoLink)
{
    QSignalSpy opened(&prose, &QTextBrowser::anchorClicked);
    QSignalSpy pressed(&prose, &Prose::pressed);

    QTest::mouseClick(prose.viewport(), Qt::LeftButton, {}, QPoint(20, 10));

    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(CitedProse, AWordWiderThanTheColumnBreaks)
{
    ProseWriter(prose, *session, numbers).paragraph(ReaderRole::Reading).text(QString(200, QLatin1Char('m')));

    prose.resize(200, prose.heightForWidth(200));

    EXPECT_LE(prose.document()->idealWidth(), 200.0);
}

} // namespace tideline
