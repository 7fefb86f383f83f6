// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/view_option.h"
#include "resources/collections/first_collection.h"
#include "support/command_outcome.h"
#include "support/opened_session.h"
#include "views/kept_views.h"
#include "views/view_text.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/collection.h"

#include <QImage>
#include <QSettings>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <utility>

namespace tideline {
namespace {

using test::CommandOutcome;
using test::runCommand;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// The command line of somebody who has settings, and so kept views, in a folder of their own.
class ViewOption : public testing::Test {
protected:
    ViewOption()
        : m_path((m_folder / "first.tideline").string())
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, test::toQString(m_folder.path()));
        FileOps files;
        EXPECT_TRUE(Collection::createFrom(m_path, firstCollection(), files, SystemClock()));
    }

    void keep(const ViewCollection& collection, const char* text) const
    {
        KeptViews views(KeptViews::pathBeside(QSettings()));
        EXPECT_EQ(views.change([&](KeptViewList& list) {
            keepView(list, {collection, parseView(text).value()});
        }),
                  std::nullopt);
    }

    CommandOutcome list(std::vector<std::string> options) const
    {
        options.insert(options.begin(), {"list", m_path, "--format", "csv"});
        return runCommand(options);
    }

    CommandOutcome draw(std::vector<std::string> options) const
    {
        options.insert(options.begin(), {"export", m_path, "-o", at("a.svg")});
        return runCommand(options);
    }

    std::string drawn() const { return test::contentOf(at("a.svg")); }
    std::string at(std::string_view name) const { return (m_folder / name).string(); }

    test::TemporaryFolder m_folder;
    std::string m_path;
    ViewCollection m_first = {.title = "Songs that crossed a border", .path = m_path};
};

TEST_F(ViewOption, ListsWhatAKeptViewLeaves)
{
    keep(m_first, "tideline-view: name=\"Red Velvet\" artist=red-velvet");

    const CommandOutcome kept = list({"--view", "Red Velvet"});

    EXPECT_EQ(kept.status, 0);
    EXPECT_THAT(kept.errors, IsEmpty());
    EXPECT_EQ(kept.output, list({"--artist", "red-velvet"}).output);
}

TEST_F(ViewOption, TakesAViewAsText)
{
    EXPECT_EQ(list({"--view", "tideline-view: artist=red-velvet"}).output, list({"--artist", "red-velvet"}).output);
}

TEST_F(ViewOption, LetsOtherOptionsWin)
{
    const CommandOutcome both =
        list({"--view", "tideline-view: artist=red-velvet years=2018", "--artist", "baby-vox", "--year", "2003"});

    EXPECT_EQ(both.output, list({"--artist", "baby-vox", "--year", "2003"}).output);
}

TEST_F(ViewOption, KeepsWhatOtherOptionsSayNothingOf)
{
    const CommandOutcome both = list({"--view", "tideline-view: artist=red-velvet", "--year", "2018"});

    EXPECT_EQ(both.output, list({"--artist", "red-velvet", "--year", "2018"}).output);
}

TEST_F(ViewOption, NamesTheViewsThatThereAre)
{
    keep(m_first, "tideline-view: name=One");
    keep({.title = "Far", .path = "/far"}, "tideline-view: name=Other");

    const CommandOutcome outcome = list({"--view", "Three"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.errors, "tideline: no kept view is called “Three”. There are: “One”; and of other collections: "
                              "“Other”.\n");
    EXPECT_THAT(outcome.output, IsEmpty());
}

TEST_F(ViewOption, SaysThatNoneIsKeptYet)
{
    EXPECT_THAT(list({"--view", "One"}).errors, HasSubstr("None is kept yet"));
}

TEST_F(ViewOption, TakesAViewOfAnotherCollectionWhereTheOwnHasNone)
{
    keep({.title = "Far", .path = "/far"}, "tideline-view: name=One artist=red-velvet");
    EXPECT_EQ(list({"--view", "One"}).output, list({"--artist", "red-velvet"}).output);

    keep(m_first, "tideline-view: name=One artist=baby-vox");
    EXPECT_EQ(list({"--view", "One"}).output, list({"--artist", "baby-vox"}).output);
}

TEST_F(ViewOption, DoesNotGuessBetweenTwoOtherCollections)
{
    keep({.title = "Far", .path = "/far"}, "tideline-view: name=One");
    keep({.title = "Near", .path = "/near"}, "tideline-view: name=One");

    const CommandOutcome outcome = list({"--view", "One"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("several kept views"));
}

TEST_F(ViewOption, TellsWhatTheCollectionDoesNotHaveAndGoesOn)
{
    const CommandOutcome outcome = list({"--view", "tideline-view: artist=red-velvet,bts"});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, AllOf(StartsWith("tideline: "), HasSubstr("“bts”")));
    EXPECT_EQ(outcome.output, list({"--artist", "red-velvet"}).output);
}

TEST_F(ViewOption, TakesAMalformedTextForWrongUsage)
{
    const CommandOutcome outcome = list({"--view", "tideline-view: artst=red-velvet"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("column 16"));
}

TEST_F(ViewOption, SaysThatTheFileOfViewsIsDamaged)
{
    const std::string path = KeptViews::pathBeside(QSettings()).toStdString();
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    test::writeFile(path, "[General]\n");

    const CommandOutcome outcome = list({"--view", "One"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, AllOf(HasSubstr(path), HasSubstr("line 1")));
}

TEST_F(ViewOption, DrawsSpanLanesAndLookOfTheView)
{
    ASSERT_EQ(draw({"--view", "tideline-view: span=2003..2018 group=place theme=dark"}).status, 0);
    const std::string byView = drawn();

    ASSERT_EQ(draw({"--range", "2003..2018", "--lanes", "place", "--theme", "dark"}).status, 0);
    EXPECT_EQ(byView, drawn());
}

TEST_F(ViewOption, DrawsWhatIsGivenRatherThanTheView)
{
    ASSERT_EQ(draw({"--view", "tideline-view: span=2003..2018 group=place theme=dark artist=red-velvet", "--range",
                    "all", "--lanes", "kind", "--theme", "light", "--artist", "baby-vox"})
                  .status,
              0);
    const std::string both = drawn();

    ASSERT_EQ(draw({"--artist", "baby-vox"}).status, 0);
    EXPECT_EQ(both, drawn());
}

TEST_F(ViewOption, DimsTheRestAsTheViewSaysUnlessSomethingElseIsGiven)
{
    ASSERT_EQ(draw({"--view", "tideline-view: artist=red-velvet rest=dim"}).status, 0);
    const std::string byView = drawn();
    ASSERT_EQ(draw({"--artist", "red-velvet", "--rest", "dim"}).status, 0);
    EXPECT_EQ(byView, drawn());

    ASSERT_EQ(draw({"--view", "tideline-view: artist=red-velvet rest=dim", "--rest", "hide"}).status, 0);
    const std::string given = drawn();
    ASSERT_EQ(draw({"--artist", "red-velvet"}).status, 0);
    EXPECT_EQ(given, drawn());
}

TEST_F(ViewOption, LeavesOutTheLanesThatTheViewHides)
{
    ASSERT_EQ(draw({"--view", "tideline-view: hidden=artists"}).status, 0);

    EXPECT_THAT(drawn(), AllOf(HasSubstr("lane-events"), Not(HasSubstr("lane-artists"))));
}

TEST_F(ViewOption, IsForPictures)
{
    const CommandOutcome outcome =
        runCommand({"export", m_path, "-o", at("a.json"), "--view", "tideline-view: artist=red-velvet"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("JSON always holds the whole collection"));
}

TEST_F(ViewOption, AFilterIsForPicturesToo)
{
    for (const auto& [option, value] : {std::pair("--artist", "red-velvet"), std::pair("--range", "2003..2018")}) {
        const CommandOutcome outcome = runCommand({"export", m_path, "-o", at("a.json"), option, value});

        EXPECT_EQ(outcome.status, 2) << option;
        EXPECT_THAT(outcome.errors, HasSubstr("JSON always holds the whole collection"));
        EXPECT_FALSE(std::filesystem::exists(at("a.json"))) << option;
    }
}

TEST(Overridden, TakesAListWithWhatIsRuledOutOfIt)
{
    const Filter view{.artists = {EntityId(1)},
                      .places = {PlaceId(2)},
                      .excluded = {.artists = {EntityId(3)}, .places = {PlaceId(4)}},
                      .unsourced = true};

    const Filter filter = overridden(view, {.artists = {EntityId(3)}, .disputed = true});

    EXPECT_EQ(filter, (Filter{.artists = {EntityId(3)},
                              .places = {PlaceId(2)},
                              .excluded = {.places = {PlaceId(4)}},
                              .unsourced = true,
                              .disputed = true}));
}

} // namespace
} // namespace tideline
