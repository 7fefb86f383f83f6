// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/csv_cell.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(CsvCell, LeavesPlainTextAsItIs)
{
    EXPECT_EQ(csvCell("Baby V.O.X. 베이비복스"), "Baby V.O.X. 베이비복스");
    EXPECT_EQ(csvCell(""), "");
}

TEST(CsvCell, QuotesSeparatorsQuotesAndLineEnds)
{
    EXPECT_EQ(csvCell("one, two"), "\"one, two\"");
    EXPECT_EQ(csvCell("the \"Show\""), "\"the \"\"Show\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(csvCell("two\r\nlines"), "\"two\r\nlines\"");
}

TEST(CsvCell, QuotesTheSeparatorThatIsUsed)
{
    EXPECT_EQ(csvCell("one, two", '\t'), "one, two");
    EXPECT_EQ(csvCell("one\ttwo", '\t'), "\"one\ttwo\"");
}

TEST(CsvCell, KeepsASpreadsheetFromRunningAFormula)
{
    EXPECT_EQ(csvCell("=1+1"), "'=1+1");
    EXPECT_EQ(csvCell("@sum(a, b)"), "\"'@sum(a, b)\"");
    EXPECT_EQ(csvCell("-5 degrees"), "'-5 degrees");
}

} // namespace
} // namespace tideline
