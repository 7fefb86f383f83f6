// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_histogram.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

/// Ten years, nothing chosen, 400 px wide.
class YearHistogramTest : public testing::Test {
protected:
    YearHistogramTest()
        : m_histogram(nullptr)
    {
        m_histogram.resize(400, 64);
        m_histogram.show(YearAxis::covering(YearRange{2001, 2010}.span(), 100), std::vector<std::uint32_t>(10, 1),
                         std::nullopt);
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

TEST_F(YearHistogramTest, AHandleThatReturnsToItsEndChoosesAllYears)
{
    QTest::keyClick(&m_histogram, Qt::Key_Right);
    QSignalSpy choices(&m_histogram, &YearHistogram::rangeChosen);

    QTest::keyClick(&m_histogram, Qt::Key_Left);

    EXPECT_EQ(choices.count(), 1);
    EXPECT_EQ(m_histogram.chosen(), std::nullopt);
}

TEST_F(YearHistogramTest, DraggingTheNearerHandleChoosesWholeYears)
{
    QTest::mousePress(&m_histogram, Qt::LeftButton, {}, {120, 30});
    QTest::mouseMove(&m_histogram, {200, 30});
    QTest::mouseRelease(&m_histogram, Qt::LeftButton, {}, {200, 30});

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2006, 2010}));
}

TEST_F(YearHistogramTest, OneYearAlwaysRemains)
{
    for (int press = 0; press < 20; ++press) {
        QTest::keyClick(&m_histogram, Qt::Key_Right);
    }

    EXPECT_EQ(m_histogram.chosen(), (YearRange{2010, 2010}));
}

} // namespace tideline
