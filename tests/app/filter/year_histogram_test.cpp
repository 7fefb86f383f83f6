// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_histogram.h"
#include "theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

/// Ten years with an event each, nothing chosen, 400 px wide.
class YearHistogramTest : public testing::Test {
protected:
    YearHistogramTest()
        : m_histogram(nullptr)
    {
        m_histogram.resize(400, 64);
        show(std::nullopt);
    }

    void show(std::optional<YearRange> chosen)
    {
        Histogram histogram{YearRange{2001, 2010}.span(), std::vector<std::uint32_t>(10, 1)};
        histogram.lanes.fill(std::vector<std::uint32_t>(10, 0));
        histogram.lanes.front() = histogram.counts;
        m_histogram.show(YearAxis::covering(histogram.span, 100), histogram, chosen, QStringLiteral("en"));
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&m_histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_histogram, (from + to) / 2);
        QTest::mouseMove(&m_histogram, to);
        QTest::mouseRelease(&m_histogram, Qt::LeftButton, {}, to);
    }

    YearHistogram m_histogram;
};

TEST_F(YearHistogramTest, TheArrowsMoveTheFirstYear)
{
    QTest::keyClick(&m_histogram, Qt::Key_Right);

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2002, 2010}));
}

TEST_F(YearHistogramTest, WithShiftTheyMoveTheLastYear)
{
    QTest::keyClick(&m_histogram, Qt::Key_Left, Qt::ShiftModifier);

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2001, 2009}));
}

TEST_F(YearHistogramTest, WithCtrlTheyMoveTheRange)
{
    show(YearRange{2003, 2005});

    QTest::keyClick(&m_histogram, Qt::Key_Right, Qt::ControlModifier);

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2004, 2006}));
}

TEST_F(YearHistogramTest, TabGoesToTheOtherHandle)
{
    m_histogram.setVisible(true);
    m_histogram.activateWindow();
    m_histogram.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_histogram));

    QTest::keyClick(&m_histogram, Qt::Key_Tab);
    QTest::keyClick(&m_histogram, Qt::Key_Left);

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2001, 2009}));
}

TEST_F(YearHistogramTest, AHandleThatReturnsToItsEndChoosesAllYears)
{
    QTest::keyClick(&m_histogram, Qt::Key_Right);
    QSignalSpy choices(&m_histogram, &YearHistogram::rangeChosen);

    QTest::keyClick(&m_histogram, Qt::Key_Left);

    EXPECT_EQ(choices.count(), 1);
    EXPECT_EQ(m_histogram.chosen(), std::nullopt);
}

TEST_F(YearHistogramTest, DraggingAHandleChoosesWholeYears)
{
    drag({7, 54}, {200, 54});

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2006, 2010}));
}

TEST_F(YearHistogramTest, DraggingOverBarsChoosesTheirYears)
{
    drag({122, 30}, {200, 30});

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2004, 2005}));
}

TEST_F(YearHistogramTest, DraggingTheRangeMovesIt)
{
    show(YearRange{2003, 2005});

    drag({150, 30}, {228, 30});

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2005, 2007}));
}

TEST_F(YearHistogramTest, OneDragIsOneStep)
{
    QList<FilterStep> steps;
    QObject::connect(&m_histogram, &YearHistogram::rangeChosen, &m_histogram,
                     [&steps](std::optional<YearRange>, FilterStep step) { steps << step; });

    drag({7, 54}, {200, 54});

    EXPECT_EQ(steps, (QList<FilterStep>{FilterStep::New, FilterStep::Continued}));
}

TEST_F(YearHistogramTest, AClickOnABarChoosesItsYearAndASecondOneLetsGo)
{
    QTest::mouseClick(&m_histogram, Qt::LeftButton, {}, {140, 30});
    EXPECT_EQ(m_histogram.chosen(), (YearRange{2004, 2004}));

    QTest::mouseClick(&m_histogram, Qt::LeftButton, {}, {140, 30});
    EXPECT_EQ(m_histogram.chosen(), std::nullopt);
}

TEST_F(YearHistogramTest, OneYearAlwaysRemains)
{
    for (int press = 0; press < 20; ++press) {
        QTest::keyClick(&m_histogram, Qt::Key_Right);
    }

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2010, 2010}));
}

TEST_F(YearHistogramTest, BarsHaveTheColourOfTheirLane)
{
    const QImage picture = m_histogram.grab().toImage();

    EXPECT_EQ(picture.pixelColor(140, 30), themeColour(ColourRole::LaneDefectors));
}

} // namespace tideline
