// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/refusal_text.h"

#include "time/edtf.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(RefusalText, KeepsTheNumbersOfTheReason)
{
    EXPECT_EQ(refusalText(EdtfDate::parse("2003-13").error()), QStringLiteral("Column 6: month 13 is not 01 to 12"));
}

TEST(RefusalText, ShowsAReasonThatItDoesNotKnowAsItIs)
{
    EXPECT_EQ(refusalText({.code = ErrorCode::NotADate, .detail = "50 % of 2 things"}),
              QStringLiteral("50 % of 2 things"));
}

} // namespace
} // namespace tideline
