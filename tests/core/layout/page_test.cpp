// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"
#include "support/tied_songs.h"

#include "layout/page.h"
#include "layout/page_text.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::FixedTextMeasure;
using test::SceneMaker;
using test::songs;
using testing::ElementsAre;

constexpr double kSmallestPrint = 28.0 / 3;

PageRequest pageRequest(SceneMaker& maker, Size size, bool isPrint)
{
    PageRequest request;
    request.scene = maker.request();
    request.size = size;
    request.isPrint = isPrint;
    request.words.title = "Songs that crossed a border";
    request.words.subtitle = "1997–2022 · 48 events";
    request.words.lifeLine = "life after leaving";
    request.words.activeYears = "active years";
    request.words.possible = "possible, not certain";
    request.words.approximate = "about";
    request.words.uncertain = "in doubt";
    request.words.openEnd = "goes on";
    request.words.oneOf = "one of these";
    request.words.disputed = "sources disagree";
    request.words.otherDate = "other date";
    request.words.fold = "+1: one more event here";
    request.words.filters = "Filter: Red Velvet";
    request.words.note = "1 person appears without a name";
    request.words.sources = "Sources:";
    for (int name = 1; name <= 60; ++name) {
        request.words.sourceNames.push_back("Publisher " + std::to_string(name));
    }
    request.words.moreSources = [](std::size_t count) { return "and " + std::to_string(count) + " more"; };
    request.words.licence = "CC BY 4.0 · Data of 23 November 2026";
    return request;
}

std::vector<SceneText> allTexts(const Page& page)
{
    std::vector<SceneText> texts = page.texts;
    texts.insert(texts.end(), page.scene.texts.begin(), page.scene.texts.end());
    for (const KeyEntry& entry : page.key) {
        texts.push_back(entry.text);
    }
    return texts;
}

bool hasText(const Page& page, const std::string& text)
{
    const std::vector<SceneText> texts = allTexts(page);
    return std::any_of(texts.begin(), texts.end(), [&](const SceneText& candidate) { return candidate.text == text; });
}

/// Presets of the export, a column and two very small ones.
struct PageCase {
    Size size;
    bool isPrint;
};
class PageOfAnySize : public testing::TestWithParam<PageCase> {};

INSTANTIATE_TEST_SUITE_P(Page, PageOfAnySize,
                         testing::Values(PageCase{{1600, 900}, false}, PageCase{{1080, 1350}, false},
                                         PageCase{{1123, 794}, true}, PageCase{{1587, 1123}, true},
                                         PageCase{{325, 400}, true}, PageCase{{673, 420}, true},
                                         PageCase{{400, 300}, false}, PageCase{{200, 120}, false}));

TEST_P(PageOfAnySize, KeepsEveryTextInside)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, GetParam().size, GetParam().isPrint));

    for (const SceneText& text : allTexts(page)) {
        EXPECT_GE(text.box.x, 0) << text.text;
        EXPECT_GE(text.box.y, 0) << text.text;
        EXPECT_LE(text.box.right(), page.size.width + 0.01) << text.text;
        EXPECT_LE(text.box.bottom(), page.size.height + 0.01) << text.text;
    }
}

TEST_P(PageOfAnySize, LetsNoTextsOverlap)
{
    SceneMaker maker(songs());

    const std::vector<SceneText> texts = allTexts(buildPage(pageRequest(maker, GetParam().size, GetParam().isPrint)));

    for (std::size_t first = 0; first < texts.size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            EXPECT_FALSE(texts[first].box.grownBy(-0.01).overlaps(texts[second].box.grownBy(-0.01)))
                << texts[first].text << " on " << texts[second].text;
        }
    }
}

TEST_P(PageOfAnySize, SetsNoTypeBelowTheMinimum)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, GetParam().size, GetParam().isPrint));

    for (const SceneText& text : allTexts(page)) {
        EXPECT_GE(text.style.size, (GetParam().isPrint ? kSmallestPrint : 12) - 1e-6) << text.text;
    }
}

TEST_P(PageOfAnySize, KeepsTitleSourcesAndLicence)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, GetParam().size, GetParam().isPrint));

    const auto begins = [&](const std::string& start) {
        return std::any_of(page.texts.begin(), page.texts.end(),
                           [&](const SceneText& text) { return text.text.rfind(start, 0) == 0; });
    };
    EXPECT_TRUE(begins("Songs"));
    EXPECT_TRUE(begins("Sources:"));
    EXPECT_TRUE(begins("CC BY"));
}

TEST(Page, LabelsTheConcertsAndTheLeavings)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, {1123, 794}, true));

    for (const char* label : {"Pyongyang concert, 2003", "Spring Is Coming: Red Velvet", "Han Song-ee leaves",
                              "Kang Na-ra leaves", "Ryu Hee-jin leaves"}) {
        EXPECT_TRUE(hasText(page, label)) << label;
    }
}

TEST(Page, ExplainsOnlyWhatOccurs)
{
    SceneMaker maker(songs());
    maker.request().visible = test::years(1997, 2001);

    const Page page = buildPage(pageRequest(maker, {1600, 900}, false));

    std::vector<std::string> words;
    for (const KeyEntry& entry : page.key) {
        words.push_back(entry.text.text);
    }
    EXPECT_THAT(words, ElementsAre("concert", "active years", "possible, not certain", "goes on"));
}

TEST(Page, NamesHowManySourcesAreLeftOut)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, {673, 420}, true));

    const auto last = std::find_if(page.texts.begin(), page.texts.end(),
                                   [](const SceneText& text) { return text.text.find(" more") != std::string::npos; });
    ASSERT_NE(last, page.texts.end());
}

TEST(Page, BreaksATitleIntoTwoLinesAndCutsTheThird)
{
    SceneMaker maker(songs());
    PageRequest request = pageRequest(maker, {500, 400}, false);
    request.words.title =
        "Songs that crossed a border: how pop music reached North Korea, who listened to it at night, "
        "and who followed it out between 1997 and 2022";

    const Page page = buildPage(request);

    const auto count = std::count_if(page.texts.begin(), page.texts.end(),
                                     [](const SceneText& text) { return text.style.role == TextRole::PageTitle; });
    EXPECT_EQ(count, 2);
    EXPECT_TRUE(page.texts[1].text.ends_with("…"));
}

TEST(Page, UnfoldsLanesThatHaveRoom)
{
    SceneMaker maker(songs());

    const Page page = buildPage(pageRequest(maker, {1080, 1350}, false));

    EXPECT_TRUE(std::none_of(page.scene.lanes.begin(), page.scene.lanes.end(),
                             [](const SceneLane& lane) { return lane.folded; }));
}

TEST(Page, IsTheSameForTheSameRequest)
{
    SceneMaker maker(songs());

    EXPECT_EQ(buildPage(pageRequest(maker, {1600, 900}, false)), buildPage(pageRequest(maker, {1600, 900}, false)));
}

TEST(WrapText, BreaksBetweenWordsOnly)
{
    const TextStyle style = textStyle(TextRole::Label, 1);

    const std::vector<std::string> lines = wrapText(FixedTextMeasure(), "one two three four", style, 60, 5);

    EXPECT_THAT(lines, ElementsAre("one two", "three", "four"));
}

TEST(WrapText, CutsAWordThatIsWiderThanALine)
{
    const TextStyle style = textStyle(TextRole::Label, 1);

    const std::vector<std::string> lines = wrapText(FixedTextMeasure(), "incomprehensibilities", style, 72, 2);

    EXPECT_THAT(lines, ElementsAre("incomprehe", "nsibilit…"));
}

bool hasKeyEntry(const Page& page, const std::string& words)
{
    return std::any_of(page.key.begin(), page.key.end(),
                       [&](const KeyEntry& entry) { return entry.text.text == words; });
}

TEST(Page, DrawsAllThreadsUnlessToldOtherwise)
{
    SceneMaker maker(test::tiedSongs());
    PageRequest request = pageRequest(maker, {1600, 900}, false);

    const Page page = buildPage(request);
    request.threads = ThreadChoice::None;
    const Page without = buildPage(request);

    EXPECT_EQ(page.scene.threads.size(), 6U);
    EXPECT_TRUE(without.scene.threads.empty());
}

TEST(Page, DrawsTheThreadsOfItsStories)
{
    SceneMaker maker(test::tiedSongs());
    PageRequest request = pageRequest(maker, {1600, 900}, false);
    request.threads = ThreadChoice::Stories;

    EXPECT_EQ(buildPage(request).scene.threads.size(), 3U);
}

TEST(Page, KeyTellsWhatAThreadIsOnlyWhereOneOccurs)
{
    SceneMaker tied(test::tiedSongs());
    SceneMaker untied(test::songs());
    PageRequest request = pageRequest(tied, {1600, 900}, false);
    request.words.thread = "what somebody said";
    PageRequest other = pageRequest(untied, {1600, 900}, false);
    other.words.thread = "what somebody said";

    EXPECT_TRUE(hasKeyEntry(buildPage(request), "what somebody said"));
    EXPECT_FALSE(hasKeyEntry(buildPage(other), "what somebody said"));
}

TEST(Page, TellsItsThreadsInTheWordsItIsGiven)
{
    SceneMaker maker(test::tiedSongs());
    PageRequest request = pageRequest(maker, {1600, 900}, false);
    request.words.threadNote = [](const ThreadMeaning& meaning) {
        return std::holds_alternative<RelationshipIndex>(meaning) ? "tie" : "part";
    };

    const Page page = buildPage(request);

    for (const SceneThread& thread : page.scene.threads) {
        EXPECT_THAT(thread.note, testing::AnyOf("tie", "part"));
    }
}

TEST(Page, MovesItsThreadsWithTheirMarks)
{
    SceneMaker maker(test::tiedSongs());

    const Page page = buildPage(pageRequest(maker, {1600, 900}, false));

    const auto concert = test::pointOf(page.scene, maker.event("concert-2003"));
    const auto thread =
        std::find_if(page.scene.threads.begin(), page.scene.threads.end(), [&](const SceneThread& candidate) {
            return candidate.from == MarkSubject(maker.event("concert-2003"));
        });
    ASSERT_TRUE(concert.has_value() && thread != page.scene.threads.end());
    EXPECT_EQ(thread->curve.start.x, concert->centre.x);
}

/// The key's words for signs of doubt, on a page with one event of this date.
std::vector<std::string> doubtInKey(const std::string& date, const std::string& disputed = "")
{
    test::CollectionBuilder collection;
    collection.event("event", date);
    if (!disputed.empty()) {
        collection.disputed(disputed);
    }
    SceneMaker maker(collection);
    maker.request().visible = test::years(1990, 2030);
    std::vector<std::string> words;
    for (const KeyEntry& entry : buildPage(pageRequest(maker, {1600, 900}, false)).key) {
        words.push_back(entry.text.text);
    }
    std::erase(words, "concert");
    return words;
}

TEST(Page, KeyTellsOnlyTheDoubtThatOccurs)
{
    using testing::IsEmpty;

    EXPECT_THAT(doubtInKey("2003-05-01"), IsEmpty());
    EXPECT_THAT(doubtInKey("2003-05-01~"), ElementsAre("about"));
    EXPECT_THAT(doubtInKey("2003-05-01?"), ElementsAre("in doubt"));
    EXPECT_THAT(doubtInKey("2003-05-01%"), ElementsAre("about", "in doubt"));
    EXPECT_THAT(doubtInKey("2003"), ElementsAre("possible, not certain"));
    EXPECT_THAT(doubtInKey("2003-05-01/.."), ElementsAre("goes on"));
    EXPECT_THAT(doubtInKey("2003-05-01/2009-05-01~"), ElementsAre("about"));
    EXPECT_THAT(doubtInKey("[2003-05-01,2009-05-01]"), ElementsAre("one of these"));
    EXPECT_THAT(doubtInKey("{2003-05-01,2009-05-01}"), IsEmpty());
    EXPECT_THAT(doubtInKey("2003-05-01", "2009-05-01"), ElementsAre("sources disagree", "other date"));
    EXPECT_THAT(doubtInKey("2003-05-01/2006-01-01", "2003-05-01/2009-05-01"),
                ElementsAre("sources disagree", "other date"));
}

} // namespace
} // namespace tideline
