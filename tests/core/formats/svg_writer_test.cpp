// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/xml_checker.h"

#include "formats/svg_page.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::readXml;
using test::XmlElement;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

SceneText textOf(const std::string& string, const std::string& language = "en")
{
    SceneText text;
    text.text = string;
    text.language = language;
    text.style = textStyle(TextRole::Label, 1);
    text.baseline = {10, 20};
    return text;
}

SceneText laneText(const std::string& string, std::size_t lane, TextRole role = TextRole::Label)
{
    SceneText text = textOf(string);
    text.style = textStyle(role, 1);
    text.standsIn = lane;
    return text;
}

SceneLine lineOf(ColourRole colour)
{
    SceneLine line;
    line.to = {100, 0};
    line.colour = colour;
    line.standsIn = 0;
    return line;
}

ScenePoint pointOf(Shape shape, Lane lane = Lane::Events)
{
    ScenePoint point;
    point.centre = {50, 60};
    point.shape = shape;
    point.lane = lane;
    return point;
}

SceneBar barOf(double certainFrom, double certainTo)
{
    SceneBar bar;
    bar.box = {100, 40, 200, 12};
    bar.certainFrom = certainFrom;
    bar.certainTo = certainTo;
    return bar;
}

constexpr std::size_t kEvents = 0;
constexpr std::size_t kArtists = 1;

/// Nothing but two lanes without anything in them.
Page emptyPage()
{
    Page page;
    page.size = {800, 600};
    page.scene.lanes = {{.key = Lane::Events, .title = "Events", .box = {}, .head = {}},
                        {.key = Lane::Artists, .title = "Artists & groups", .box = {}, .head = {}}};
    return page;
}

std::string svgOf(const Page& page,
                  const SvgDocument& document = {.title = "Songs", .description = "", .language = "en"})
{
    return svgOfPage(page, paletteOf(Theme::Light), document);
}

XmlElement read(const Page& page)
{
    return readXml(svgOf(page)).value();
}

const XmlElement& group(const XmlElement& svg, const std::string& id)
{
    const auto groups = svg.all("g");
    return **std::find_if(groups.begin(), groups.end(), [&id](const auto* g) { return g->attributes.at("id") == id; });
}

std::string colourOf(ColourRole role)
{
    return hexText(paletteOf(Theme::Light)[role]);
}

TEST(SvgWriter, DescribesThePicture)
{
    const SvgDocument document{.title = "Songs & borders", .description = "48 events < 1 page", .language = "ko"};

    const XmlElement svg = readXml(svgOf(emptyPage(), document)).value();

    EXPECT_EQ(svg.name, "svg");
    EXPECT_EQ(svg.attributes.at("role"), "img");
    EXPECT_EQ(svg.attributes.at("xml:lang"), "ko");
    EXPECT_EQ(svg.all("title").at(0)->text, "Songs & borders");
    EXPECT_EQ(svg.all("desc").at(0)->text, "48 events < 1 page");
}

TEST(SvgWriter, KeepsTheViewBoxWhateverTheScale)
{
    const SvgDocument document{.title = "", .description = "", .language = "en", .scale = 2};

    const XmlElement svg = readXml(svgOf(emptyPage(), document)).value();

    EXPECT_EQ(svg.attributes.at("width"), "1600");
    EXPECT_EQ(svg.attributes.at("viewBox"), "0 0 800 600");
}

TEST(SvgWriter, GivesItsSizeInMillimetres)
{
    Page page = emptyPage();
    page.size = {178 / 25.4 * 96, 110 / 25.4 * 96};
    const SvgDocument document{.title = "", .description = "", .language = "en", .millimetres = true};

    const XmlElement svg = readXml(svgOf(page, document)).value();

    EXPECT_EQ(svg.attributes.at("width"), "178mm");
    EXPECT_EQ(svg.attributes.at("height"), "110mm");
}

TEST(SvgWriter, PaintsTheGroundInCanvasColour)
{
    const XmlElement svg = read(emptyPage());

    const XmlElement& ground = *svg.all("rect").at(0);
    EXPECT_EQ(ground.attributes.at("width"), "800");
    EXPECT_EQ(ground.attributes.at("fill"), colourOf(ColourRole::Canvas));
}

TEST(SvgWriter, WritesWhatIsDimmedInPaleColours)
{
    const std::string pale = hexText(dimmed(paletteOf(Theme::Light))[ColourRole::LaneEvents]);
    Page page = emptyPage();
    page.scene.points = {pointOf(Shape::Diamond), pointOf(Shape::Diamond)};
    page.scene.points.front().dimmed = true;

    const XmlElement svg = read(page);

    const auto marks = svg.all("polygon");
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0]->attributes.at("fill"), pale);
    EXPECT_EQ(marks[1]->attributes.at("fill"), colourOf(ColourRole::LaneEvents));
}

TEST(SvgWriter, GroupsWhatBelongsToALane)
{
    Page page = emptyPage();
    page.scene.points = {pointOf(Shape::Diamond, Lane::Artists)};
    page.scene.points.front().standsIn = kArtists;
    page.scene.texts = {laneText("Artists & groups", kArtists, TextRole::LaneHead), laneText("Debut", kArtists)};

    const XmlElement svg = read(page);
    const XmlElement& artists = group(svg, "lane-artists");

    EXPECT_EQ(artists.attributes.at("aria-label"), "Artists & groups");
    EXPECT_EQ(artists.all("polygon").size(), 1U);
    EXPECT_EQ(artists.all("text").size(), 2U);
    EXPECT_EQ(group(svg, "lane-events").children.size(), 0U);
}

TEST(SvgWriter, WritesEveryTextOnce)
{
    Page page = emptyPage();
    page.scene.texts = {textOf("2003"), laneText("Concert", kEvents), laneText("Westlife", kArtists)};
    page.texts = {textOf("  Title & more  "), textOf("<Sources>")};
    page.key = {{pointOf(Shape::Disc), {}, {}, textOf("Leaving")}};

    const XmlElement svg = read(page);
    std::vector<std::string> texts;
    for (const XmlElement* text : svg.all("text")) {
        texts.push_back(text->text);
    }

    EXPECT_THAT(texts, testing::UnorderedElementsAre("2003", "Concert", "Westlife", "  Title & more  ", "<Sources>",
                                                     "Leaving"));
}

TEST(SvgWriter, SaysTheLanguageOfATextAndWhereItBegins)
{
    Page page = emptyPage();
    page.texts = {textOf("통일음악회", "ko")};

    const XmlElement text = *read(page).all("text").at(0);

    EXPECT_EQ(text.attributes.at("xml:lang"), "ko");
    EXPECT_EQ(text.attributes.at("x"), "10");
    EXPECT_EQ(text.attributes.at("y"), "20");
    EXPECT_EQ(text.attributes.at("font-size"), "13");
}

TEST(SvgWriter, AnchorsATextFromRightToLeftAtItsLeftEnd)
{
    Page page = emptyPage();
    page.texts = {textOf("شعر", "ar")};
    page.texts[0].rightToLeft = true;

    const XmlElement text = *read(page).all("text").at(0);

    EXPECT_EQ(text.attributes.at("direction"), "rtl");
    EXPECT_EQ(text.attributes.at("text-anchor"), "end");
}

TEST(SvgWriter, PaintsAHaloBehindTheLetters)
{
    Page page = emptyPage();
    page.texts = {textOf("Label")};
    page.texts[0].halo = true;

    const XmlElement text = *read(page).all("text").at(0);

    EXPECT_EQ(text.attributes.at("paint-order"), "stroke");
    EXPECT_EQ(text.attributes.at("stroke"), colourOf(ColourRole::Canvas));
}

TEST(SvgWriter, DrawsRoundAndStraightMarks)
{
    Page page = emptyPage();
    page.scene.points = {pointOf(Shape::Disc), pointOf(Shape::Diamond)};

    const XmlElement svg = read(page);

    EXPECT_EQ(svg.all("circle").at(0)->attributes.at("r"), "6");
    EXPECT_EQ(svg.all("polygon").at(0)->attributes.at("points"), "50,54 56,60 50,66 44,60");
}

TEST(SvgWriter, LeavesAHollowMarkInTheColourOfTheGround)
{
    Page page = emptyPage();
    page.scene.points = {pointOf(Shape::Ring)};

    const XmlElement ring = *read(page).all("circle").at(0);

    EXPECT_EQ(ring.attributes.at("fill"), colourOf(ColourRole::Canvas));
    EXPECT_EQ(ring.attributes.at("stroke"), colourOf(ColourRole::LaneEvents));
}

TEST(SvgWriter, FadesTheDoubtfulPartsOfABarToNothing)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(150, 250)};

    const XmlElement svg = read(page);
    const auto gradients = svg.all("linearGradient");

    ASSERT_EQ(gradients.size(), 2U);
    EXPECT_EQ(gradients[0]->attributes.at("id"), "fade-1");
    EXPECT_EQ(gradients[0]->attributes.at("x1"), "150");
    EXPECT_EQ(gradients[0]->attributes.at("x2"), "100");
    EXPECT_EQ(gradients[1]->attributes.at("x1"), "250");
    EXPECT_EQ(gradients[1]->attributes.at("x2"), "300");
    EXPECT_EQ(gradients[0]->all("stop").back()->attributes.at("stop-opacity"), "0");
    EXPECT_THAT(svgOf(page), HasSubstr("fill=\"url(#fade-2)\""));
}

TEST(SvgWriter, DrawsACertainBarWithoutGradients)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};

    const XmlElement svg = read(page);

    EXPECT_TRUE(svg.all("defs").empty());
    EXPECT_EQ(group(svg, "lane-events").all("rect").at(0)->attributes.at("x"), "100");
    EXPECT_EQ(group(svg, "lane-events").all("path").at(0)->attributes.at("d"), "M100.5 40.5H299.5V51.5H100.5V40.5");
}

TEST(SvgWriter, DrawsNoEdgeWhereThePlotCutsABarOff)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};
    page.scene.bars[0].cutStart = true;
    page.scene.bars[0].cutEnd = true;

    EXPECT_EQ(read(page).all("path").at(0)->attributes.at("d"), "M100 40.5H300M300 51.5H100");
}

TEST(SvgWriter, DrawsLinesAndBarsInTheKey)
{
    Page page = emptyPage();
    ScenePoint none;
    none.size = 0;
    page.key = {{none, {lineOf(laneColour(Lane::Defectors))}, {barOf(100, 300)}, textOf("Active years")}};

    const XmlElement svg = read(page);

    EXPECT_EQ(group(svg, "key").all("line").size(), 1U);
    EXPECT_EQ(group(svg, "key").all("rect").size(), 1U);
    EXPECT_TRUE(svg.all("circle").empty());
}

TEST(SvgWriter, MarksAnOpenEndByAChevron)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};
    page.scene.bars[0].openEnd = true;

    const XmlElement svg = read(page);

    // Instead of an edge.
    EXPECT_EQ(svg.all("polyline").size(), 1U);
    EXPECT_EQ(svg.all("path").at(0)->attributes.at("d"), "M100.5 40.5H300M300 51.5H100.5V40.5");
}

TEST(SvgWriter, BreaksTheLinesOfUncertainBars)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};
    page.scene.bars[0].uncertain = true;

    EXPECT_EQ(read(page).all("path").at(0)->attributes.at("stroke-dasharray"), "3 2");
}

TEST(SvgWriter, DoublesTheLinesOfApproximateBars)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};
    page.scene.bars[0].approximate = true;

    const XmlElement edge = *read(page).all("path").at(0);

    EXPECT_FALSE(edge.attributes.contains("stroke-dasharray"));
    EXPECT_THAT(edge.attributes.at("d"), HasSubstr("M100.5 43.5H299.5"));
    EXPECT_THAT(edge.attributes.at("d"), HasSubstr("M100.5 48.5H299.5"));
}

TEST(SvgWriter, GivesAnApproximatePointACoreAndAnUncertainOneABrokenOutline)
{
    Page page = emptyPage();
    page.scene.points = {pointOf(Shape::Disc), pointOf(Shape::Disc)};
    page.scene.points[0].approximate = true;
    page.scene.points[1].uncertain = true;

    const XmlElement svg = read(page);
    const auto circles = svg.all("circle");

    ASSERT_EQ(circles.size(), 3U);
    EXPECT_FALSE(circles[0]->attributes.contains("stroke-dasharray"));
    EXPECT_LT(std::stod(circles[1]->attributes.at("r")), std::stod(circles[0]->attributes.at("r")) / 2);
    EXPECT_EQ(circles[2]->attributes.at("stroke-dasharray"), "3 2");
}

TEST(SvgWriter, DrawsTheWholeFadeOfABarOfWhichNothingIsSure)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 100)};

    const XmlElement svg = read(page);

    // An unknown end: full at the begin that is known, and fading to the right.
    ASSERT_EQ(svg.all("linearGradient").size(), 1U);
    EXPECT_EQ(svg.all("linearGradient")[0]->attributes.at("x1"), "100");
    EXPECT_EQ(svg.all("linearGradient")[0]->attributes.at("x2"), "300");
}

TEST(SvgWriter, KeepsTheOpacityOfAFadeThatThePlotCuts)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(300, 300)};
    page.scene.bars[0].before = {.inner = 0.75, .outer = 0.25};

    const XmlElement svg = read(page);
    const auto stops = svg.all("stop");

    EXPECT_EQ(stops.at(0)->attributes.at("stop-opacity"), "0.75");
    EXPECT_EQ(stops.at(1)->attributes.at("stop-opacity"), "0.25");
}

TEST(SvgWriter, LeavesGhostsHollow)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(150, 250)};
    page.scene.bars[0].ghost = true;
    page.scene.points = {pointOf(Shape::Disc)};
    page.scene.points[0].ghost = true;

    const XmlElement svg = read(page);

    EXPECT_TRUE(svg.all("linearGradient").empty());
    EXPECT_TRUE(group(svg, "lane-events").all("rect").empty());
    EXPECT_EQ(svg.all("circle").at(0)->attributes.at("fill"), colourOf(ColourRole::Canvas));
    EXPECT_EQ(svg.all("circle").at(0)->attributes.at("stroke-width"), "1");
}

TEST(SvgWriter, SetsTheSignOfDisputeOnBars)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(100, 300)};
    page.scene.bars[0].disputed = true;

    const XmlElement svg = read(page);
    const auto signs = svg.all("circle");

    ASSERT_EQ(signs.size(), 1U);
    EXPECT_EQ(signs[0]->attributes.at("cy"), "40");
}

TEST(SvgWriter, FadesALineTowardsItsSecondPoint)
{
    Page page = emptyPage();
    page.scene.lines = {lineOf(laneColour(Lane::Defectors))};
    page.scene.lines[0].fadeEnd = true;

    const XmlElement svg = read(page);

    EXPECT_EQ(svg.all("linearGradient").at(0)->attributes.at("x2"), "100");
    EXPECT_EQ(svg.all("line").at(0)->attributes.at("stroke"), "url(#fade-1)");
}

TEST(SvgWriter, DotsADottedLineInStepsOfItsWidth)
{
    Page page = emptyPage();
    page.scene.lines = {lineOf(laneColour(Lane::Artists))};
    page.scene.lines[0].style = LineStyle::Dotted;
    page.scene.lines[0].width = 2;

    EXPECT_EQ(read(page).all("line").at(0)->attributes.at("stroke-dasharray"), "2 6");
}

TEST(SvgWriter, DrawsDensityAsOpacity)
{
    Page page = emptyPage();
    page.scene.density = {{.box = {1, 2, 3, 4}, .share = 1, .count = 9}};

    EXPECT_EQ(group(read(page), "lane-events").all("rect").at(0)->attributes.at("fill-opacity"), "1");
}

SceneThread threadOf(const std::string& note)
{
    SceneThread thread;
    thread.curve = {{10, 100}, {10, 60}, {50, 60}, {50, 20}};
    thread.colour = ColourRole::LaneArtists;
    thread.width = 2.5;
    thread.note = note;
    return thread;
}

TEST(SvgWriter, DrawsAThreadAsACurveWithAnArrow)
{
    Page page = emptyPage();
    page.scene.threads = {threadOf("Ryu Hee-jin heard Westlife")};

    const XmlElement svg = read(page);

    const XmlElement& threads = group(svg, "threads");
    const auto path = threads.all("path").at(0)->attributes;
    EXPECT_EQ(path.at("d"), "M10 100C10 60 50 60 50 20");
    EXPECT_EQ(path.at("fill"), "none");
    EXPECT_EQ(path.at("stroke"), colourOf(ColourRole::LaneArtists));
    EXPECT_EQ(path.at("stroke-width"), "2.5");
    EXPECT_EQ(threads.all("polygon").at(0)->attributes.at("fill"), colourOf(ColourRole::LaneArtists));
}

TEST(SvgWriter, TellsAThreadInWords)
{
    Page page = emptyPage();
    page.scene.threads = {threadOf("Ryu Hee-jin heard Westlife")};

    EXPECT_EQ(group(read(page), "threads").all("title").at(0)->text, "Ryu Hee-jin heard Westlife");
}

TEST(SvgWriter, WritesVerbsOverTheLanes)
{
    Page page = emptyPage();
    page.scene.threads = {threadOf("")};
    page.scene.threads.front().verb = textOf("heard");
    page.scene.texts = {laneText("Concert", kEvents)};

    const std::string svg = svgOf(page);

    EXPECT_LT(svg.find(">Concert<"), svg.find(">heard<"));
    EXPECT_LT(svg.find("class=\"thread\""), svg.find(">Concert<"));
}

TEST(SvgWriter, DrawsTheThreadOfTheKey)
{
    Page page = emptyPage();
    ScenePoint none;
    none.size = 0;
    page.key = {{none, {}, {}, textOf("what somebody said"), {threadOf("")}}};

    EXPECT_EQ(group(read(page), "key").all("path").size(), 1U);
}

TEST(SvgWriter, GivesTheSameBytesForTheSamePage)
{
    Page page = emptyPage();
    page.scene.bars = {barOf(150, 250), barOf(0, 0)};
    page.scene.points = {pointOf(Shape::Hexagon)};

    EXPECT_EQ(svgOf(page), svgOf(page));
}

TEST(SvgWriter, NamesNoProgram)
{
    EXPECT_THAT(svgOf(emptyPage()),
                Not(testing::AnyOf(HasSubstr("Tideline"), HasSubstr("metadata"), HasSubstr("<!--"))));
}

} // namespace
} // namespace tideline
