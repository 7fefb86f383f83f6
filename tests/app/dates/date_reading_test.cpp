// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/date_reading.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

class TheReading : public testing::Test {
protected:
    QList<QPushButton*> choices() const
    {
        QList<QPushButton*> shown;
        for (QPushButton* button : m_reading.findChildren<QPushButton*>()) {
            if (!button->isHidden()) {
                shown << button;
            }
        }
        return shown;
    }

    QLineEdit m_field;
    DateReading m_reading{&m_field};
};

TEST_F(TheReading, ShowsWordsDaysAndEdtfAsOneTypes)
{
    QTest::keyClicks(&m_field, QStringLiteral("spring 2016"));

    EXPECT_EQ(m_reading.text(), QStringLiteral("spring 2016 (1 March – 31 May 2016) · EDTF 2016-21"));
    EXPECT_EQ(m_field.accessibleDescription(), m_reading.text());
    EXPECT_EQ(m_reading.date()->text(), "2016-21");
}

TEST_F(TheReading, LeavesOutDaysThatSayNothingMore)
{
    m_field.setText(QStringLiteral("6 October 2003"));

    EXPECT_EQ(m_reading.text(), QStringLiteral("6 October 2003 · EDTF 2003-10-06"));
}

TEST_F(TheReading, SpeaksKoreanWhenAskedTo)
{
    m_reading.setLanguage(QStringLiteral("ko"));

    m_field.setText(QStringLiteral("1998년경"));

    EXPECT_TRUE(m_reading.text().startsWith(QStringLiteral("1998년경"))) << m_reading.text().toStdString();
}

TEST_F(TheReading, SaysColumnAndReasonOfARefusal)
{
    m_field.setText(QStringLiteral("31 June 2003"));

    EXPECT_EQ(m_reading.text(), QStringLiteral("Column 1: day 31 is not 01 to 30 in that month"));
    EXPECT_TRUE(m_reading.isRefused());
    EXPECT_FALSE(m_reading.date());
}

TEST_F(TheReading, OffersEveryReadingOfAnAmbiguousText)
{
    m_field.setText(QStringLiteral("3/4/2003"));

    ASSERT_EQ(choices().size(), 2);
    EXPECT_EQ(choices()[0]->text(), QStringLiteral("4 March 2003"));
    EXPECT_EQ(choices()[1]->text(), QStringLiteral("3 April 2003"));
    EXPECT_NE(choices()[0]->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(TheReading, AChosenReadingIsWrittenIntoTheField)
{
    m_field.setText(QStringLiteral("3/4/2003"));

    choices()[1]->click();
    QCoreApplication::processEvents();

    EXPECT_EQ(m_field.text(), QStringLiteral("2003-04-03"));
    EXPECT_TRUE(choices().isEmpty());
}

TEST_F(TheReading, TakesNoRoomWhileNothingIsTyped)
{
    EXPECT_TRUE(m_reading.isHidden());

    m_field.setText(QStringLiteral("2003"));
    EXPECT_FALSE(m_reading.isHidden());

    m_field.clear();
    EXPECT_TRUE(m_reading.isHidden());
    EXPECT_FALSE(m_reading.isRefused());
}

TEST_F(TheReading, OfWhatTheProgramPutThereCanBeLeftOutInWhateverLanguage)
{
    m_reading.showOnlyWhatIsTyped();

    m_field.setText(QStringLiteral("2003"));
    m_reading.setLanguage(QStringLiteral("ko"));
    EXPECT_TRUE(m_reading.isHidden());

    QTest::keyClicks(&m_field, QStringLiteral("~"));
    EXPECT_FALSE(m_reading.isHidden());
}

TEST_F(TheReading, AnnouncesOnlyAnotherDate)
{
    m_field.setText(QStringLiteral("2003"));
    QSignalSpy changed(&m_reading, &DateReading::dateChanged);

    m_field.setText(QStringLiteral("2003 "));
    EXPECT_EQ(changed.count(), 0);

    m_field.setText(QStringLiteral("2004"));
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace tideline
