// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/publish/protected_story.h"
#include "support/collection_builder.h"
#include "support/dates.h"

#include "formats/svg_writer.h"
#include "publish/publication.h"
#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::protectedStory;
using test::Secrets;
using test::shuffled;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// Every byte is half as wide as the type is high.
class ByteMeasure : public TextMeasure {
public:
    double width(std::string_view text, const TextStyle& style) const override
    {
        return static_cast<double>(text.size()) * style.size / 2;
    }
    std::size_t fit(std::string_view text, const TextStyle& style, double width) const override
    {
        return std::min(text.size(), static_cast<std::size_t>(std::max(0.0, width / (style.size / 2))));
    }
    double capHeight(const TextStyle& style) const override { return style.size * 0.7; }
};

PageRequest requestFor(const TextMeasure& measure, const Filter& filter)
{
    PageRequest request;
    request.scene.measure = &measure;
    request.scene.visible = {test::dateOf("1995").bounds().earliestBegin.value(),
                             test::dateOf("2022").bounds().earliestBegin.value()};
    request.scene.language = "en";
    request.scene.words.earlier = [](std::size_t count) { return std::to_string(count) + " earlier"; };
    request.scene.words.later = [](std::size_t count) { return std::to_string(count) + " later"; };
    request.scene.arrangement.folded = {};
    request.scene.interactive = false;
    request.filter = filter;
    request.size = {1600, 900};
    request.words.title = "Songs";
    request.words.moreSources = [](std::size_t count) { return std::to_string(count) + " more"; };
    return request;
}

Result<PublishedPage> pageOf(const CollectionContents& contents, const Filter& filter = {},
                             Policy policy = Policy::Published)
{
    const ByteMeasure measure;
    const Publication publication = publish(buildSnapshot(contents), policy).value();
    return layOutPage(publication, requestFor(measure, filter));
}

std::vector<std::string> textsOn(const Result<PublishedPage>& page)
{
    std::vector<std::string> texts;
    for (const SceneText& text : page.value().page().scene.texts) {
        texts.push_back(text.text);
    }
    return texts;
}

std::string svgOf(const CollectionContents& contents)
{
    return writeSvg(pageOf(contents).value(), paletteOf(Theme::Light),
                    {.title = "Songs", .description = "", .language = "en"});
}

EntityId entityWithKey(const CollectionContents& contents, const std::string& key)
{
    return std::find_if(contents.entities.begin(), contents.entities.end(),
                        [&key](const Entity& entity) { return entity.key == key; })
        ->id;
}

TEST(LayOutPage, DrawsThePublication)
{
    EXPECT_THAT(textsOn(pageOf(protectedStory({}))), Contains("The show"));
}

TEST(LayOutPage, TakesTheFilterInIdsOfTheCollection)
{
    const CollectionContents contents = shuffled(protectedStory({}), 7);
    Filter filter;
    filter.artists = {entityWithKey(contents, "band-a")};

    const std::vector<std::string> texts = textsOn(pageOf(contents, filter));

    EXPECT_THAT(texts, Contains("Reunion"));
    EXPECT_THAT(texts, Not(Contains("The show")));
}

TEST(LayOutPage, DrawsTheSameOfWhatWasSelectedBefore)
{
    const CollectionContents contents = shuffled(protectedStory({}), 7);
    const Publication publication = publish(buildSnapshot(contents), Policy::Published).value();
    const ByteMeasure measure;
    Filter filter;
    filter.artists = {entityWithKey(contents, "band-a")};

    const PublishedSelection selected = selectPublished(publication, filter).value();

    EXPECT_GT(selected.selection().datedCount, 0U);
    EXPECT_EQ(layOutPage(selected, requestFor(measure, {})).page().scene, pageOf(contents, filter)->page().scene);
}

TEST(LayOutPage, RefusesAFilterThatNamesOnlyWhatIsAbsent)
{
    const CollectionContents contents = protectedStory({});
    Filter filter;
    filter.people = {entityWithKey(contents, "hidden-0")};

    const Result<PublishedPage> page = pageOf(contents, filter);

    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().code, ErrorCode::NothingToDraw);
}

TEST(LayOutPage, RefusesAFilterThatLeavesNoDatedEvent)
{
    Filter filter;
    filter.text = "no title says this";

    const Result<PublishedPage> page = pageOf(protectedStory({}), filter);

    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().code, ErrorCode::NothingToDraw);
}

TEST(LayOutPage, DrawsEverythingWithWorkingPolicy)
{
    EXPECT_THAT(textsOn(pageOf(protectedStory({}), {}, Policy::Working)), Contains(HasSubstr("Maeng Chu-ok")));
}

/// Two artists and somebody with a life of her own, who whispered of one of them.
CollectionBuilder whisper()
{
    CollectionBuilder collection;
    collection.kind("hearing", Lane::Defectors, Shape::Ring);
    collection.artist("band", "Band").active("1998/2012").defector("listener", "Maeng Chu-ok");
    return collection;
}

/// The rest of it, the same whoever the listener is.
CollectionContents withTies(CollectionBuilder collection)
{
    collection.event("show-2003", "2003-10-06").with("band", "performer");
    collection.event("evening", "2005", "hearing").with("listener", "listener").with("band", "heard");
    collection.event("listener-leaves", "2009", "leaving").with("listener", "left");
    collection.relationship("tie", "listener", "whispered of", "band").restingOn("evening").dated("2005");
    collection.relationship("other-tie", "listener", "dreamt of", "show-2003").restingOn("evening");
    return collection.build();
}

TEST(LayOutPage, DrawsTheThreadsOfWhoIsPublic)
{
    const std::string svg = svgOf(withTies(whisper()));

    EXPECT_THAT(svg, HasSubstr("class=\"thread\""));
    EXPECT_THAT(svg, HasSubstr("whispered of"));
}

TEST(LayOutPage, DrawsNoThreadOfWhoIsWithheld)
{
    const std::string svg = svgOf(withTies(whisper().withheld()));

    EXPECT_THAT(svg, Not(HasSubstr("class=\"thread\"")));
    EXPECT_THAT(svg, Not(HasSubstr("whispered of")));
}

TEST(LayOutPage, DrawsNoThreadOfWhoIsProtected)
{
    const std::string svg = svgOf(withTies(whisper().protectedAs("A woman")));

    EXPECT_THAT(svg, Not(HasSubstr("class=\"thread\"")));
    EXPECT_THAT(svg, Not(HasSubstr("dreamt of")));
}

TEST(LayOutPage, DrawsNoThreadOfWhoIsWithheldWithWorkingPolicyEither)
{
    const Result<PublishedPage> page = pageOf(withTies(whisper().withheld()), {}, Policy::Working);

    EXPECT_TRUE(page.value().page().scene.threads.empty());
}

TEST(LayOutPage, PicturesDoNotDependOnSecrets)
{
    Secrets other;
    other.protectedName = "Tak Mi-rae";
    other.leavingDate = "1999";
    other.weight = 3;
    other.withheldNames = {};

    EXPECT_EQ(svgOf(shuffled(protectedStory({}), 1)), svgOf(shuffled(protectedStory(other), 2)));
}

} // namespace
} // namespace tideline
