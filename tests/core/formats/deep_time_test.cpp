// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/tideline_json_reader.h"
#include "time/date_label.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>

namespace tideline {
namespace {

/// The collection from the first second to the present (`tests/data/deep-time.json`).
class DeepTime : public testing::Test {
protected:
    static CollectionContents contents()
    {
        std::ifstream file(TIDELINE_TEST_DATA "/deep-time.json");
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        return readTidelineJson(text).value().contents;
    }

    const Event& event(std::string_view key) const { return *std::ranges::find(m_contents.events, key, &Event::key); }

    std::string english(std::string_view key) const { return dateLabel(*event(key).date, LabelLanguage::English); }
    std::string korean(std::string_view key) const { return dateLabel(*event(key).date, LabelLanguage::Korean); }

    CollectionContents m_contents = contents();
};

TEST_F(DeepTime, HasEveryFormOfDate)
{
    std::set<std::string> groups;
    DateFlags seen;
    std::size_t undated = 0;
    for (const Event& each : m_contents.events) {
        if (!each.date) {
            ++undated;
            continue;
        }
        const DateFlags& flags = each.date->flags();
        seen.uncertain |= flags.uncertain;
        seen.approximate |= flags.approximate;
        seen.openStart |= flags.openStart;
        seen.openEnd |= flags.openEnd;
        seen.unknownStart |= flags.unknownStart;
        seen.unknownEnd |= flags.unknownEnd;
        seen.isInterval |= flags.isInterval;
        seen.hasGaps |= flags.hasGaps;
        seen.outOfRange |= flags.outOfRange;
        const std::string& text = each.date->text();
        if (text.size() == 7 && text[4] == '-' && text.substr(5) >= "21" && text.substr(5) <= "41") {
            groups.insert(text.substr(5));
        }
    }

    EXPECT_GE(m_contents.events.size(), 60U);
    EXPECT_GT(undated, 0U);
    EXPECT_EQ(groups.size(), 21U);
    EXPECT_EQ(seen, (DateFlags{.uncertain = true,
                               .approximate = true,
                               .openStart = true,
                               .openEnd = true,
                               .unknownStart = true,
                               .unknownEnd = true,
                               .isInterval = true,
                               .hasGaps = true,
                               .outOfRange = true}));
}

TEST_F(DeepTime, HasConflictingClaimsOnDates)
{
    std::set<ClaimStatus> statuses;
    for (const Event& each : m_contents.events) {
        for (const Claim& claim : each.evidence.claims) {
            EXPECT_EQ(claim.field, "date");
            EXPECT_TRUE(EdtfDate::parse(claim.value)) << claim.value;
            statuses.insert(claim.status);
        }
    }

    EXPECT_EQ(statuses.size(), 3U);
}

TEST_F(DeepTime, StandsInTheOrderOfItsBegins)
{
    const auto begin = [&](std::string_view key) { return event(key).date->bounds().earliestBegin.value(); };
    const auto order = std::to_array<const char*>(
        {"big-bang",        "first-stars",   "milky-way",      "solar-system", "moon-forms",
         "cambrian",        "end-permian",   "end-cretaceous", "homo-sapiens", "lascaux",
         "writing-sumer",   "great-pyramid", "rome-founded",   "caesar-dies",  "herod-dies",
         "emperor-ai-dies", "yuanshi",       "teutoburg",      "hangul-made",  "hangul-proclaimed",
         "apollo-11",       "higgs",         "webb",           "andromeda",    "sun-ends"});

    EXPECT_TRUE(std::ranges::is_sorted(order, {}, begin));
}

TEST_F(DeepTime, IsWordedInEnglish)
{
    EXPECT_EQ(english("big-bang"), "13.8 billion years ago");
    EXPECT_EQ(english("life"), "about 3.5 billion years ago or earlier");
    EXPECT_EQ(english("homo-sapiens"), "about 313,000 BCE");
    EXPECT_EQ(english("writing-sumer"), "between 3400 and 3301 BCE");
    EXPECT_EQ(english("emperor-ping"), "October 1 BCE – 6 CE");
    EXPECT_EQ(english("beowulf"), "between 700 CE and 1010");
    EXPECT_EQ(english("bierce"), "from 24 June 1842 (end unknown)");
    EXPECT_EQ(english("christmas-truce"), "between 20 December 1914 and 29 December 1914");
    EXPECT_EQ(english("korean-armistice"), "27 July 1953, 10:00 UTC+9");
    EXPECT_EQ(english("westlife"), "1998–2012, since 2018");
    EXPECT_EQ(english("station"), "since 2 November 2000");
    EXPECT_EQ(english("no-one-on-moon"), "until 20 July 1969");
    EXPECT_EQ(english("last-stars"), "about 100 trillion years from now");
}

TEST_F(DeepTime, IsWordedInKorean)
{
    EXPECT_EQ(korean("big-bang"), "138억 년 전");
    EXPECT_EQ(korean("solar-system"), "45억 6800만 년 전");
    EXPECT_EQ(korean("silla"), "기원전 57년~서기 935년");
    EXPECT_EQ(korean("hangul-proclaimed"), "1446년 가을");
    EXPECT_EQ(korean("roanoke"), "1587년 8월~1590년 8월 사이");
    EXPECT_EQ(korean("photography"), "1830년대");
    EXPECT_EQ(korean("pole"), "1911년 여름(남반구)");
    EXPECT_EQ(korean("crash"), "1929년 10월 24~29일");
    EXPECT_EQ(korean("domesday"), "1086년 어느 달");
    EXPECT_EQ(korean("voyager"), "1977년 9월 5일~");
    EXPECT_EQ(korean("spectacles"), "1280년대(?)");
    EXPECT_EQ(korean("gutenberg"), "1455년경");
}

} // namespace
} // namespace tideline
