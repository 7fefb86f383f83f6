// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_size.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(PictureSize, ReadsPixels)
{
    EXPECT_EQ(parsePictureSize("1920x1080").value(), (PictureSize{1920, 1080, false}));
}

TEST(PictureSize, ReadsMillimetres)
{
    EXPECT_EQ(parsePictureSize("178x110mm").value(), (PictureSize{178, 110, true}));
}

TEST(PictureSize, KnowsTheNamesOfPaper)
{
    EXPECT_EQ(parsePictureSize("a4").value(), (PictureSize{297, 210, true}));
}

TEST(PictureSize, MeasuresAnInchAs96Pixels)
{
    EXPECT_DOUBLE_EQ((PictureSize{254, 127, true}.inPixels().width), 960);
}

TEST(PictureSize, RefusesWhatIsNoSize)
{
    for (const char* text : {"", "x", "1920", "1920x", "x1080", "0x0", "-1920x1080", "1920x1080cm", "1e9x1e9", "10x10",
                             "50000x50000", "12.5x200", "a5x", "1920 x 1080"}) {
        EXPECT_EQ(parsePictureSize(text).error().code, ErrorCode::InvalidSize) << text;
    }
}

} // namespace
} // namespace tideline
